import { type WeekDays, type WorkCalendar, workCalendar } from '../../domain/pace/workdays'
import type { Settings } from '../settings/settings'
import type { Reads } from './reads'

/** The days that are worked: those of the week in Settings, with the holidays and swapped days of Calendar. */
export function calendarOf({ calendar }: Reads, { workingWeek }: Settings): WorkCalendar {
  const exceptions = (calendar?.rows ?? []).map(({ date, kind }) => ({ day: date, kind }))
  return workCalendar(Number(workingWeek) as WeekDays, exceptions)
}
