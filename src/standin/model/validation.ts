import type { AreaOf } from './area'
import { type Cell, CellError, type CellValue } from './cell'

/** Criteria have the names of `DataValidationCriteria`; dates in `values` are serials. */
export interface ValidationRuleOn<A> {
  readonly criteria: string
  readonly values: readonly CellValue[]
  readonly area?: A
  readonly showDropdown: boolean
  readonly allowInvalid: boolean
  readonly helpText: string
}

/** The rule of a box to tick, whose values are TRUE and FALSE. */
export const checkbox: ValidationRuleOn<never> = {
  criteria: 'CHECKBOX',
  values: [],
  showDropdown: true,
  allowInvalid: false,
  helpText: '',
}

/** A tick and the word for it are the same choice. */
const shown = (value: CellValue) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))

type Test = (value: CellValue, values: readonly CellValue[]) => boolean
const numeric =
  (test: (n: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, Number(a), Number(b ?? 0))
const textual =
  (test: (text: string, wanted: string) => boolean): Test =>
  (value, [wanted]) =>
    test(String(value), String(wanted ?? ''))

const comparisons: Record<string, Test> = {
  BETWEEN: numeric((n, a, b) => n >= a && n <= b),
  NOT_BETWEEN: numeric((n, a, b) => n < a || n > b),
  EQUAL_TO: numeric((n, a) => n === a),
  NOT_EQUAL_TO: numeric((n, a) => n !== a),
  GREATER_THAN: numeric((n, a) => n > a),
  GREATER_THAN_OR_EQUAL_TO: numeric((n, a) => n >= a),
  LESS_THAN: numeric((n, a) => n < a),
  LESS_THAN_OR_EQUAL_TO: numeric((n, a) => n <= a),
  AFTER: numeric((n, a) => n > a),
  BEFORE: numeric((n, a) => n < a),
  ON_OR_AFTER: numeric((n, a) => n >= a),
  ON_OR_BEFORE: numeric((n, a) => n <= a),
  IS_VALID_DATE: numeric(() => true),
}
const tests: Record<string, Test> = {
  ...Object.fromEntries(
    Object.entries(comparisons).flatMap(([name, test]) => [
      [`NUMBER_${name}`, test],
      [`DATE_${name}`, test],
    ]),
  ),
  TEXT_CONTAINS: textual((text, wanted) => text.toLowerCase().includes(wanted.toLowerCase())),
  TEXT_DOES_NOT_CONTAIN: textual((text, wanted) => !text.toLowerCase().includes(wanted.toLowerCase())),
  TEXT_EQUAL_TO: textual((text, wanted) => text === wanted),
  TEXT_IS_VALID_EMAIL: textual(text => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)),
  TEXT_IS_VALID_URL: textual(text => /^(https?:\/\/)?[^\s.]+\.\S+$/.test(text)),
  VALUE_IN_LIST: (value, values) => values.some(item => shown(item) === shown(value)),
  CHECKBOX: (value, values) => (values.length > 0 ? values.includes(value) : typeof value === 'boolean'),
}

type Read = AreaOf<{ peek(row: number, column: number): Cell | undefined }>

const inArea = (value: CellValue, { sheet, top, left, rows, columns }: Read) => {
  for (let r = top; r < top + rows; r++) {
    for (let c = left; c < left + columns; c++) {
      const item = sheet.peek(r, c)?.value ?? null
      if (item !== null && shown(item) === shown(value)) return true
    }
  }
  return false
}

/** Whether a value satisfies the rule. Blanks always do; own formulas are trusted until formulas are computed. */
export const satisfies = (rule: ValidationRuleOn<Read>, value: CellValue): boolean => {
  if (value === null) return true
  if (value instanceof CellError) return false
  if (rule.criteria === 'VALUE_IN_RANGE') return !rule.area || inArea(value, rule.area)
  return tests[rule.criteria]?.(value, rule.values) ?? true
}
