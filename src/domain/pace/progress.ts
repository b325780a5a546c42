import { type Day, dayFromNumber, dayNumber, daysBetween } from '../values/day'
import { firstDay, lastDay, type Month, monthOf } from '../values/period'
import { snap } from '../values/round'
import { type WorkCalendar, workdaysBetween } from './workdays'

/** How the days of a period are counted. */
export type DayCount =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'workdays'; readonly calendar: WorkCalendar }
  | { readonly kind: 'seasonal'; readonly weightOf: (month: Month) => number }

/** A span of days, both ends included. */
export interface Span {
  readonly start: Day
  readonly end: Day
}

/** What lies in the span by that count: days, working days, or the weight of its months (a part of one by its days). */
function counted({ start, end }: Span, count: DayCount): number {
  if (count.kind === 'calendar') return daysBetween(start, end)
  if (count.kind === 'workdays') return workdaysBetween(start, end, count.calendar)
  let sum = 0
  for (let from = start; from <= end; ) {
    const month = monthOf(from)
    const last = lastDay(month)
    const to = last < end ? last : end
    sum += (count.weightOf(month) * daysBetween(from, to)) / daysBetween(firstDay(month), last)
    from = dayAfter(last)
  }
  return sum
}

/** Share of the span gone at the end of that day, 0 to 1; undefined where nothing in it counts. */
export function progressAt(asOf: Day, span: Span, count: DayCount): number | undefined {
  const whole = counted(span, count)
  if (whole <= 0) return undefined
  if (asOf < span.start) return 0
  return asOf >= span.end ? 1 : snap(counted({ start: span.start, end: asOf }, count) / whole)
}

/** Days of that count still to come after a day. */
export function leftAfter(asOf: Day, { start, end }: Span, count: DayCount): number {
  const next = dayAfter(asOf)
  return counted({ start: next < start ? start : next, end }, count)
}

function dayAfter(day: Day): Day {
  return dayFromNumber(dayNumber(day) + 1)
}
