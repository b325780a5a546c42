import type { Cell } from '../domain/values/cell'
import { dayNumber } from '../domain/values/day'

/** What a cell takes: text is written as text, never as what it looks like. */
export type Written = string | number | boolean | null

/** Values and number formats of a range as cells: days as text in the spreadsheet's zone, percentages as shares. */
export function cellReader(zone: string): (value: unknown, format: string) => Cell {
  const times = new Map<number, string>()
  const timeText = (value: Date) => {
    const known = times.get(value.getTime())
    if (known !== undefined) return known
    const text = Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm').replace(' 00:00', '')
    times.set(value.getTime(), text)
    return text
  }
  return (value, format) => {
    if (value === '' || value === null || value === undefined) return null
    if (isDate(value)) return timeText(value)
    if (typeof value === 'number') return isPercentFormat(format) ? { share: value } : value
    return typeof value === 'boolean' ? value : String(value)
  }
}

/** Where days stand as text, by `row,column` counted from 0: a formula cannot reckon with them. */
export function dayTexts(values: readonly (readonly unknown[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) if (typeof value === 'string' && DAY.test(value)) found.add(`${r},${c}`)
  }
  return found
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%')
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}):(\d{2}))?$/
const SERIAL_OF_1970 = 25569

/** The number format a cell must have to hold a value: text that even a text cell would change is quoted in another. */
export function formatHolding(value: Written, format: string): string {
  return format === '@' && typeof value === 'string' && /^[=']/.test(value) ? 'General' : format
}

/** A cell as setValues must be given it, so that the sheet holds exactly that: text stays text, days become dates. */
export function written(value: Written, format: string): Written {
  if (typeof value !== 'string' || value === '') return value
  if (format === '' && DAY.test(value)) return value
  if (formatHolding(value, format) === '@') return value
  const day = /yy/i.test(format) ? DAY.exec(value) : null
  if (day) return dayNumber(day[1] ?? '') + SERIAL_OF_1970 + (Number(day[2] ?? 0) + Number(day[3] ?? 0) / 60) / 24
  return LIKE_A_VALUE.test(value) ? `'${value}` : value
}
/** Would be taken for a number, date, formula, error or truth value when typed into a cell. */
const LIKE_A_VALUE = /^[=+@'#-]|\d|^(true|false)$/i
