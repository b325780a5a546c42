import { SPARE_COLUMNS } from '../book/layout/places'
import type { Formula, SheetPlan } from '../book/looks/plan'
import type { Tab } from '../book/table/table'
import type { WrittenCell } from '../book/table/write'
import type { Lang } from '../domain/values/text'
import { growTo } from './block'
import { formatHolding, written } from './cells'
import { setCharts } from './charts'
import { setLinks } from './links'
import { setHighlights, setProtection, setValidations } from './rules'
import { runs } from './runs'
import { headerRangeName, knownSheet, locate, type Sheet, TABLE_KEY } from './sheets'
import { grid, setStyles } from './styles'

/** Adds the tabs that are not there yet and marks each as its table's; the others stay as they are. */
export function addSheets(plans: readonly SheetPlan[], tables: readonly Tab[]): void {
  const found = locate(tables)
  for (const [index, plan] of plans.entries()) {
    const there = found.get(plan.table)
    if (there?.how !== 'metadata') mark(there?.sheet ?? newSheet(plan.tab, index), plan.table)
  }
}

/** What our tabs are called where a tab of somebody's own has their name, by table. */
export function namesBeside(tables: readonly Tab[], lang: Lang): ReadonlyMap<string, string> {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = locate(tables)
  return new Map(
    tables.flatMap(({ id, name }) => {
      const ours = found.get(id)?.tab
      const usual = name[lang]
      return ours === undefined || ours === usual || !book.getSheetByName(usual) ? [] : [[id, ours] as const]
    }),
  )
}

/** Adds the tabs that are gone from a workbook at its end, and fills those that are empty. */
export function restoreSheets(plans: readonly SheetPlan[], tables: readonly Tab[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = locate(tables)
  const active = book.getActiveSheet()
  for (const plan of plans) {
    const there = found.get(plan.table)
    const sheet = there?.sheet ?? newSheet(plan.tab, book.getNumSheets())
    if (there?.how !== 'metadata') mark(sheet, plan.table)
    book.setActiveSheet(active)
    if (plan.hidden) sheet.hideSheet()
    buildSheet(plan, plans, tables)
  }
}

function newSheet(tab: string, at: number): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  return book.insertSheet(freeName(book, tab), at)
}

function mark(sheet: Sheet, tableId: string): void {
  sheet.addDeveloperMetadata(TABLE_KEY, tableId, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

function freeName(book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  return book.getSheetByName(name) ? freeName(book, `${name} 2`) : name
}

/** Makes one tab what its plan says, from nothing; what it holds comes last, so that a tab cut short stays empty. */
export function buildSheet(plan: SheetPlan, plans: readonly SheetPlan[], tables: readonly Tab[]): void {
  const sheet = knownSheet(plan.table) ?? locate(tables).get(plan.table)?.sheet
  if (!sheet) return
  fitGrid(sheet, plan)
  setValidations(sheet, plan, plans)
  setHighlights(sheet, plan)
  setFrame(sheet, plan)
  setProtection(sheet, plan)
  setNames(sheet, plan)
  setLooks(sheet, plan)
  if (plan.header.title) setStyles(sheet, plan)
  setValues(sheet, plan)
  setLinks(sheet, plan.links ?? [])
  setCharts(sheet, plan.charts ?? [])
}

function fitGrid(sheet: Sheet, { rows, columns }: SheetPlan): void {
  if (sheet.getLastRow() > 0) sheet.clear().clearNotes()
  growTo(sheet, rows, columns.length + SPARE_COLUMNS)
  const surplusRows = sheet.getMaxRows() - rows
  const surplusColumns = sheet.getMaxColumns() - columns.length - SPARE_COLUMNS
  if (surplusRows > 0) sheet.deleteRows(rows + 1, surplusRows)
  if (surplusColumns > 0) sheet.deleteColumns(columns.length + SPARE_COLUMNS + 1, surplusColumns)
}

function formatsOf(plan: SheetPlan): string[][] {
  const [, ...below] = grid(plan, '@', (row, column, index) => {
    const format = row?.looks?.get(index)?.format ?? column.format
    const value = row?.values[index] ?? null
    return isFormula(value) ? format : formatHolding(value, format)
  })
  const top = plan.columns.map(({ header }) => (plan.header.title || isFormula(header) ? 'General' : '@'))
  return [top, ...below]
}

function isFormula(value: WrittenCell | Formula): value is Formula {
  return typeof value === 'object' && value !== null
}

/** A few writes, however many rows there are. */
function setLooks(sheet: Sheet, plan: SheetPlan): void {
  const { columns, body, header } = plan
  const grounds = grid(plan, header.background, (row, column, index) => {
    return row?.looks?.get(index)?.background ?? column.background
  })
  const whole = sheet.getRange(1, 1, plan.rows, columns.length)
  whole.setNumberFormats(formatsOf(plan)).setBackgrounds(grounds)
  const aligned = grid(plan, header.title ? 'left' : 'center', (row, column, index) =>
    row?.title ? 'left' : (row?.looks?.get(index)?.align ?? column.align),
  )
  whole.setHorizontalAlignments(aligned)
  whole.setVerticalAlignment('middle')
  if (header.title) return
  const top = sheet.getRange(1, 1, 1, columns.length)
  top.setNotes([columns.map(column => column.note)])
  top.setFontColor(header.colour).setFontWeight('bold').setWrap(true)
  const titles = body.flatMap((row, index) => (row.title ? [`${index + 2}:${index + 2}`] : []))
  if (titles.length > 0) sheet.getRangeList(titles).setFontWeight('bold')
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy
  for (const [index, { long }] of columns.entries()) {
    if (long) sheet.getRange(2, index + 1, plan.rows - 1, 1).setWrapStrategy(long === 'wrap' ? WRAP : CLIP)
  }
}

/** Formats stand by then, so that text stays text. */
function setValues(sheet: Sheet, plan: SheetPlan): void {
  const { columns, body } = plan
  const formats = formatsOf(plan)
  const values = [columns.map(column => column.header), ...body.map(row => row.values)]
  const cells = values.map((row, r) =>
    row.map((value, c) => (isFormula(value) ? value.formula : written(value, formats[r]?.[c] ?? ''))),
  )
  sheet.getRange(1, 1, values.length, columns.length).setValues(cells)
}

/** Widths, frozen lines and folded columns. */
function setFrame(sheet: Sheet, plan: SheetPlan): void {
  const { columns, frozenRows = 1, frozenColumns, header, tabColour } = plan
  for (const { from, count, value } of runs(columns.map(column => column.width))) {
    sheet.setColumnWidths(from, count, value)
  }
  sheet.setRowHeight(1, header.height)
  sheet.setFrozenRows(frozenRows)
  sheet.setFrozenColumns(frozenColumns)
  sheet.setTabColor(tabColour)
  for (const { from, count, value } of runs(columns.map(column => column.folded))) {
    if (value) fold(sheet, from, count)
  }
}

function fold(sheet: Sheet, from: number, count: number): void {
  if (sheet.getColumnGroupDepth(from) === 0) sheet.getRange(1, from, 1, count).shiftColumnGroupDepth(1)
  sheet.getColumnGroup(from, 1)?.collapse()
}

function setNames(sheet: Sheet, { table, columns, named }: SheetPlan): void {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  book.setNamedRange(headerRangeName(table), sheet.getRange(1, 1, 1, columns.length))
  for (const { name, row, column } of named) book.setNamedRange(name, sheet.getRange(row, column))
}

/** Names, order and visibility of the tabs; goes to the first one and removes the blank tab a new file comes with. */
export function arrangeSheets(plans: readonly SheetPlan[], tables: readonly Tab[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const found = locate(tables)
  const placed = plans.flatMap(plan => {
    const sheet = found.get(plan.table)?.sheet
    return sheet ? [{ plan, sheet }] : []
  })
  for (const [index, { plan, sheet }] of placed.entries()) {
    if (sheet.getName() !== plan.tab && !book.getSheetByName(plan.tab)) sheet.setName(plan.tab)
    if (sheet.getIndex() !== index + 1) {
      book.setActiveSheet(sheet)
      book.moveActiveSheet(index + 1)
    }
  }
  const ours = new Set(placed.map(({ sheet }) => sheet.getSheetId()))
  for (const sheet of book.getSheets()) {
    if (!ours.has(sheet.getSheetId()) && isLeftOver(sheet)) book.deleteSheet(sheet)
  }
  for (const { plan, sheet } of placed) if (!plan.hidden) sheet.showSheet()
  const first = placed.find(({ plan }) => !plan.hidden)
  if (first) book.setActiveSheet(first.sheet)
  for (const { plan, sheet } of placed) if (plan.hidden) sheet.hideSheet()
}

/** The empty tab of a new file, in the languages we speak. */
function isLeftOver(sheet: Sheet): boolean {
  return /^(sheet|工作表|表格)\s*\d+$/i.test(sheet.getName()) && sheet.getLastRow() === 0
}
