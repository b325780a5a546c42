import { type Day, dayFromNumber, dayNumber, daysBetween } from './day'
import { product } from './money'
import { addMonths, firstDay, isMonth, lastDay, type Month, type Period } from './period'

/** Days active of all days, in each of the equal parts of a period. */
interface Part {
  readonly active: number
  readonly days: number
}

/** Any number of days in a month or week divides it. */
const COMMON_DAYS = 7 * 28 * 29 * 30 * 31

/**
 * The part of a full amount for the days active in a calendar period, both ends included; over several months each
 * month has an equal part, shared by its own days. Undefined where the period has no calendar days of its own (FY).
 */
export function prorated(
  minor: number,
  { period, start, end }: { readonly period: Period; readonly start?: Day | undefined; readonly end?: Day | undefined },
): number | undefined {
  const parts = partsOf(period)?.map(([first, last]): Part => {
    const from = start !== undefined && start > first ? start : first
    const to = end !== undefined && end < last ? end : last
    return { active: daysBetween(from, to), days: daysBetween(first, last) }
  })
  if (!parts) return undefined
  const active = parts.reduce((sum, part) => sum + part.active * (COMMON_DAYS / part.days), 0)
  return product([minor, active], [COMMON_DAYS, parts.length])
}

function partsOf(period: Period): [Day, Day][] | undefined {
  const week = /^(\d{4})-W(\d{2})$/.exec(period)
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    return [[dayFromNumber(monday), dayFromNumber(monday + 6)]]
  }
  return monthsOf(period)?.map(month => [firstDay(month), lastDay(month)])
}

/** The months of a calendar month, quarter, half or year. */
function monthsOf(period: Period): Month[] | undefined {
  if (isMonth(period)) return [period]
  const found = /^(\d{4})(?:-([QH])(\d))?$/.exec(period)
  if (!found) return undefined
  const [, year, kind, nth = '1'] = found
  const length = kind === 'Q' ? 3 : kind === 'H' ? 6 : 12
  return Array.from({ length }, (_, i) => addMonths(`${year}-01`, (Number(nth) - 1) * length + i))
}

/** The Monday of an ISO week, as a count of days: week 1 holds 4 January. */
function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(`${year}-01-04`)
  return fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7
}
