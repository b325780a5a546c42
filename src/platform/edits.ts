import type { Box } from '../book/editing/tidy'
import type { Grid, Table } from '../book/table/table'
import { evened } from '../domain/values/cell'
import { growTo } from './block'
import { cellReader, dayTexts, written } from './cells'
import { headerRangeName, type Sheet } from './sheets'

/** What somebody typed, pasted or cleared on the sheet of a table. */
export interface Edited {
  readonly table: Table
  readonly sheet: Sheet
  readonly box: Box
  /** Of one cell only: what was typed, and what stood there before. */
  readonly value: string | undefined
  readonly oldValue: string | undefined
}

interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range
  readonly value?: unknown
  readonly oldValue?: unknown
}

/** Where an edit happened; undefined on tabs that are none of these tables. No call that moves data. */
export function editedIn(tables: readonly Table[], event: unknown): Edited | undefined {
  const { range, value, oldValue } = (event ?? {}) as EditEvent
  if (!range) return undefined
  const sheet = range.getSheet()
  const table = tableOn(sheet, tables)
  if (!table) return undefined
  const box = {
    top: range.getRow(),
    left: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }
  return { table, sheet, box, value: textOf(value), oldValue: textOf(oldValue) }
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value)
}

/** The table whose header row was named on this sheet; one that was never named goes by its tab. */
function tableOn(sheet: Sheet, tables: readonly Table[]): Table | undefined {
  const tab = evened(sheet.getName())
  const isCalled = ({ name }: Table) => tab === evened(name.en) || tab === evened(name['zh-CN'])
  const likely = [...tables.filter(isCalled), ...tables.filter(table => !isCalled(table))]
  const id = sheet.getSheetId()
  return likely.find(table => {
    const named = namedSheet(table)
    return named ? named.getSheetId() === id : isCalled(table)
  })
}

/** The sheet on which the header row of a table was named. */
export function namedSheet({ id }: { readonly id: string }): Sheet | undefined {
  return SpreadsheetApp.getActiveSpreadsheet().getRangeByName(headerRangeName(id))?.getSheet()
}

/** Rows that may hold the header. */
const TOP_ROWS = 10
/** More cells than this are not read only because they stand between the header and the edit. */
const MOST_BETWEEN = 60_000

/** The header and the edited rows, in their places; the rows between are read where they are few. */
export function editedGrid({ sheet, box: { top, rows } }: Edited): Grid {
  const width = sheet.getMaxColumns()
  const bottom = Math.min(top + rows - 1, sheet.getMaxRows())
  const below = Math.min(bottom, TOP_ROWS)
  if (bottom * width <= MOST_BETWEEN || top <= below) return gridOf(sheet, rowsFrom(sheet, 1, bottom))
  const head = rowsFrom(sheet, 1, below)
  const edited = rowsFrom(sheet, top, bottom - top + 1)
  const between = Array.from({ length: top - 1 - below }, () => [])
  return gridOf(sheet, [...head, ...between, ...edited])
}

function rowsFrom(sheet: Sheet, top: number, count: number): unknown[][] {
  return sheet.getRange(top, 1, count, sheet.getMaxColumns()).getValues()
}

function gridOf(sheet: Sheet, values: readonly (readonly unknown[])[]): Grid {
  const read = cellReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
  return {
    tab: sheet.getName(),
    cells: values.map(row => row.map(value => read(value, ''))),
    dayTexts: dayTexts(values),
  }
}

/** All that a sheet holds. */
export function sheetGrid(sheet: Sheet): Grid {
  return gridOf(sheet, sheet.getDataRange().getValues())
}

/** Writes texts below each other into one column, in rows that are made where they lack. */
export function writeDown(
  sheet: Sheet,
  { top, column }: { readonly top: number; readonly column: number },
  lines: readonly string[],
): void {
  growTo(sheet, top + lines.length - 1, column)
  sheet.getRange(top, column, lines.length, 1).setValues(lines.map(line => [written(line, 'General')]))
}

/** Writes a moment as text into cells of one column. */
export function stampColumn(
  sheet: Sheet,
  stamps: { readonly top: number; readonly rows: number; readonly column: number },
  text: string,
): void {
  const { top, rows, column } = stamps
  sheet.getRange(top, column, rows, 1).setValues(Array.from({ length: rows }, () => [text]))
}

/** Shows tabs that are hidden; gives back which. */
export function showTabs<T extends { readonly id: string }>(tables: readonly T[]): T[] {
  return tables.filter(table => {
    const sheet = namedSheet(table)
    if (!sheet?.isSheetHidden()) return false
    sheet.showSheet()
    return true
  })
}
