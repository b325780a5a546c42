import { dayFromNumber, dayNumber, two } from '../../domain/values/day'
import { addMonths, type Month, monthOf } from '../../domain/values/period'

/** A moment of the spreadsheet's clock, YYYY-MM-DD HH:mm:ss. */
type Moment = string

export interface Schedule {
  /** Of each month, 1 to 28. */
  readonly scoringDay: number
  readonly scoringHour: number
}

/** The month the monthly run is about, once its day and hour have come. */
export function dueMonth(now: Moment, schedule: Schedule): Month | undefined {
  return now >= momentIn(monthOf(now), schedule) ? lastMonth(now) : undefined
}

/** When the monthly run is next; a month that is due and not done is tried again tomorrow. */
export function nextRun(now: Moment, schedule: Schedule, isDone: boolean): Moment {
  const due = momentIn(monthOf(now), schedule)
  if (now < due) return due
  if (isDone) return momentIn(addMonths(monthOf(now), 1), schedule)
  return momentOn(dayFromNumber(dayNumber(now.slice(0, 10)) + 1), schedule)
}

/** The month before the one that is running. */
export function lastMonth(now: Moment): Month {
  return addMonths(monthOf(now), -1)
}

function momentIn(month: Month, schedule: Schedule): Moment {
  return momentOn(`${month}-${two(schedule.scoringDay)}`, schedule)
}

function momentOn(day: string, { scoringHour }: Schedule): Moment {
  return `${day} ${two(scoringHour)}:00`
}
