import { toneLook } from '../book/looks/look'
import type { Accepts, Highlight, SheetPlan } from '../book/looks/plan'
import { knownSheet, type Sheet } from './sheets'

type Rule = GoogleAppsScript.Spreadsheet.DataValidation

/** Dropdowns and tick boxes; what they do not offer is marked, and stays. */
export function setValidations(sheet: Sheet, plan: SheetPlan, plans: readonly SheetPlan[]): void {
  const usual = plan.columns.map(({ accepts }) => (accepts ? rule(accepts, plans) : null))
  const rows = Array.from({ length: plan.rows - 1 }, (_, index) => {
    const row = plan.body[index]
    if (row?.title) return usual.map(() => null)
    if (!row?.looks) return usual
    return usual.map((rule_, column) => {
      const accepts = row.looks?.get(column)?.accepts
      return accepts ? rule(accepts, plans) : rule_
    })
  })
  sheet.getRange(2, 1, rows.length, plan.columns.length).setDataValidations(rows)
}

export function rule(accepts: Accepts, plans: readonly SheetPlan[]): Rule | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(accepts.help)
  if (accepts.kind === 'tick') return builder.requireCheckbox().build()
  if (accepts.kind === 'words') return builder.requireValueInList([...accepts.words], true).build()
  const range = columnRange(accepts, plans)
  return range ? builder.requireValueInRange(range, true).build() : null
}

function columnRange({ table, column, at }: Extract<Accepts, { kind: 'column' }>, plans: readonly SheetPlan[]) {
  const plan = plans.find(other => other.table === table)
  const sheet = knownSheet(table)
  const place = at ?? (plan?.columns.findIndex(({ id }) => id === column) ?? -1) + 1
  if (!sheet || place === 0) return undefined
  return sheet.getRange(2, place, (plan?.rows ?? sheet.getMaxRows()) - 1, 1)
}

/** Replaces every conditional format of the sheet. */
export function setHighlights(sheet: Sheet, plan: SheetPlan): void {
  const rules = plan.highlights.map(highlight => {
    const { colour, background } = toneLook[highlight.tone]
    const { top = 2, rows = plan.rows - top + 1, from, count } = highlight
    const range = sheet.getRange(top, from, rows, count)
    return condition(highlight).setFontColor(colour).setBackground(background).setRanges([range]).build()
  })
  sheet.setConditionalFormatRules(rules)
}

function condition({ when }: Highlight): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  const builder = SpreadsheetApp.newConditionalFormatRule()
  if ('text' in when) return builder.whenTextEqualTo(when.text)
  return 'begins' in when ? builder.whenTextStartsWith(when.begins) : builder.whenFormulaSatisfied(when.formula)
}

/** Asks before a cell is changed by hand, and forbids nothing; a sheet has one such protection at most. */
export function setProtection(sheet: Sheet, plan: SheetPlan): void {
  if (!plan.protected) return
  const protection = sheet.protect().setDescription(plan.table).setWarningOnly(true)
  if (plan.open?.length) protection.setUnprotectedRanges(plan.open.map(cell => sheet.getRange(cell)))
}
