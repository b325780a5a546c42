import { type Args, fn, type Group } from '../signature'
import { cellsOf, noNumber, wrongValue } from '../values'
import { dateOf, partsOf } from './dates'

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

const worked = (serial: number, week: Week, holidays: ReadonlySet<number>) =>
  !week[partsOf(serial).weekday] && !holidays.has(serial)

const count = (a: Args, week: Week, holidays: ReadonlySet<number>) => {
  const [from, to] = [dateOf(a, 0), dateOf(a, 1)]
  let days = 0
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++) if (worked(day, week, holidays)) days++
  return from <= to ? days : -days
}

const later = (a: Args, week: Week, holidays: ReadonlySet<number>) => {
  let day = dateOf(a, 0)
  const step = Math.sign(a.integer(1))
  for (let left = Math.abs(a.integer(1)); left > 0; ) {
    day += step
    if (worked(day, week, holidays)) left--
  }
  return day
}

/** Functions that count days somebody works. */
export const workdays: Group = {
  NETWORKDAYS: fn('vvr?', a => count(a, SATURDAY_SUNDAY, holidaysOf(a, 2))),
  'NETWORKDAYS.INTL': fn('vvv?r?', a => count(a, weekOf(a, 2), holidaysOf(a, 3))),
  WORKDAY: fn('vvr?', a => later(a, SATURDAY_SUNDAY, holidaysOf(a, 2))),
  'WORKDAY.INTL': fn('vvv?r?', a => later(a, weekOf(a, 2), holidaysOf(a, 3))),
}
