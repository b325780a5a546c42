import { canonical, closed } from '../formula/canonical'
import { isDate } from '../kinds'
import { refuse } from '../refusals'
import { type Box, cellName } from './area'
import { type Cell, type CellValue, cellError } from './cell'
import { showsShares, showsText } from './display'
import { dateFormat } from './locale'
import type { Sheet } from './sheet'
import { restyled } from './style'
import { type Typed, typed } from './typed'
import { satisfies } from './validation'
import { serialOf } from './zone'

/** What will stand in a cell. */
export interface Entry {
  readonly value: CellValue
  readonly formula: string | null
  /** Taken by a cell whose format is automatic. */
  readonly format?: string
}

const MAX_LENGTH = 50_000
const nothing: Entry = { value: null, formula: null }

const textEntry = (text: string, sheet: Sheet, pattern: string | undefined): Entry => {
  if (text === '') return nothing
  if (text.length > MAX_LENGTH) throw refuse('tooLong')
  const { locale } = sheet.book
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: canonical(closed(text.slice(1)), locale) }
  if (pattern !== undefined && showsText(pattern)) return { value: text, formula: null }
  const read = typed(text, locale)
  return { ...(pattern !== undefined && showsShares(pattern) ? ofHundred(read) : read), formula: null }
}

/** A plain number typed into a cell that shows percentages is meant in percent. */
const ofHundred = (read: Typed): Typed =>
  typeof read.value === 'number' && /^[#,.0]*$/.test(read.format ?? '')
    ? { value: Number((read.value / 100).toPrecision(15)) }
    : read

/** Reads a value given by a script, or by a person as text. */
const entryFor = (input: unknown, sheet: Sheet, pattern: string | undefined): Entry => {
  if (input === null || input === undefined) return nothing
  if (typeof input === 'string') return textEntry(input, sheet, pattern)
  if (typeof input === 'number')
    return { value: Number.isFinite(input) ? input : (cellError('#NUM!') ?? null), formula: null }
  if (typeof input === 'boolean') return { value: input, formula: null }
  if (isDate(input)) {
    const serial = serialOf(input.getTime(), sheet.book.timeZone)
    return { value: serial, formula: null, format: dateFormat(sheet.book.locale, serial % 1 !== 0) }
  }
  return textEntry(String(input), sheet, pattern)
}

/** Puts a value or a formula into a cell and takes out what was there. */
export const put = (cell: Cell, { value, formula }: Entry) => {
  cell.empty()
  cell.value = value
  cell.formula = formula
}

/** A paste that reaches beyond the grid adds rows and columns. */
export const makeRoom = (sheet: Sheet, { top, left, rows, columns }: Box) => {
  const missing = { rows: top + rows - sheet.rows.count, columns: left + columns - sheet.columns.count }
  for (const axis of ['rows', 'columns'] as const) {
    const at = sheet[axis].count
    if (missing[axis] > 0) sheet.insert(axis, { at, count: missing[axis], like: at - 1 })
  }
}

/** Writes a block at a place: everything is read and checked first, so a refusal leaves the sheet as it was. */
export const writeBlock = (
  sheet: Sheet,
  { top, left }: { top: number; left: number },
  rows: readonly (readonly unknown[])[],
) => {
  const entries = rows.map((row, r) =>
    row.map((input, c) => {
      const entry = entryFor(input, sheet, sheet.looks.at(top + r, left + c).numberFormat)
      const rule = sheet.rules.at(top + r, left + c)
      if (rule && !rule.allowInvalid && entry.formula === null && !satisfies(rule, entry.value)) {
        throw refuse('invalid', cellName(top + r, left + c))
      }
      return entry
    }),
  )
  for (const [r, row] of entries.entries()) {
    for (const [c, entry] of row.entries()) {
      sheet.edit(top + r, left + c, cell => put(cell, entry))
      if (entry.format !== undefined) takeFormat(sheet, { row: top + r, column: left + c }, entry.format)
    }
  }
  sheet.touch({ top, left, rows: rows.length, columns: rows[0]?.length ?? 0 })
}

const takeFormat = (sheet: Sheet, { row, column }: { row: number; column: number }, format: string) =>
  sheet.looks.change({ top: row, left: column, rows: 1, columns: 1 }, style =>
    style.numberFormat === undefined ? restyled(style, 'numberFormat', format) : style,
  )
