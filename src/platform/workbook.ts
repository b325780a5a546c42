import { movedFormula } from '../book/formula'
import { findHeader } from '../book/header'
import type { Grid, Table } from '../book/table'
import type { Block } from '../book/write'
import { type Cell, isBlank } from '../domain/cell'
import type { Day } from '../domain/day'
import { texts } from '../domain/text'
import { cellReader, dayTexts, formatHolding, written } from './cells'
import { Refusal } from './refusal'
import { type Located, locate, type Sheet, sheetOf } from './sheets'

export type { Located }

const say = texts('platform.workbook', {
  noSheet: { en: 'The tab “{tab}” is missing.', 'zh-CN': '缺少“{tab}”标签页。' },
  busy: {
    en: 'Another run is at work in this file. Please try again in a minute.',
    'zh-CN': '本文件正在进行另一项操作,请一分钟后再试。',
  },
})

export interface SpreadsheetInfo {
  readonly locale: string
  readonly timeZone: string
  readonly id: string
  readonly name: string
  readonly url: string
}

export function spreadsheetInfo(): SpreadsheetInfo {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  return {
    locale: book.getSpreadsheetLocale(),
    timeZone: book.getSpreadsheetTimeZone(),
    id: book.getId(),
    name: book.getName(),
    url: book.getUrl(),
  }
}

/** Which of the tables have a sheet, and how it was recognised. */
export function locatedTables(tables: readonly Table[]): Located[] {
  return [...locate(tables).values()].map(({ tableId, tab, how }) => ({ tableId, tab, how }))
}

/** The grids of tables; those without a sheet are left out. Round trips: a few, and at most three per table. */
export function readGrids(tables: readonly Table[]): ReadonlyMap<string, Grid> {
  const found = locate(tables)
  const read = cellReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
  const grids = new Map<string, Grid>()
  for (const table of tables) {
    const located = found.get(table.id)
    if (located) grids.set(table.id, gridOf(table, located.sheet, read))
  }
  return grids
}

function gridOf(table: Table, sheet: Sheet, read: ReturnType<typeof cellReader>): Grid {
  const tab = sheet.getName()
  const range = sheet.getDataRange()
  const values: unknown[][] = range.getValues()
  if (values.every(row => row.every(value => value === ''))) return { tab, cells: [] }
  const plain = values.map(row => row.map(value => read(value, '')))
  const formats = holdsPercents(table, { tab, cells: plain }) ? range.getNumberFormats() : undefined
  const cells = formats ? values.map((row, r) => row.map((value, c) => read(value, formats[r]?.[c] ?? ''))) : plain
  const mayMerge = table.role === 'type' && hasGaps(table, { tab, cells })
  const merged = mayMerge ? mergedDownward(table, cells, range.getMergedRanges()) : cells
  return { tab, cells: merged, dayTexts: dayTexts(values) }
}

/** Whether people typed numbers where 95 and 95 % differ, so that the formats of their cells must be read too. */
function holdsPercents(table: Table, grid: Grid): boolean {
  if (table.role === 'read') return false
  const { row, columns, others } = findHeader(table, grid)
  const known = [...columns].filter(([id]) => table.columns[id]?.field.percents).map(([, index]) => index)
  const wanted = [...known, ...(table.open ? others.map(other => other.index) : [])]
  return grid.cells.slice(row + 1).some(cells => wanted.some(index => typeof cells[index] === 'number'))
}

/** Only where a filled row lacks what it must have can a cell be merged downward. */
function hasGaps(table: Table, grid: Grid): boolean {
  const { row, columns } = findHeader(table, grid)
  const needed = [...columns].filter(([id]) => table.columns[id]?.required).map(([, index]) => index)
  const below = grid.cells.slice(row + 1).filter(cells => cells.some(cell => !isBlank(cell)))
  return below.some(cells => needed.some(index => isBlank(cells[index])))
}

/** A cell merged over several rows below the header counts for each of them. */
function mergedDownward(
  table: Table,
  cells: Cell[][],
  merged: readonly GoogleAppsScript.Spreadsheet.Range[],
): Cell[][] {
  if (merged.length === 0) return cells
  const header = findHeader(table, { tab: '', cells }).row
  const filled = cells.map(row => [...row])
  for (const range of merged) {
    const top = range.getRow() - 1
    const column = range.getColumn() - 1
    const bottom = Math.min(top + range.getNumRows(), filled.length)
    for (let row = top + 1; row < bottom && top > header; row++) {
      const cell = cells[top]?.[column]
      const target = filled[row]
      if (target && cell !== undefined) target[column] = cell
    }
  }
  return filled
}

/** Makes room, writes the rows, and takes out those left over. */
export function writeBlock(table: Table, block: Block): void {
  const sheet = sheetOf(table)
  if (!sheet) throw new Refusal(say.noSheet, { tab: table.name })
  const { headerRow, first, existing, inserted, values, formats, surplus, width } = block
  if (values.length === 0) return
  const top = headerRow + 1 + first
  if (inserted > 0) sheet.insertRowsAfter(top + existing - 1, inserted)
  growTo(sheet, top + values.length - 1, width)
  const own = ownFormulas(sheet, block)
  setFormats(sheet, block)
  const cells = values.map((row, r) => row.map((value, c) => own(r, c) ?? written(value, formats[r]?.[c] ?? '')))
  sheet.getRange(top, 1, values.length, width).setValues(cells)
  for (const { from, count } of runsFromBelow(surplus)) sheet.deleteRows(headerRow + 1 + from, count)
}

/** Neighbours together, the lowest first, so that taking one out does not move the next. */
export function runsFromBelow(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = []
  for (const row of rows) {
    const last = runs[0]
    if (last && row === last.from + last.count) last.count++
    else runs.unshift({ from: row, count: 1 })
  }
  return runs
}

/** The manager's formulas beside a table, moved to where their rows will stand. */
function ownFormulas(sheet: Sheet, { headerRow, first, formats, origins, existing, width }: Block) {
  const none = () => undefined
  if (existing === 0 || !formats[0]?.includes('')) return none
  const formulas = sheet.getRange(headerRow + 1 + first, 1, existing, width).getFormulas()
  return (row: number, column: number): string | undefined => {
    const from = formats[row]?.[column] === '' ? origins[row] : undefined
    const formula = from === undefined ? '' : formulas[from - first]?.[column]
    return formula && from !== undefined ? movedFormula(formula, first + row - from) : undefined
  }
}

/** Sets the formats of the table's own columns, neighbours together; a format '' leaves the column alone. */
function setFormats(sheet: Sheet, { headerRow, first, formats, values, width }: Block): void {
  const isSet = (column: number) => column < width && (formats[0]?.[column] ?? '') !== ''
  for (let from = 0; from < width; from++) {
    if (!isSet(from)) continue
    let to = from
    while (isSet(to)) to++
    const part = formats.map((row, r) =>
      row.slice(from, to).map((format, c) => formatHolding(values[r]?.[from + c] ?? null, format)),
    )
    sheet.getRange(headerRow + 1 + first, from + 1, part.length, to - from).setNumberFormats(part)
    from = to
  }
}

/** Makes the grid at least this large; writing outside it is an error. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows()
  const missingColumns = columns - sheet.getMaxColumns()
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows)
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns)
}

/** Writes one named cell (`YS_LAST_RUN`, `YS_AS_OF`), a day as a date; where the name is gone, nothing. */
export function writeNamed(name: string, text: string): void {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name)
  const format = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'yyyy-mm-dd' : '@'
  if (cell) cell.setNumberFormat(format).setValue(written(text, format))
}

/** Today in the spreadsheet's zone. */
export function today(): Day {
  return nowText().slice(0, 10)
}

/** Now, as YYYY-MM-DD HH:mm:ss in the spreadsheet's zone. */
export function nowText(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm:ss')
}

/** Who is at the keyboard; blank where Google does not say. */
export function userEmail(): string {
  try {
    return Session.getActiveUser().getEmail()
  } catch {
    return ''
  }
}

export function toast(text: string, title = ''): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 10)
}

const LONGEST_WAIT = 10_000

/** This execution runs alone already. */
let alone = false

/** Runs alone in this file; what was written is visible to others before the lock is released. */
export function withLock<T>(run: () => T): T {
  const done = whenAlone(run)
  if (!done) throw new Refusal(say.busy)
  return done.result
}

/** The same, and nothing where another run is at work. */
export function whenAlone<T>(run: () => T): { readonly result: T } | undefined {
  if (alone) return { result: run() }
  const lock = LockService.getDocumentLock()
  if (lock && !lock.tryLock(LONGEST_WAIT)) return undefined
  alone = true
  try {
    return { result: run() }
  } finally {
    alone = false
    try {
      SpreadsheetApp.flush()
    } finally {
      lock?.releaseLock()
    }
  }
}

/** SHA-256 in hexadecimal digits. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
  return bytes.map(byte => `0${(byte & 255).toString(16)}`.slice(-2)).join('')
}

/** The tab and row the user has selected; none where nobody is at the keyboard. */
export function activePlace(): { readonly tab: string; readonly row: number } | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange()
  return range ? { tab: range.getSheet().getName(), row: range.getRow() } : undefined
}

interface TextColumn {
  readonly row: number
  readonly column: number
  readonly texts: readonly string[]
}

/** Writes one column of texts (ids, numbers of deals) from a row down. */
export function writeColumn(table: Table, { row, column, texts: values }: TextColumn): void {
  const sheet = sheetOf(table)
  if (!sheet || values.length === 0) return
  const range = sheet.getRange(row, column, values.length, 1)
  range.setNumberFormat('@').setValues(values.map(value => [written(value, '@')]))
}

/** A tab that shows while it holds something. */
export function hideWhileEmpty(table: Table, empty: boolean): void {
  const sheet = sheetOf(table)
  if (sheet && sheet.isSheetHidden() !== empty) empty ? sheet.hideSheet() : sheet.showSheet()
}
