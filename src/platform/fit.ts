import type { NewCell, RowChange } from '../book/editing/fromAMonth'
import type { Fitting } from '../book/layout/relabel'
import { lookOf } from '../book/looks/look'
import type { CellLook, ColumnPlan, SheetPlan } from '../book/looks/plan'
import { renotedFigure } from '../book/sheets/figureColumn'
import { findHeader } from '../book/table/header'
import type { Tab, Table } from '../book/table/table'
import type { WrittenCell } from '../book/table/write'
import { columnLetters } from '../domain/values/place'
import type { Lang } from '../domain/values/text'
import { buildSheet } from './build'
import { formatHolding, written } from './cells'
import { rule } from './rules'
import { type Sheet, sheetOf } from './sheets'
import { filledColumns, formulasTo } from './spills'

/** Writes what a sheet needs to speak a language; round trips by its columns, not by its rows. */
export function fitSheet({ table, headerRow, headers, notes, lists, words }: Fitting, lang: Lang): void {
  const sheet = sheetOf(table)
  if (!sheet) return
  for (const { column, text } of headers) sheet.getRange(headerRow, column).setValue(text)
  renote(sheet, headerRow, { notes, lang })
  const rows = Math.max(1, sheet.getMaxRows() - headerRow)
  for (const { row, column, accepts } of lists) {
    const built = rule(accepts, [])
    const where = row === undefined ? sheet.getRange(headerRow + 1, column, rows, 1) : sheet.getRange(row, column)
    if (built) where.setDataValidation(built)
  }
  for (const { row, column, words: texts } of words) {
    sheet.getRange(row, column, texts.length, 1).setValues(texts.map(text => [text]))
  }
}

/** Renames a tab, unless another one has the name. */
export function renameTab(table: Table, name: string): boolean {
  const sheet = sheetOf(table)
  if (!sheet || SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)) return false
  sheet.setName(name)
  return true
}

function renote(sheet: Sheet, headerRow: number, { notes, lang }: Pick<Fitting, 'notes'> & { lang: Lang }): void {
  const width = sheet.getLastColumn()
  if (width === 0) return
  const top = sheet.getRange(headerRow, 1, 1, width)
  const [before = []] = top.getNotes()
  const after = before.map((note, index) => {
    const known = notes.find(({ column }) => column === index + 1)
    if (known) return known.ours.includes(note) ? known.note : note
    return renotedFigure(note, lang) ?? note
  })
  if (after.some((note, index) => note !== before[index])) top.setNotes([after])
}

/** What the dropdown of a cell offers. */
export function offered(table: Table, { row, column }: { readonly row: number; readonly column: number }): string[] {
  const [values] = sheetOf(table)?.getRange(row, column).getDataValidation()?.getCriteriaValues() ?? []
  return Array.isArray(values) ? values.map(String) : []
}

/** Makes sheets of formulas anew where they are; what was chosen in their pickers stays chosen. */
export function rebuildSheets(plans: readonly SheetPlan[], tabs: readonly Tab[]): void {
  for (const plan of plans) {
    const tab = tabs.find(({ id }) => id === plan.table)
    const sheet = tab && sheetOf(tab)
    if (!sheet) continue
    const chosen = (plan.open ?? []).map(cell => ({ cell, value: sheet.getRange(cell).getValue() }))
    buildSheet(plan, plans, tabs)
    for (const { cell, value } of chosen) if (value !== '') sheet.getRange(cell).setValue(value)
    if (sheet.getName() !== plan.tab && !SpreadsheetApp.getActiveSpreadsheet().getSheetByName(plan.tab)) {
      sheet.setName(plan.tab)
    }
  }
}

interface NewColumn {
  readonly headerRow: number
  readonly at: number
  readonly plan: ColumnPlan
}

/** A further column between those that are there, as a new sheet would have it. */
export function insertColumn(table: Table, { headerRow, at, plan }: NewColumn): void {
  const sheet = sheetOf(table)
  if (!sheet) return
  if (at > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns())
  else sheet.insertColumnBefore(at)
  const { header } = lookOf(table)
  const top = sheet.getRange(headerRow, at)
  const below = sheet.getRange(headerRow + 1, at, Math.max(1, sheet.getMaxRows() - headerRow), 1)
  below.clearDataValidations().clearContent().setNumberFormat(plan.format)
  below.setBackground(plan.background).setHorizontalAlignment(plan.align).setFontWeight('normal')
  const built = plan.accepts && rule(plan.accepts, [])
  if (built) below.setDataValidation(built)
  top.setBackground(header.background).setFontColor(header.colour).setFontWeight('bold').setWrap(true)
  top.setNote(plan.note).setNumberFormat(typeof plan.header === 'string' ? '@' : 'General')
  sheet.setColumnWidth(at, plan.width)
  top.setValue(typeof plan.header === 'string' ? plan.header : plan.header.formula)
}

interface NewRow {
  /** The row it comes after, counted from 1. */
  readonly after: number
  readonly values: readonly WrittenCell[]
  readonly look: CellLook | undefined
  /** Where the look belongs. */
  readonly column: number
}

/** A further row, with one cell of its own look. */
export function insertRow(table: Table, { after, values, look, column }: NewRow): void {
  const sheet = sheetOf(table)
  if (!sheet) return
  sheet.insertRowAfter(after)
  const row = sheet.getRange(after + 1, 1, 1, values.length)
  row.clearDataValidations().setFontWeight('normal')
  const cell = sheet.getRange(after + 1, column)
  if (look?.format) cell.setNumberFormat(look.format)
  if (look?.background) cell.setBackground(look.background)
  const built = look?.accepts && rule(look.accepts, [])
  if (built) cell.setDataValidation(built)
  row.setValues([[...values]])
}

/** Offers more months in every period column that has a dropdown; those that were offered still are: their rows stay. */
export function offerMonths(tables: readonly Table[], months: readonly string[]): void {
  for (const table of tables.filter(({ role }) => role === 'type')) {
    const sheet = sheetOf(table)
    const header = sheet && findHeader(table, { tab: '', cells: sheet.getDataRange().getDisplayValues().slice(0, 10) })
    if (!sheet || !header) continue
    for (const [id, index] of header.columns) {
      const column = table.columns[id]
      const below = sheet.getRange(header.row + 2, index + 1, Math.max(1, sheet.getMaxRows() - header.row - 1), 1)
      const known = column?.field.months ? sheet.getRange(header.row + 2, index + 1).getDataValidation() : null
      if (known)
        below.setDataValidation(
          known
            .copy()
            .requireValueInList([...new Set([...offeredBy(known), ...months])].sort(), true)
            .build(),
        )
    }
  }
}

function offeredBy(known: GoogleAppsScript.Spreadsheet.DataValidation): string[] {
  const [list] = known.getCriteriaValues() as unknown[]
  return Array.isArray(list) ? list.map(String) : []
}

/** Rows that hold from a month on, each a copy of the one it follows; from below, so that no row moves the next. */
export function addVersions(changes: readonly RowChange[]): void {
  for (const { table, headerRow, row, isNew, close, cells } of [...changes].sort((a, b) => b.row - a.row)) {
    const sheet = sheetOf(table)
    if (!sheet) continue
    if (isNew) {
      sheet.insertRowAfter(row)
      copyDown(sheet, row, headerRow)
    }
    const put = (at: number, { column, value, format }: NewCell) => {
      const held = formatHolding(value, format)
      sheet
        .getRange(at, column)
        .setNumberFormat(held)
        .setValue(value === null ? '' : written(value, held))
    }
    for (const cell of cells) put(isNew ? row + 1 : row, cell)
    if (close) put(row, close)
  }
}

/** The next row becomes a copy of this one, but for what formulas above fill by themselves. */
function copyDown(sheet: Sheet, row: number, headerRow: number): void {
  const width = sheet.getLastColumn()
  sheet.getRange(row, 1, 1, width).copyTo(sheet.getRange(row + 1, 1, 1, width))
  const columns = filledColumns(formulasTo(sheet, row, width), headerRow)
  const filled = [...columns].map(column => `${columnLetters(column + 1)}${row + 1}`)
  if (filled.length > 0) sheet.getRangeList(filled).clearContent()
}
