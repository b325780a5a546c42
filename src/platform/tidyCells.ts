import type { Box, Tidied } from '../book/editing/tidy'
import type { Table } from '../book/table/table'
import { type Cell, isPercent } from '../domain/values/cell'
import { isPercentFormat, type Written, written } from './cells'
import { type Sheet, sheetOf } from './sheets'

/** Writes tidied cells of a table in one block; formulas stay. Gives back what was written. */
export function writeTidied(table: Table, changes: readonly Tidied[]): readonly Tidied[] {
  const sheet = sheetOf(table)
  if (!sheet || changes.length === 0) return []
  return writeInto(sheet, changes)
}

export function writeInto(sheet: Sheet, changes: readonly Tidied[]): readonly Tidied[] {
  const { top, left, rows, columns } = boxOf(changes)
  const range = sheet.getRange(top, left, rows, columns)
  const formulas = range.getFormulas()
  const typed = changes.filter(({ row, column }) => !formulas[row - top]?.[column - left])
  if (typed.length === 0) return []
  const values: unknown[][] = rows * columns === typed.length ? formulas : range.getValues()
  const before = range.getNumberFormats()
  const formats = before.map(row => [...row])
  for (const { row, column, to, format } of typed) {
    const cells = formats[row - top]
    if (cells) cells[column - left] = formatFor(cells[column - left] ?? '', to, format)
  }
  if (formats.some((row, r) => row.some((format, c) => format !== before[r]?.[c]))) range.setNumberFormats(formats)
  const cells = values.map((row, r) =>
    row.map((value, c) => kept(value, formulas[r]?.[c] ?? '', formats[r]?.[c] ?? '')),
  )
  for (const { row, column, to } of typed) {
    const line = cells[row - top]
    const format = formats[row - top]?.[column - left] ?? ''
    if (line) line[column - left] = written(plain(to), format)
  }
  range.setValues(cells)
  return typed
}

/** A cell nobody tidied, written again as it is. */
function kept(value: unknown, formula: string, format: string): unknown {
  if (formula !== '') return formula
  return typeof value === 'string' ? written(value, format) : value
}

function boxOf(changes: readonly Tidied[]): Box {
  const rows = changes.map(({ row }) => row)
  const columns = changes.map(({ column }) => column)
  const least = (all: readonly number[]) => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (all: readonly number[]) => all.reduce((a, b) => Math.max(a, b), 0)
  const [top, left] = [least(rows), least(columns)]
  return { top, left, rows: most(rows) - top + 1, columns: most(columns) - left + 1 }
}

function plain(cell: Cell): Written {
  return isPercent(cell) ? cell.share : cell
}

/** The format a cell needs for its new value: the one it has, where that shows the value as what it is. */
function formatFor(now: string, to: Cell, wanted: string): string {
  if (isPercent(to)) return isPercentFormat(now) ? now : wanted
  if (typeof to === 'string') return wanted === '@' || /yy/i.test(wanted) ? fitting(now, wanted) : now
  if (isPercentFormat(now)) return isPercentFormat(wanted) ? 'General' : wanted
  return now === '@' ? (isPercentFormat(wanted) ? 'General' : wanted) : now
}

/** Text stays text, and a day needs a format of days. */
function fitting(now: string, wanted: string): string {
  if (wanted === '@') return '@'
  return /y/i.test(now) && /d/i.test(now) ? now : wanted
}

/** Would be read by the sheet itself, were its cell not one of text. */
const READABLE = /^\s*[-+]?[$€£¥]?\d[\d,]*(\.\d+)?\s*%?\s*$|^\s*\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?\s*$/
const LIKE_A_VALUE = /^[=+@'#-]|\d|^(true|false)$/i

export interface TypedCell {
  /** Where 95 and 95 % differ: the cell may be one of percentages. */
  readonly mayBePercent: boolean
  /** What the person typed, as far as the event tells. */
  readonly typed: string | undefined
}

/**
 * Writes one cell just typed, with as few calls as its new value allows: what the sheet could not read itself stands in a
 * cell that is ready for it.
 */
export function writeOne(sheet: Sheet, change: Tidied, { mayBePercent, typed }: TypedCell): boolean {
  const { row, column, from, to, format } = change
  const cell = sheet.getRange(row, column)
  if (typed !== from && cell.getFormula() !== '') return false
  const ready = isReady(from, to, mayBePercent)
  if (ready !== undefined) cell.setValue(ready)
  else cell.setNumberFormat(format).setValue(written(plain(to), format))
  return true
}

/** What may be written without a look at the cell's format; undefined where its format must be set. */
function isReady(from: Cell, to: Cell, mayBePercent: boolean): Written | undefined {
  if (typeof from !== 'string' || READABLE.test(from)) return undefined
  if (isPercent(to)) {
    const percent = Number((to.share * 100).toPrecision(12))
    return Number.isInteger(percent) ? `${percent}%` : undefined
  }
  if (typeof to === 'number') return mayBePercent ? undefined : to
  return typeof to === 'string' && !LIKE_A_VALUE.test(to) ? to : undefined
}
