import { type WorkCalendar, workdaysBetween } from '../pace/workdays'
import { allocate } from '../values/allocate'
import { type Day, dayFromNumber, dayNumber, two } from '../values/day'
import { firstDay, lastDay, type Month } from '../values/period'

/** The part of an ISO week inside one month. Figures are whole hundredths. */
export interface WeekPart {
  readonly week: string
  readonly month: Month
  readonly from: Day
  readonly to: Day
  readonly figure: number
}

/**
 * Months shared over the parts of ISO weeks inside them by working days, in whole units of `step`; a week is the sum
 * of its parts. A month without a working day is shared by calendar days.
 */
export function weekParts(
  months: ReadonlyArray<{ readonly month: Month; readonly figure: number }>,
  calendar: WorkCalendar,
  step: number,
): WeekPart[] {
  return months.flatMap(({ month, figure }) => {
    const weeks = weeksIn(month, calendar)
    const weights = weeks.map(({ weight }) => weight)
    const units = Math.trunc(figure / step)
    const parts = allocate(units, weights).map(part => part * step)
    const largest = weights.indexOf(Math.max(...weights))
    const odd = figure - units * step
    return weeks.map(({ week, from, to }, i) => {
      return { week, from, to, month, figure: (parts[i] ?? 0) + (i === largest ? odd : 0) }
    })
  })
}

/** The ISO weeks of a month as far as they lie in it, each with its working days; its days where none is worked. */
export function weeksIn(month: Month, calendar: WorkCalendar) {
  const spans = spansIn(month)
  const worked = spans.map(({ from, to }) => workdaysBetween(from, to, calendar))
  const isWorked = worked.some(count => count > 0)
  return spans.map((span, i) => ({
    ...span,
    weight: isWorked ? (worked[i] ?? 0) : dayNumber(span.to) - dayNumber(span.from) + 1,
  }))
}

/** Whole weeks, in order. */
export function weekTotals(parts: readonly WeekPart[]): { readonly week: string; readonly figure: number }[] {
  const totals = new Map<string, number>()
  for (const { week, figure } of parts) totals.set(week, (totals.get(week) ?? 0) + figure)
  return [...totals].map(([week, figure]) => ({ week, figure }))
}

function spansIn(month: Month): { week: string; from: Day; to: Day }[] {
  const last = dayNumber(lastDay(month))
  const spans: { week: string; from: Day; to: Day }[] = []
  for (let from = dayNumber(firstDay(month)); from <= last; ) {
    const to = Math.min(last, mondayOf(from) + 6)
    spans.push({ week: isoWeek(from), from: dayFromNumber(from), to: dayFromNumber(to) })
    from = to + 1
  }
  return spans
}

function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

/** A week belongs to the year of its Thursday. */
export function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3
  const year = dayFromNumber(thursday).slice(0, 4)
  return `${year}-W${two(Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1)}`
}
