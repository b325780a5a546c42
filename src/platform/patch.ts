import type { OpenColumnContent } from '../book/layout/content'
import { lookOf, OPEN_WIDTH, TYPE_HERE } from '../book/layout/look'
import type { Table } from '../book/table'
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
