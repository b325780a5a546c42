import { instantOf, serialOf, wallClock } from './model/zone'
import { enumValue } from './runtime/handle'
import type { Trigger } from './state'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']
/** Longer than any month: a day that some months lack comes within two of them. */
const DAYS_AHEAD = 400

/** When a clock trigger fires next; null when it never does. `zone` is the script's. */
export const nextFiring = (trigger: Trigger, zone: string): number | null => {
  const { schedule, since } = trigger
  if (trigger.event !== 'CLOCK' || trigger.spent) return null
  if (schedule.at !== undefined) return Number(schedule.at)
  if (schedule.after !== undefined) return since + Number(schedule.after)
  if (schedule.everyMinutes !== undefined) return since + Number(schedule.everyMinutes) * MINUTE
  if (schedule.everyHours !== undefined) return since + Number(schedule.everyHours) * HOUR
  return nextDay(trigger, String(schedule.inTimezone ?? zone))
}

/** Whether a trigger is gone once it has fired. */
export const firesOnce = ({ schedule }: Trigger) => schedule.at !== undefined || schedule.after !== undefined

/** The first of the days it is due on at its time, in its zone. A trigger keeps the minute it once got. */
const nextDay = (trigger: Trigger, zone: string): number | null => {
  const { schedule, since } = trigger
  const today = Math.floor(serialOf(since, zone))
  const every = Number(schedule.everyDays ?? 1)
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const at = instantOf(today + ahead + timeOfDay(trigger) / 1440, zone)
    if (at > since && ahead % every === 0 && isDue(trigger, wallClock(at, zone))) return at
  }
  return null
}

const isDue = ({ schedule }: Trigger, { day, weekday }: { day: number; weekday: number }) => {
  if (schedule.onMonthDay !== undefined) return day === Number(schedule.onMonthDay)
  return schedule.onWeekDay === undefined || DAYS[weekday] === schedule.onWeekDay
}

/** Minutes after midnight: somewhere in the hour asked for, or a quarter of an hour about the minute asked for. */
const timeOfDay = ({ id, schedule }: Trigger) => {
  const chance = (Number(id) * 7919) % 60
  const hour = Number(schedule.atHour ?? Number(id) % 24)
  if (schedule.nearMinute === undefined) return hour * 60 + chance
  return Math.min(hour * 60 + 59, Math.max(hour * 60, hour * 60 + Number(schedule.nearMinute) + (chance % 31) - 15))
}

/** What the handler of a clock trigger is given; its times are UTC. */
export const clockEvent = ({ id }: Trigger, at: number) => {
  const { year, month, day, hour, minute, second, weekday } = wallClock(at, 'UTC')
  return {
    authMode: enumValue('AuthMode', 'FULL'),
    triggerUid: id,
    timezone: 'UTC',
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekday || 7,
    'week-of-year': weekOfYear(at),
    hour,
    minute,
    second,
  }
}

const DAY = 24 * HOUR
const weekOfYear = (at: number) => {
  const day = Math.floor(at / DAY)
  const thursday = day - ((day + 3) % 7) + 3
  const year = new Date(thursday * DAY).getUTCFullYear()
  return Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1
}
