/** Days are 'YYYY-MM-DD' texts; arithmetic is on the count of days since 1970-01-01, without a clock or zone. */
export type Day = string

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? 365 : (DAYS_BEFORE[month] ?? 0)
  return next - (DAYS_BEFORE[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
}

/** The day of a year, month and day of month; undefined where the calendar has none (31 April). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12)) return undefined
  if (!(date >= 1 && date <= daysInMonth(year, month))) return undefined
  return `${year}-${two(month)}-${two(date)}`
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) }
}

/** Whole days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day)
  return newYear(year) + pastBefore(year, month) + date - 1
}

/** The day number of 1 January. */
function newYear(year: number): number {
  const y = year - 1
  return (year - 1970) * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 477
}

/** Days of the year before the first of a month. */
function pastBefore(year: number, month: number): number {
  return (DAYS_BEFORE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0)
}

export function dayFromNumber(count: number): Day {
  let year = 1970 + Math.floor(count / 365.2425)
  while (newYear(year + 1) <= count) year++
  while (newYear(year) > count) year--
  const ofYear = count - newYear(year)
  let month = 12
  while (pastBefore(year, month) > ofYear) month--
  return `${year}-${two(month)}-${two(ofYear - pastBefore(year, month) + 1)}`
}

/** Days from one to the other, both included; 0 when they are the wrong way round. */
export function daysBetween(from: Day, to: Day): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1)
}

/** A spreadsheet's serial number (1 = 1899-12-31) as a day. */
export function dayFromSerial(serial: number): Day {
  return dayFromNumber(Math.floor(serial) - 25569)
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
