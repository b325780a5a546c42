import { placeOf } from '../book/layout/formulaSheet'
import type { FormulaSheet } from '../book/sheets/kind'
import { findHeader } from '../book/table/header'
import type { Tab, Table } from '../book/table/table'
import { type Cell, evened } from '../domain/values/cell'

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
/** Whether a mark or a named header row says that the file is ours. */
let anchored = false

/**
 * The sheets of tables: by their mark, by the named header row, by the tab's name, at last by their headers. A name
 * alone makes no tab ours: it must hold what ours holds, or nothing.
 */
export function locate(tables: readonly Tab[]): ReadonlyMap<string, Found> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = new Map<string, Found>()
  const claimed = new Set<number>()
  const claim = (tableId: string, sheet: Sheet, how: Located['how']) => {
    if (found.has(tableId)) return
    const id = sheet.getSheetId()
    if (claimed.has(id)) return
    claimed.add(id)
    found.set(tableId, { tableId, sheet, tab: sheet.getName(), how })
  }
  const marks = marked(book)
  const twice = marks.some(({ tableId }, at) => marks.findIndex(other => other.tableId === tableId) < at)
  const all = tables.every(({ id }) => marks.some(({ tableId }) => tableId === id))
  const ranges = all && !twice ? [] : named(book)
  const original = (mark: Mark) => ranges.some(range => range.tableId === mark.tableId && same(range.sheet, mark.sheet))
  for (const mark of [...marks.filter(original), ...marks]) claim(mark.tableId, mark.sheet, 'metadata')
  for (const { tableId, sheet } of ranges) claim(tableId, sheet, 'range')
  anchored = anchored || found.size > 0
  const sheets = tables.every(({ id }) => found.has(id)) ? [] : book.getSheets()
  const names = sheets.map(sheet => evened(sheet.getName()))
  const called = tables
    .filter(({ id }) => !found.has(id))
    .flatMap(table => {
      const own = [evened(table.name.en), evened(table.name['zh-CN'])]
      return sheets.filter((_, at) => own.includes(names[at] ?? '')).map(sheet => ({ table, sheet }))
    })
  for (const { table, sheet } of called) if (holdsWhatOursDoes(sheet, table)) claim(table.id, sheet, 'name')
  const isOurs = found.size > 0
  for (const { table, sheet } of called) if (isOurs && table.role === 'type') claim(table.id, sheet, 'name')
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

/** Whether the file is none of ours: no tab is marked, and no two of those that every workbook of ours has were found. */
export function isForeign(needed: readonly Tab[]): boolean {
  return !anchored && needed.filter(({ id }) => known.has(id)).length < 2
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

function holdsWhatOursDoes(sheet: Sheet, tab: Tab | Table | FormulaSheet): boolean {
  if (sheet.getLastRow() === 0) return true
  const cells = topRows(sheet)
  if ('columns' in tab && 'key' in tab) return fits(tab, cells)
  return 'cells' in tab && hasLabels(tab, cells)
}

/** Whether the fixed words at the top of a sheet made of formulas stand where ours has them, in either language. */
function hasLabels({ cells: planned }: FormulaSheet, cells: readonly (readonly Cell[])[]): boolean {
  const labels = planned.flatMap(({ at, text }) => {
    const { row, column } = placeOf(at)
    return text && row <= TOP_ROWS ? [{ row: row - 1, column: column - 1, text }] : []
  })
  const reads = (lang: 'en' | 'zh-CN') =>
    labels.every(({ row, column, text }) => evened(String(cells[row]?.[column] ?? '')) === evened(text[lang]))
  return labels.length > 0 && (reads('en') || reads('zh-CN'))
}

function fits(table: Table, cells: readonly (readonly Cell[])[]): boolean {
  const { columns, issues } = findHeader(table, { tab: '', cells })
  const required = Object.keys(table.columns).filter(id => table.columns[id]?.required)
  return issues.length === 0 && columns.size >= 2 && required.every(id => columns.has(id))
}
