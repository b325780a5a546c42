import { findHeader } from '../book/header'
import type { Tab, Table } from '../book/table'
import { type Cell, evened } from '../domain/cell'

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Marks a sheet as the one of a table, whatever its tab is called. */
export const TABLE_KEY = 'yardstick.table'
export const headerRangeName = (tableId: string): string => `YS_${tableId}`
/** Table ids begin small; YS_LAST_RUN and YS_AS_OF are cells. */
const HEADER_RANGE = /^YS_([a-z]\w*)$/

export interface Located {
  readonly tableId: string
  readonly tab: string
  readonly how: 'metadata' | 'range' | 'name' | 'headers'
}

interface Found extends Located {
  readonly sheet: Sheet
}

/** Where the sheets of this execution were last found. */
const known = new Map<string, Sheet>()

/** The sheets of tables: by their mark, by the named header row, by the tab's name, at last by their headers. */
export function locate(tables: readonly Tab[]): ReadonlyMap<string, Found> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = new Map<string, Found>()
  const claimed = new Set<number>()
  const claim = (tableId: string, sheet: Sheet, how: Located['how']) => {
    if (found.has(tableId) || claimed.has(sheet.getSheetId())) return
    claimed.add(sheet.getSheetId())
    found.set(tableId, { tableId, sheet, tab: sheet.getName(), how })
  }
  const marks = marked(book)
  const twice = marks.some(({ tableId }, at) => marks.findIndex(other => other.tableId === tableId) < at)
  const all = tables.every(({ id }) => marks.some(({ tableId }) => tableId === id))
  const ranges = all && !twice ? [] : named(book)
  const original = (mark: Mark) => ranges.some(range => range.tableId === mark.tableId && same(range.sheet, mark.sheet))
  for (const mark of [...marks.filter(original), ...marks]) claim(mark.tableId, mark.sheet, 'metadata')
  for (const { tableId, sheet } of ranges) claim(tableId, sheet, 'range')
  const sheets = tables.every(({ id }) => found.has(id)) ? [] : book.getSheets()
  for (const table of tables) for (const sheet of sheets) if (isCalled(sheet, table)) claim(table.id, sheet, 'name')
  const missing = tables.filter(({ id }) => !found.has(id))
  const unclaimed = sheets.filter(sheet => !claimed.has(sheet.getSheetId()))
  for (const { tableId, sheet } of byHeaders(missing, unclaimed)) claim(tableId, sheet, 'headers')
  for (const { id } of tables) if (!found.has(id)) known.delete(id)
  for (const { tableId, sheet } of found.values()) known.set(tableId, sheet)
  return found
}

/** The sheet of a table found earlier in this execution. */
export function knownSheet(tableId: string): Sheet | undefined {
  return known.get(tableId)
}

/** Whether a tab that was looked for in this execution is not there; what it holds is not asked: formulas would run. */
export function isGone({ id }: Pick<Tab, 'id'>): boolean {
  return !known.has(id)
}

/** Whether the sheet of a table that was looked for is not there, or holds nothing. */
export function isEmptyOrGone({ id }: Table): boolean {
  return (known.get(id)?.getLastRow() ?? 0) === 0
}

/** The sheet of one table, as found earlier in this execution. */
export function sheetOf(table: Tab): Sheet | undefined {
  return known.get(table.id) ?? locate([table]).get(table.id)?.sheet
}

interface Mark {
  readonly tableId: string
  readonly sheet: Sheet
}

function marked(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Mark[] {
  const marks = book
    .createDeveloperMetadataFinder()
    .withKey(TABLE_KEY)
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find()
  return marks.flatMap(mark => {
    const sheet = mark.getLocation().getSheet()
    return sheet ? [{ tableId: mark.getValue() ?? '', sheet }] : []
  })
}

function named(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Mark[] {
  return book.getNamedRanges().flatMap(range => {
    const tableId = HEADER_RANGE.exec(range.getName())?.[1]
    return tableId === undefined ? [] : [{ tableId, sheet: range.getRange().getSheet() }]
  })
}

function same(a: Sheet, b: Sheet): boolean {
  return a.getSheetId() === b.getSheetId()
}

function isCalled(sheet: Sheet, { name }: Tab): boolean {
  const tab = evened(sheet.getName())
  return tab === evened(name.en) || tab === evened(name['zh-CN'])
}

const TOP_ROWS = 10

/** Only sheets people type in are taken by their headers: what jobs replace must be known for certain. */
function byHeaders(missing: readonly Tab[], sheets: readonly Sheet[]): Mark[] {
  const sought = missing.filter((tab): tab is Table => tab.role === 'type' && 'columns' in tab)
  if (sought.length === 0) return []
  return sheets.flatMap(sheet => {
    const cells = topRows(sheet)
    const fitting = sought.filter(table => fits(table, cells))
    return fitting.length === 1 && fitting[0] ? [{ tableId: fitting[0].id, sheet }] : []
  })
}

function topRows(sheet: Sheet): Cell[][] {
  const rows = Math.min(TOP_ROWS, sheet.getLastRow())
  const columns = sheet.getLastColumn()
  return rows === 0 || columns === 0 ? [] : sheet.getRange(1, 1, rows, columns).getDisplayValues()
}

function fits(table: Table, cells: readonly (readonly Cell[])[]): boolean {
  const { columns, issues } = findHeader(table, { tab: '', cells })
  const required = Object.keys(table.columns).filter(id => table.columns[id]?.required)
  return issues.length === 0 && columns.size >= 2 && required.every(id => columns.has(id))
}
