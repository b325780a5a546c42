import { type Day, dayNumber } from '../values/day'

export type WeekDays = 5 | 6 | 7

/** Which days are worked: those of the week, less holidays, and with the rest days swapped to be worked (调休). */
export interface WorkCalendar {
  readonly week: WeekDays
  readonly holidays: ReadonlySet<Day>
  /** Days worked although the week says rest. */
  readonly workdays: ReadonlySet<Day>
}

export type DayKind = 'holiday' | 'workday'

/** A calendar from its dated exceptions; of two entries for one day the later holds. */
export function workCalendar(
  week: WeekDays,
  exceptions: ReadonlyArray<{ readonly day: Day; readonly kind: DayKind }> = [],
): WorkCalendar {
  const kinds = new Map(exceptions.map(({ day, kind }) => [day, kind]))
  const of = (wanted: DayKind) => new Set([...kinds].filter(([, kind]) => kind === wanted).map(([day]) => day))
  return { week, holidays: of('holiday'), workdays: of('workday') }
}

/** Days worked from one day to the other, both included; 0 when they are the wrong way round. */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last < first) return 0
  let count = inWeeks(last, calendar.week) - inWeeks(first - 1, calendar.week)
  for (const day of calendar.holidays) if (isWithin(day, first, last) && inWeek(day, calendar.week)) count--
  for (const day of calendar.workdays) if (isWithin(day, first, last) && !inWeek(day, calendar.week)) count++
  return count
}

export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.workdays.has(day)) return true
  return inWeek(day, calendar.week) && !calendar.holidays.has(day)
}

function isWithin(day: Day, first: number, last: number): boolean {
  const number = dayNumber(day)
  return number >= first && number <= last
}

function inWeek(day: Day, week: WeekDays): boolean {
  return fromMonday(dayNumber(day)) < week
}

/** Days of working weeks up to that day, counted from a Monday long ago. */
function inWeeks(day: number, week: WeekDays): number {
  const since = day - FIRST_MONDAY
  return Math.floor(since / 7) * week + Math.min(week, fromMonday(day) + 1)
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
function fromMonday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
/** 1899-12-25, before any day a workbook holds. */
const FIRST_MONDAY = -25574
