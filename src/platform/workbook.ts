import { findHeader } from '../book/table/header'
import type { Grid, Table } from '../book/table/table'
import { type Cell, isBlank } from '../domain/values/cell'
import type { Day } from '../domain/values/day'
import { texts } from '../domain/values/text'
import { cellReader, dayTexts, written } from './cells'
import { Refusal } from './refusal'
import { type Located, locate, type Sheet, sheetOf } from './sheets'

export type { Located }

const say = texts('platform.workbook', {
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

/** Less than everything, for jobs that write nothing back to what they read less of. */
export interface Reading {
  /** Whether a table is read, by how many rows its sheet has, the header included. */
  isWanted(table: Table, rows: number): boolean
  /** Of the grids without their number formats, those where the formats matter. */
  withFormats(grids: ReadonlyMap<Table, Grid>): ReadonlySet<Table>
}

const EVERYTHING: Reading = { isWanted: () => true, withFormats: holdingPercents }

/**
 * The grids of tables; those without a sheet, or not wanted, are left out. Round trips: a few, and at most three per
 * table.
 */
export function readGrids(tables: readonly Table[], reading: Reading = EVERYTHING): ReadonlyMap<string, Grid> {
  const found = locate(tables)
  const read = cellReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
  const ranges = tables.flatMap((table): Taken[] => {
    const sheet = found.get(table.id)?.sheet
    return sheet && reading.isWanted(table, sheet.getLastRow()) ? [taken(table, sheet, read)] : []
  })
  const formatted = reading.withFormats(new Map(ranges.map(({ table, grid }) => [table, grid])))
  return new Map(ranges.map(one => [one.table.id, gridOf(one, formatted.has(one.table) ? read : undefined)]))
}

/** The values of a sheet, and what they are without their formats. */
interface Taken {
  readonly table: Table
  readonly range: GoogleAppsScript.Spreadsheet.Range
  readonly values: unknown[][]
  readonly grid: Grid & { readonly cells: Cell[][] }
}
type CellReader = ReturnType<typeof cellReader>

function taken(table: Table, sheet: Sheet, read: CellReader): Taken {
  const range = sheet.getDataRange()
  const values: unknown[][] = range.getValues()
  const isBlank = values.every(row => row.every(value => value === ''))
  const cells = isBlank ? [] : values.map(row => row.map(value => read(value, '')))
  return { table, range, values, grid: { tab: sheet.getName(), cells } }
}

function gridOf({ table, range, values, grid }: Taken, read: CellReader | undefined): Grid {
  if (grid.cells.length === 0) return grid
  const formats = read && range.getNumberFormats()
  const cells = formats ? values.map((row, r) => row.map((value, c) => read(value, formats[r]?.[c] ?? ''))) : grid.cells
  const mayMerge = table.role === 'type' && hasGaps(table, { ...grid, cells })
  const merged = mayMerge ? mergedDownward(table, cells, range.getMergedRanges()) : cells
  return { tab: grid.tab, cells: merged, dayTexts: dayTexts(values) }
}

function holdingPercents(grids: ReadonlyMap<Table, Grid>): ReadonlySet<Table> {
  return new Set([...grids].flatMap(([table, grid]) => (holdsPercents(table, grid) ? [table] : [])))
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

/** Writes one named cell (`YS_LAST_RUN`, `YS_AS_OF`), a day as a date; where the name is gone, nothing. */
export function writeNamed(name: string, text: string): void {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (cell && isDay) cell.setNumberFormat('yyyy-mm-dd')
  cell?.setValue(written(text, isDay ? 'yyyy-mm-dd' : '@'))
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
