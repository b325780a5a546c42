import type { OpenColumnContent } from '../book/looks/content'
import { lookOf, OPEN_WIDTH, TYPE_HERE } from '../book/looks/look'
import type { Table } from '../book/table/table'
import { runsFromBelow } from './block'
import { sheetOf } from './sheets'

interface NewColumns {
  readonly headerRow: number
  /** Where the first of them will stand, counted from 1. */
  readonly at: number
  readonly columns: readonly OpenColumnContent[]
}

/** Columns for further figures, between those that are there. */
export function insertFigureColumns(table: Table, { headerRow, at, columns }: NewColumns): void {
  const sheet = sheetOf(table)
  if (!sheet || columns.length === 0) return
  if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns.length)
  else sheet.insertColumnsBefore(at, columns.length)
  const { header } = lookOf(table)
  const top = sheet.getRange(headerRow, at, 1, columns.length)
  const below = sheet.getRange(headerRow + 1, at, Math.max(1, sheet.getMaxRows() - headerRow), columns.length)
  top.setBackground(header.background).setFontColor(header.colour).setFontWeight('bold').setWrap(true)
  top
    .setNotes([columns.map(({ note }) => note)])
    .setNumberFormat('@')
    .setHorizontalAlignment('center')
  below.clearDataValidations().setBackground(TYPE_HERE).setHorizontalAlignment('right')
  below.setNumberFormats(Array.from({ length: below.getNumRows() }, () => columns.map(({ format }) => format)))
  sheet.setColumnWidths(at, columns.length, OPEN_WIDTH)
  top.setValues([columns.map(({ header: text }) => text)])
}

/** Shows a cell to the one at the keyboard. */
export function goTo(table: Table, { row, column }: { readonly row: number; readonly column: number }): void {
  const sheet = sheetOf(table)
  if (sheet) sheet.getRange(row, column).activate()
}

interface Going {
  /** Counted from 1. */
  readonly rows: readonly number[]
  /** Rows with something in them that stay. */
  readonly kept: number
  readonly first: number
}

/** Empties rows; where others stay they move up, and as many blank ones come after them. */
export function removeRows(table: Table, { rows, kept, first }: Going): void {
  const sheet = sheetOf(table)
  const last = rows[rows.length - 1]
  if (!sheet || last === undefined) return
  if (kept === 0) {
    sheet.getRange(first, 1, Math.max(last, sheet.getLastRow()) - first + 1, sheet.getMaxColumns()).clearContent()
    return
  }
  sheet.insertRowsAfter(sheet.getMaxRows() - 1, rows.length)
  for (const { from, count } of runsFromBelow(rows)) sheet.deleteRows(from, count)
}

interface CellValue {
  readonly row: number
  readonly column: number
  readonly value: string | number | boolean
}

/** A few cells, each as its own format shows it. */
export function writeCells(table: Table, cells: readonly CellValue[]): void {
  const sheet = sheetOf(table)
  for (const { row, column, value } of cells) sheet?.getRange(row, column).setValue(value)
}

/** Sheets that ask before a cell is changed by hand; those that do already are left as they are. */
export function protectSheets(tables: readonly Table[]): void {
  for (const { id, sheet } of tables.map(table => ({ id: table.id, sheet: sheetOf(table) }))) {
    if (!sheet) continue
    const known = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)
    if (known.length === 0) sheet.protect().setDescription(id).setWarningOnly(true)
  }
}
