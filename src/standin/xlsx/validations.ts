import type { DataValidation, ValidationOperator, ValidationType } from 'hucre'
import { canonical } from '../formula/canonical'
import { type Box, boxName, cellName, quotedTab, readBox, splitTab } from '../model/area'
import type { CellValue } from '../model/cell'
import type { Sheet, ValidationRule } from '../model/sheet'
import { bookOf } from '../model/workbook'
import { areasOf } from './areas'

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  LESS_THAN: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
}
const NUMBER_NAMES = new Map(
  Object.entries(OPERATORS)
    .slice(0, 8)
    .map(([name, operator]) => [operator, name]),
)
const DATE_NAMES = new Map<ValidationOperator, string>([
  ['between', 'BETWEEN'],
  ['notBetween', 'NOT_BETWEEN'],
  ['equal', 'EQUAL_TO'],
  ['greaterThan', 'AFTER'],
  ['lessThan', 'BEFORE'],
  ['greaterThanOrEqual', 'ON_OR_AFTER'],
  ['lessThanOrEqual', 'ON_OR_BEFORE'],
])

const text = (value: CellValue | undefined) => `"${String(value ?? '').replace(/"/g, '""')}"`
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, wanted: string) => string>> = {
  TEXT_CONTAINS: (cell, wanted) => `ISNUMBER(SEARCH(${wanted},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, wanted) => `ISERROR(SEARCH(${wanted},${cell}))`,
  TEXT_EQUAL_TO: (cell, wanted) => `${cell}=${wanted}`,
  TEXT_IS_VALID_EMAIL: cell => `ISNUMBER(FIND("@",${cell}))`,
  TEXT_IS_VALID_URL: cell => `ISNUMBER(FIND(".",${cell}))`,
}

const absolute = (box: Box) => boxName(box).replace(/[A-Z]+|\d+/g, part => `$${part}`)

/** A list stands in the rule itself only if nothing in it has a comma and all of it fits. */
const fitsInline = (values: readonly CellValue[]) =>
  values.every(value => !String(value).includes(',')) && values.join(',').length <= 255

/** Excel calls a file damaged whose hint is longer. */
const MAX_PROMPT = 255

type Test = Pick<DataValidation, 'type'> & Partial<DataValidation>
const testOf = (rule: ValidationRule, cell: string, locale: string): Test | null => {
  const { criteria, values, area } = rule
  if (criteria === 'VALUE_IN_RANGE')
    return area ? { type: 'list', formula1: `${quotedTab(area.sheet.name)}!${absolute(area)}` } : null
  if (criteria === 'VALUE_IN_LIST') return fitsInline(values) ? { type: 'list', values: values.map(String) } : null
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'custom', formula1: canonical(String(values[0]).replace(/^=/, ''), locale) }
  const formula = TEXT_FORMULAS[criteria]
  if (formula) return { type: 'custom', formula1: formula(cell, text(values[0])) }
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' }
  const [, kind, name = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? []
  const operator = OPERATORS[name]
  if (!kind || !operator) return null
  const type: ValidationType = kind === 'DATE' ? 'date' : 'decimal'
  return { type, operator, formula1: String(values[0]), ...(values.length > 1 ? { formula2: String(values[1]) } : {}) }
}

/** Rules for what may be typed as the file has them, one for all cells with the same rule. */
export const validationsOut = (sheet: Sheet): DataValidation[] =>
  areasOf(sheet).flatMap(({ rule, boxes }) => {
    const [first] = boxes
    const test = first && testOf(rule, cellName(first.top, first.left), sheet.book.locale)
    if (!test) return []
    return [
      {
        ...test,
        range: boxes.map(boxName).join(' '),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
        ...(rule.helpText === '' ? {} : { showInputMessage: true, inputMessage: rule.helpText.slice(0, MAX_PROMPT) }),
      },
    ]
  })

const listIn = (
  validation: DataValidation,
  sheet: Sheet,
): Pick<ValidationRule, 'criteria' | 'values' | 'area'> | null => {
  if (validation.values) return { criteria: 'VALUE_IN_LIST', values: validation.values }
  const { tab, cells } = splitTab((validation.formula1 ?? '').replace(/^=/, ''))
  const home = tab === null ? sheet : bookOf(sheet).sheet(tab)
  const named = bookOf(sheet).named(cells)?.area
  if (named) return { criteria: 'VALUE_IN_RANGE', values: [], area: named }
  const box = home && readBox(cells, { rows: home.rows.count, columns: home.columns.count })
  return box && home ? { criteria: 'VALUE_IN_RANGE', values: [], area: { sheet: home, ...box } } : null
}

const ruleIn = (
  validation: DataValidation,
  sheet: Sheet,
): Pick<ValidationRule, 'criteria' | 'values' | 'area'> | null => {
  const { type, operator = 'between', formula1 = '', formula2 } = validation
  if (type === 'list') return listIn(validation, sheet)
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`] }
  const names = type === 'date' ? DATE_NAMES : NUMBER_NAMES
  const name = names.get(operator)
  if (!name || (type !== 'date' && type !== 'decimal' && type !== 'whole')) return null
  if (type === 'date' && name === 'ON_OR_AFTER' && formula1 === '0')
    return { criteria: 'DATE_IS_VALID_DATE', values: [] }
  const values = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(Number)
  if (values.some(Number.isNaN)) return null
  return { criteria: `${type === 'date' ? 'DATE' : 'NUMBER'}_${name}`, values }
}

/** Takes rules for what may be typed from a file. */
export const validationsIn = (sheet: Sheet, validations: readonly DataValidation[]) => {
  for (const validation of validations) {
    const found = ruleIn(validation, sheet)
    if (!found) continue
    const warns = !validation.showErrorMessage || (validation.errorStyle ?? 'stop') !== 'stop'
    const rule: ValidationRule = {
      ...found,
      showDropdown: true,
      allowInvalid: warns,
      helpText: validation.inputMessage ?? '',
    }
    for (const part of validation.range.split(/\s+/)) {
      const box = readBox(part, { rows: sheet.rows.count, columns: sheet.columns.count })
      if (!box) continue
      const rows = Math.min(box.rows, sheet.rows.count - box.top)
      sheet.rules.change({ ...box, rows }, () => rule)
    }
  }
}
