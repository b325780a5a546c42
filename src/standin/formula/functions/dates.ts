import { CellError } from '../../model/cell'
import { typed } from '../../model/typed'
import { serialOf } from '../../model/zone'
import { type Args, fn, type Group } from '../signature'
import { noNumber, wrongValue } from '../values'

const DAY = 86_400_000
const EPOCH = 25_569

const serialOfDate = (year: number, month: number, day: number) => {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at.getTime() / DAY + EPOCH
}
/** Year, month (1 to 12), day and weekday (0 is Sunday) of a serial. */
export const partsOf = (serial: number) => {
  const at = new Date((Math.floor(serial) - EPOCH) * DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: at.getUTCDay() }
}

/** The last day a date of JavaScript can name is a hundred million days after 1970. */
const LAST = 99_999_999

/** The day of a serial. Throws `#NUM!` where it is none. */
const day = (serial: number): number => {
  if (!(serial >= 0 && serial <= LAST)) throw noNumber
  return Math.floor(serial)
}

/** An argument as the serial of a day. Throws `#NUM!` below 0 and beyond what a date can name. */
export const dateOf = (a: Args, i: number): number => {
  return day(a.number(i))
}
const partOf = (take: (parts: ReturnType<typeof partsOf>) => number) => fn('v', a => take(partsOf(dateOf(a, 0))))

const secondsOf = (a: Args) => {
  const serial = a.number(0)
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400
}

const lastDay = (year: number, month: number) => partsOf(serialOfDate(year, month + 1, 0)).day

const monthsLater = (a: Args) => {
  const { year, month, day: monthDay } = partsOf(dateOf(a, 0))
  const target = month + a.integer(1)
  const last = partsOf(serialOfDate(year, target + 1, 0)).day
  return day(serialOfDate(year, target, Math.min(monthDay, last)))
}

const date = (a: Args) => {
  const year = a.integer(0)
  if (year < 0 || year > 9999) throw noNumber
  return day(serialOfDate(year < 1900 ? year + 1900 : year, a.integer(1), a.integer(2)))
}

/** 1 Sunday to Saturday, 2 and 11 Monday to Sunday, 3 from 0, 12–17 beginning with later days. */
const weekday = (a: Args) => {
  const type = a.integer(1, 1)
  const { weekday: at } = partsOf(dateOf(a, 0))
  if (type === 3) return (at + 6) % 7
  const first = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : -1
  if (first < 0) throw noNumber
  return ((at - first + 7) % 7) + 1
}

const isoWeek = (serial: number) => {
  const thursday = serial - ((partsOf(serial).weekday + 6) % 7) + 3
  return Math.floor((thursday - serialOfDate(partsOf(thursday).year, 1, 1)) / 7) + 1
}

const weekNumber = (a: Args) => {
  const type = a.integer(1, 1)
  const serial = dateOf(a, 0)
  if (type === 21) return isoWeek(serial)
  const first = type === 1 ? 0 : type === 2 ? 1 : (type - 10) % 7
  const newYear = serialOfDate(partsOf(serial).year, 1, 1)
  return Math.floor((serial - newYear + ((partsOf(newYear).weekday - first + 7) % 7)) / 7) + 1
}

const monthsBetween = (from: number, to: number) => {
  const [a, b] = [partsOf(from), partsOf(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0)
}

const difference = (a: Args) => {
  const [from, to] = [dateOf(a, 0), dateOf(a, 1)]
  if (from > to) throw noNumber
  const months = monthsBetween(from, to)
  const [start, end] = [partsOf(from), partsOf(to)]
  switch (a.text(2).toUpperCase()) {
    case 'D':
      return to - from
    case 'M':
      return months
    case 'Y':
      return Math.floor(months / 12)
    case 'YM':
      return months % 12
    case 'MD':
      return end.day >= start.day
        ? end.day - start.day
        : end.day + lastDay(end.month === 1 ? end.year - 1 : end.year, end.month === 1 ? 12 : end.month - 1) - start.day
    case 'YD': {
      const turned = serialOfDate(end.year, start.month, start.day)
      return to - (turned <= to ? turned : serialOfDate(end.year - 1, start.month, start.day))
    }
    default:
      throw noNumber
  }
}

const readDate = (a: Args) => {
  const { value } = typed(a.text(0), a.reading.locale)
  if (typeof value !== 'number')
    throw new CellError('#VALUE!', `DATEVALUE parameter '${a.text(0)}' cannot be parsed to date/time.`)
  return value
}

/** Days of months of thirty, as American bonds count them: the last of February is the thirtieth. */
const american = (from: number, to: number): { readonly first: number; readonly last: number } => {
  const isEndOfFebruary = (serial: number) => partsOf(serial).month === 2 && partsOf(serial + 1).day === 1
  const first = isEndOfFebruary(from) ? 30 : Math.min(partsOf(from).day, 30)
  if (isEndOfFebruary(from) && isEndOfFebruary(to)) return { first, last: 30 }
  const { day: last } = partsOf(to)
  return { first, last: first === 30 ? Math.min(last, 30) : last }
}

/** The share of a year between two days, by 30-day months (0 and 4), real days (1) or years of 360 or 365 days. */
const yearShare = (a: Args) => {
  const [from, to] = [Math.min(dateOf(a, 0), dateOf(a, 1)), Math.max(dateOf(a, 0), dateOf(a, 1))]
  const basis = a.integer(2, 0)
  if (basis === 2) return (to - from) / 360
  if (basis === 3) return (to - from) / 365
  const [start, end] = [partsOf(from), partsOf(to)]
  if (basis === 1) {
    const years = end.year - start.year + 1
    const days = (serialOfDate(end.year + 1, 1, 1) - serialOfDate(start.year, 1, 1)) / years
    return (to - from) / days
  }
  const { first, last } =
    basis === 4 ? { first: Math.min(start.day, 30), last: Math.min(end.day, 30) } : american(from, to)
  return ((end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first) / 360
}

const now = (a: Args) => serialOf(a.frame.source.now, a.frame.source.timeZone)

/** Functions of dates and times, which are serials: days since 30 December 1899. */
export const dates: Group = {
  DATE: fn('vvv', date),
  TIME: fn('vvv', a => (((a.integer(0) * 60 + a.integer(1)) * 60 + a.integer(2)) / 86_400) % 1),
  YEAR: partOf(parts => parts.year),
  MONTH: partOf(parts => parts.month),
  DAY: partOf(parts => parts.day),
  HOUR: fn('v', a => Math.floor(secondsOf(a) / 3600)),
  MINUTE: fn('v', a => Math.floor(secondsOf(a) / 60) % 60),
  SECOND: fn('v', a => secondsOf(a) % 60),
  TODAY: fn('', a => Math.floor(now(a)), { unsteady: true }),
  NOW: fn('', now, { unsteady: true }),
  EDATE: fn('vv', monthsLater),
  EOMONTH: fn('vv', a => {
    const { year, month } = partsOf(dateOf(a, 0))
    return day(serialOfDate(year, month + a.integer(1) + 1, 0))
  }),
  WEEKDAY: fn('vv?', weekday),
  WEEKNUM: fn('vv?', weekNumber),
  ISOWEEKNUM: fn('v', a => isoWeek(dateOf(a, 0))),
  DATEDIF: fn('vvv', difference),
  DAYS: fn('vv', a => dateOf(a, 0) - dateOf(a, 1)),
  DATEVALUE: fn('v', a => (typeof a.scalar(0) === 'number' ? Math.floor(a.number(0)) : Math.floor(readDate(a)))),
  TIMEVALUE: fn('v', a => readDate(a) % 1),
  YEARFRAC: fn('vvv?', yearShare),
  TO_DATE: fn('v', a => (typeof a.scalar(0) === 'string' ? wrongValue : a.scalar(0))),
}
