import { type Args, fn, type Group } from '../signature'
import { cellsOf, noNumber, wrongValue } from '../values'
import { dateOf } from './dates'

type Week = readonly boolean[]
/** Days off, Sunday first. */
const SATURDAY_SUNDAY: Week = [true, false, false, false, false, false, true]

/** `1`–`7` two days off in a row, `11`–`17` one, or seven signs from Monday on, `1` for a day off. */
const weekOf = (a: Args, i: number): Week => {
  const given = a.has(i) ? a.scalar(i) : 1
  if (typeof given === 'string') {
    if (!/^[01]{7}$/.test(given) || given === '1111111') throw wrongValue
    return SATURDAY_SUNDAY.map((_, day) => given[(day + 6) % 7] === '1')
  }
  const code = Number(given)
  if (code >= 11 && code <= 17) return SATURDAY_SUNDAY.map((_, day) => day === code - 11)
  if (code >= 1 && code <= 7) return SATURDAY_SUNDAY.map((_, day) => day === (code + 5) % 7 || day === (code + 6) % 7)
  throw noNumber
}

const holidaysOf = (a: Args, i: number): ReadonlySet<number> =>
  new Set(a.has(i) ? cellsOf(a.value(i)).flatMap(value => (typeof value === 'number' ? [Math.floor(value)] : [])) : [])

/** Days worked from the first day there is to one, that day too: whole weeks, the rest of one, and no holidays. */
const upTo = (serial: number, week: Week, holidays: ReadonlySet<number>): number => {
  const weekday = (at: number) => (((at + 6) % 7) + 7) % 7
  const isWork = (at: number) => !week[weekday(at)]
  const weeks = Math.floor(serial / 7)
  let days = weeks * week.filter(off => !off).length
  for (let at = weeks * 7; at <= serial; at++) if (isWork(at)) days++
  for (const holiday of holidays) if (holiday <= serial && isWork(holiday)) days--
  return days
}

const count = (a: Args, week: Week, holidays: ReadonlySet<number>) => {
  const [from, to] = [dateOf(a, 0), dateOf(a, 1)]
  const days = upTo(Math.max(from, to), week, holidays) - upTo(Math.min(from, to) - 1, week, holidays)
  return from <= to ? days : -days
}

/** The day so many days of work later or earlier: halved until it is found. */
const later = (a: Args, week: Week, holidays: ReadonlySet<number>) => {
  const from = dateOf(a, 0)
  const days = a.integer(1)
  if (days === 0) return from
  if (Math.abs(days) > MOST_DAYS) throw noNumber
  const before = upTo(days > 0 ? from : from - 1, week, holidays)
  const reach = (Math.abs(days) + holidays.size + 7) * 7
  let [low, high] = days > 0 ? [from, from + reach] : [from - reach, from]
  const wanted = before + days + (days > 0 ? 0 : 1)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (upTo(middle, week, holidays) >= wanted) high = middle
    else low = middle
  }
  if (high < 0) throw noNumber
  return high
}
const MOST_DAYS = 10_000_000

/** Functions that count days somebody works. */
export const workdays: Group = {
  NETWORKDAYS: fn('vvr?', a => count(a, SATURDAY_SUNDAY, holidaysOf(a, 2))),
  'NETWORKDAYS.INTL': fn('vvv?r?', a => count(a, weekOf(a, 2), holidaysOf(a, 3))),
  WORKDAY: fn('vvr?', a => later(a, SATURDAY_SUNDAY, holidaysOf(a, 2))),
  'WORKDAY.INTL': fn('vvv?r?', a => later(a, weekOf(a, 2), holidaysOf(a, 3))),
}
