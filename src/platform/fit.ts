import type { Fitting } from '../book/fit'
import { renotedFigure } from '../book/layout/figureColumn'
import type { SheetPlan } from '../book/layout/plan'
import type { Tab, Table } from '../book/table'
import type { Lang } from '../domain/text'
import { buildSheet } from './build'
import { rule } from './rules'
import { type Sheet, sheetOf } from './sheets'

/** Writes what a sheet needs to speak a language; round trips by its columns, not by its rows. */
export function fitSheet({ table, tab, headerRow, headers, notes, lists, words }: Fitting, lang: Lang): void {
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
  if (tab !== undefined && !SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)) sheet.setName(tab)
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
