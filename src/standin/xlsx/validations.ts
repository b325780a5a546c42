import type { DataValidation, ValidationOperator, ValidationType } from 'hucre'
import { canonical } from '../formula/canonical'
import { type Box, boxName, cellName, quotedTab, readBox, splitTab } from '../model/area'
import type { CellValue } from '../model/cell'
import type { Sheet, ValidationRule } from '../model/sheet'
import { bookOf } from '../model/workbook'
import { areasOf } from './areas'
import { type ListTab, listIn, listOut } from './choices'
import { said, searching } from './texts'

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

const TEXT_TESTS = {
  TEXT_CONTAINS: searching(said((cell, wanted) => `ISNUMBER(SEARCH(${wanted},${cell}))`)),
  TEXT_DOES_NOT_CONTAIN: searching(said((cell, wanted) => `ISERROR(SEARCH(${wanted},${cell}))`)),
  TEXT_EQUAL_TO: said((cell, wanted) => `${cell}=${wanted}`),
  TEXT_IS_VALID_EMAIL: said(cell => `ISNUMBER(FIND("@",${cell}))`),
  TEXT_IS_VALID_URL: said(cell => `ISNUMBER(FIND(".",${cell}))`),
}
const isTextTest = (criteria: string): criteria is keyof typeof TEXT_TESTS => criteria in TEXT_TESTS

const absolute = (box: Box) => boxName(box).replace(/[A-Z]+|\d+/g, part => `$${part}`)

/** Excel calls a file damaged whose hint is longer. */
const MAX_PROMPT = 255

type Test = Pick<DataValidation, 'type'> & Partial<DataValidation>

const comparisonOut = ({ criteria, values }: ValidationRule): Test | null => {
  const [, kind, name = ''] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? []
  const operator = OPERATORS[name]
  if (!kind || !operator) return null
  const type: ValidationType = kind === 'DATE' ? 'date' : 'decimal'
  return { type, operator, formula1: String(values[0]), ...(values.length > 1 ? { formula2: String(values[1]) } : {}) }
}

const testOf = (rule: ValidationRule, cell: string, { sheet, lists }: { sheet: Sheet; lists: ListTab }) => {
  const { criteria, values, area } = rule
  if (criteria === 'VALUE_IN_RANGE')
    return area ? { type: 'list' as const, formula1: `${quotedTab(area.sheet.name)}!${absolute(area)}` } : null
  if (criteria === 'VALUE_IN_LIST' || criteria === 'CHECKBOX') return listOut(rule, lists)
  if (criteria === 'CUSTOM_FORMULA')
    return {
      type: 'custom' as const,
      formula1: canonical(String(values[0]).replace(/^=/, ''), sheet.book.locale),
    }
  if (isTextTest(criteria))
    return { type: 'custom' as const, formula1: TEXT_TESTS[criteria].out(cell, String(values[0] ?? '')) }
  if (criteria === 'DATE_IS_VALID_DATE')
    return { type: 'date' as const, operator: 'greaterThanOrEqual' as const, formula1: '0' }
  return comparisonOut(rule)
}

/** Rules for what may be typed as the file has them, one for all cells with the same rule. */
export const validationsOut = (sheet: Sheet, lists: ListTab): DataValidation[] =>
  areasOf(sheet).flatMap(({ rule, boxes }) => {
    const [first] = boxes
    const test = first && testOf(rule, cellName(first.top, first.left), { sheet, lists })
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

type Criterion = Pick<ValidationRule, 'criteria' | 'values' | 'area'>

const rangeIn = ({ formula1 = '' }: DataValidation, sheet: Sheet): Criterion | null => {
  const { tab, cells } = splitTab(formula1.replace(/^=/, ''))
  const home = tab === null ? sheet : bookOf(sheet).sheet(tab)
  const named = bookOf(sheet).named(cells, home)?.area
  if (named) return { criteria: 'VALUE_IN_RANGE', values: [], area: named }
  const box = home && readBox(cells, { rows: home.rows.count, columns: home.columns.count })
  return box && home ? { criteria: 'VALUE_IN_RANGE', values: [], area: { sheet: home, ...box } } : null
}

const customIn = (formula: string, cell: string): Criterion => {
  for (const [criteria, test] of Object.entries(TEXT_TESTS)) {
    const text = test.in(formula, cell)
    if (text !== null) return { criteria, values: text === '' ? [] : [text] }
  }
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] }
}

const comparisonIn = ({ type, operator = 'between', formula1 = '', formula2 }: DataValidation): Criterion | null => {
  const name = (type === 'date' ? DATE_NAMES : NUMBER_NAMES).get(operator)
  if (!name || (type !== 'date' && type !== 'decimal' && type !== 'whole')) return null
  if (type === 'date' && name === 'ON_OR_AFTER' && formula1 === '0')
    return { criteria: 'DATE_IS_VALID_DATE', values: [] }
  // LibreOffice writes a second bound where there is none.
  const bounds = name.endsWith('BETWEEN') ? [formula1, formula2 ?? ''] : [formula1]
  const values: CellValue[] = bounds.map(Number)
  if (values.some(Number.isNaN)) return null
  return { criteria: `${type === 'date' ? 'DATE' : 'NUMBER'}_${name}`, values }
}

const criterionIn = (validation: DataValidation, sheet: Sheet, lists: ListTab): Criterion | null => {
  const { type, formula1 = '', range } = validation
  if (type === 'list') return listIn(validation, lists) ?? rangeIn(validation, sheet)
  if (type === 'custom') return customIn(formula1, range.split(/[\s:]/)[0] ?? '')
  return comparisonIn(validation)
}

/** Takes rules for what may be typed from a file. */
export const validationsIn = (sheet: Sheet, validations: readonly DataValidation[], lists: ListTab) => {
  for (const validation of validations) {
    const found = criterionIn(validation, sheet, lists)
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
