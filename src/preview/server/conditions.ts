import { CellError, type CellValue } from '@yardstick/standin/model/cell'
import type { BooleanRule, ConditionLooks, GradientPoint, GradientRule } from '@yardstick/standin/model/conditional'
import type { ConditionalRule, Sheet } from '@yardstick/standin/model/sheet'

/** Looks of cells by `row,column`; the first rule that holds decides. */
export type Painted = Map<string, ConditionLooks>

type Test = (value: CellValue, wanted: readonly CellValue[]) => boolean
const lower = (value: CellValue | undefined) => String(value ?? '').toLowerCase()
const number =
  (test: (n: number, a: number, b: number) => boolean): Test =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, Number(a), Number(b))
const text =
  (test: (text: string, wanted: string) => boolean): Test =>
  (value, [wanted]) =>
    !(value instanceof CellError) && test(lower(value), lower(wanted))

const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: value => value === null || value === '',
  CELL_NOT_EMPTY: value => value !== null && value !== '',
  TEXT_EQUAL_TO: text((a, b) => a === b),
  TEXT_CONTAINS: text((a, b) => a.includes(b)),
  TEXT_DOES_NOT_CONTAIN: text((a, b) => !a.includes(b)),
  TEXT_STARTS_WITH: text((a, b) => a.startsWith(b)),
  TEXT_ENDS_WITH: text((a, b) => a.endsWith(b)),
  NUMBER_BETWEEN: number((n, a, b) => n >= a && n <= b),
  NUMBER_NOT_BETWEEN: number((n, a, b) => n < a || n > b),
  NUMBER_EQUAL_TO: number((n, a) => n === a),
  NUMBER_NOT_EQUAL_TO: number((n, a) => n !== a),
  NUMBER_GREATER_THAN: number((n, a) => n > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((n, a) => n >= a),
  NUMBER_LESS_THAN: number((n, a) => n < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((n, a) => n <= a),
  DATE_AFTER: number((n, a) => n > a),
  DATE_BEFORE: number((n, a) => n < a),
  DATE_EQUAL_TO: number((n, a) => Math.floor(n) === a),
}

type Holds = (value: CellValue, row: number, column: number) => boolean

const holdsFor = (rule: BooleanRule, sheet: Sheet, from: { row: number; column: number }): Holds => {
  const { criteria, values } = rule
  if (criteria !== 'CUSTOM_FORMULA') {
    const test = TESTS[criteria]
    return test ? value => test(value, values) : () => false
  }
  const asked = sheet.book.formulas.question(String(values[0]).replace(/^=/, ''), sheet, from)
  return (_value, row, column) => {
    const answer = asked(row, column)
    return typeof answer === 'number' ? answer !== 0 : answer === true
  }
}

const paintRule = (sheet: Sheet, { areas, when }: ConditionalRule, painted: Painted) => {
  const [first] = areas
  if (!when || !first) return
  const holds = holdsFor(when, sheet, { row: first.top, column: first.left })
  for (const area of areas) {
    for (const [r, values] of sheet.raw(area).entries()) {
      for (const [c, value] of values.entries()) {
        const [row, column] = [area.top + r, area.left + c]
        if (!holds(value, row, column)) continue
        const key = `${row},${column}`
        if (!painted.has(key)) painted.set(key, when.looks)
      }
    }
  }
}

const parts = (color: string) => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16))
const mixed = (a: string, b: string, share: number) => {
  const [from, to] = [parts(a), parts(b)]
  return `#${from
    .map((part, i) =>
      Math.round(part + ((to[i] ?? part) - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const pointOf = (point: GradientPoint, sorted: readonly number[]) => {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  const share = Number(point.value) / 100
  if (point.type === 'MIN') return low
  if (point.type === 'MAX') return high
  if (point.type === 'PERCENT') return low + (high - low) * share
  if (point.type === 'PERCENTILE') return sorted[Math.round((sorted.length - 1) * share)] ?? low
  return Number(point.value)
}

const paintGradient = (sheet: Sheet, areas: ConditionalRule['areas'], rule: GradientRule, painted: Painted) => {
  const numbers: number[] = []
  const each = (see: (n: number, key: string) => void) => {
    for (const area of areas)
      sheet.visitRaw((cell, row, column) => {
        if (typeof cell.value === 'number') see(cell.value, `${row},${column}`)
      }, area)
  }
  each(n => numbers.push(n))
  numbers.sort((a, b) => a - b)
  const stops = [rule.min, rule.mid, rule.max]
    .filter(point => point !== undefined)
    .map(point => ({ at: pointOf(point, numbers), color: point.color }))
  each((n, key) => {
    const above = stops.findIndex(stop => n <= stop.at)
    const to = stops[above < 0 ? stops.length - 1 : above]
    const from = stops[above <= 0 ? 0 : above - 1]
    if (!to || !from || painted.has(key)) return
    const share = to.at === from.at ? 1 : Math.min(1, (n - from.at) / (to.at - from.at))
    painted.set(key, { background: above < 0 ? to.color : mixed(from.color, to.color, Math.max(0, share)) })
  })
}

/** What the conditional formats of a tab make of its cells. */
export const paint = (sheet: Sheet): Painted => {
  const painted: Painted = new Map()
  sheet.book.formulas.settle()
  for (const rule of sheet.conditions) {
    if (rule.gradient) paintGradient(sheet, rule.areas, rule.gradient, painted)
    else paintRule(sheet, rule, painted)
  }
  return painted
}
