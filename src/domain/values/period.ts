import { type Day, dayNumber, daysInMonth, partsOf, two } from './day'

/**
 * A period is text: 2026 · 2026-H1 · 2026-Q3 · 2026-03 · 2026-W09 are calendar periods, FY2026 and FY2026-Q1 fiscal ones
 * (the fiscal year begins in the month of Settings of the year it is named for).
 */
export type Period = string
/** One calendar month, 'YYYY-MM'. */
export type Month = string

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

export interface ReadPeriod {
  readonly period: Period
  /** The year was not written: the latest such month not in the future was taken. */
  readonly assumed?: boolean
}

type Reader = (groups: readonly string[], today: Day) => Period | ReadPeriod | undefined

const NOTATIONS: ReadonlyArray<readonly [RegExp, Reader]> = [
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{4})(\d{2})$/, ([y, m]) => month(y, m)],
  [/^(\d{4})年(\d{1,2})月份?$/, ([y, m]) => month(y, m)],
  [/^([a-z]{3,9})\.?[ ,-]*(\d{4}|'?\d{2})$/, ([name, y]) => month(fullYear(y), monthNumber(name))],
  [/^(\d{4})[ -]*([a-z]{3,9})\.?$/, ([y, name]) => month(y, monthNumber(name))],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/, ([y, m]) => month(y, m)],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m]) => month(y, m)],
  [/^(fy)?(\d{4})(?:年|财年)?$/, ([fy, y]) => `${fy ? 'FY' : ''}${y}`],
  [/^(fy)?(\d{4})[- ]?q([1-4])$/, ([fy, y, q]) => `${fy ? 'FY' : ''}${y}-Q${q}`],
  [/^q([1-4])[- ]?(fy)?(\d{4})$/, ([q, fy, y]) => `${fy ? 'FY' : ''}${y}-Q${q}`],
  [/^(\d{4})年?第?([一二三四1-4])季度?$/, ([y, q]) => `${y}-Q${QUARTERS[q ?? '']}`],
  [/^(fy)?(\d{4})[- ]?h([12])$/, ([fy, y, h]) => `${fy ? 'FY' : ''}${y}-H${h}`],
  [/^(\d{4})年?(上|下)半年$/, ([y, half]) => `${y}-H${half === '上' ? 1 : 2}`],
  [/^(\d{4})[- ]?w(\d{1,2})$/, ([y, w]) => week(y, w)],
  [/^(\d{4})年?第?(\d{1,2})周$/, ([y, w]) => week(y, w)],
  [/^(\d{1,2})月份?$/, ([m], today) => latest(Number(m), today)],
  [/^([a-z]{3,9})\.?$/, ([name], today) => latest(Number(monthNumber(name)), today)],
]

/** A week written as the 53rd of a year that has 52. */
export function isMissingWeek(text: string): boolean {
  return /^\d{4}([- ]?w|年?第?)53周?$/.test(text.normalize('NFKC').trim().toLowerCase())
}

/** Reads a period in any notation people use; undefined when it is none. `today` settles a month without a year. */
export function readPeriod(text: string, today: Day): ReadPeriod | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  for (const [notation, read] of NOTATIONS) {
    const found = notation.exec(plain)
    const period = found && read(found.slice(1), today)
    if (period) return typeof period === 'string' ? { period } : period
  }
  return undefined
}

function month(year: string | undefined, number: string | undefined): Period | undefined {
  const m = Number(number)
  return m >= 1 && m <= 12 && Number(year) >= 1900 && Number(year) <= 2200 ? `${year}-${two(m)}` : undefined
}

function week(year: string | undefined, number: string | undefined): Period | undefined {
  const w = Number(number)
  return w >= 1 && w <= weeksIn(Number(year)) ? `${year}-W${two(w)}` : undefined
}

/** ISO: 53 where the year begins or ends on a Thursday, as the day number 0 is one. */
function weeksIn(year: number): number {
  return [`${year}-01-01`, `${year}-12-31`].some(day => dayNumber(day) % 7 === 0) ? 53 : 52
}

function monthNumber(name = ''): string | undefined {
  const index = MONTH_NAMES.findIndex(short => name.startsWith(short) && LONG_MONTH.test(name))
  return index < 0 ? undefined : String(index + 1)
}
const LONG_MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/

function fullYear(year = ''): string {
  const digits = year.replace("'", '')
  return digits.length === 2 ? `20${digits}` : digits
}

function latest(number: number, today: Day): ReadPeriod | undefined {
  if (!(number >= 1 && number <= 12)) return undefined
  const now = partsOf(today)
  return { period: `${number <= now.month ? now.year : now.year - 1}-${two(number)}`, assumed: true }
}

export function isMonth(period: Period): period is Month {
  return /^\d{4}-\d{2}$/.test(period)
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function addMonths(from: Month, count: number): Month {
  const index = monthIndex(from) + count
  return `${Math.floor(index / 12)}-${two((((index % 12) + 12) % 12) + 1)}`
}

/** Months since the year 0, for differences. */
export function monthIndex(of: Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1
}

export function firstDay(of: Month): Day {
  return `${of}-01`
}

export function lastDay(of: Month): Day {
  return `${of}-${daysIn(of)}`
}

export function daysIn(of: Month): number {
  return daysInMonth(Number(of.slice(0, 4)), Number(of.slice(5, 7)))
}

/** The year a month is planned in: the fiscal year is named for the year it begins in. */
export function fiscalYear(of: Month, startMonth: number): number {
  const year = Number(of.slice(0, 4))
  return Number(of.slice(5, 7)) >= startMonth ? year : year - 1
}

/** 0 for the first month of the fiscal year, 11 for its last. */
export function fiscalPosition(of: Month, startMonth: number): number {
  return (Number(of.slice(5, 7)) - startMonth + 12) % 12
}

export type WindowSize = 'month' | 'quarter' | 'half' | 'year'
export const MONTHS_IN: Readonly<Record<WindowSize, number>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The fiscal window (month, quarter, half, year) that holds the month: its months, in order. */
export function windowOf(of: Month, size: WindowSize, startMonth: number): Month[] {
  const length = MONTHS_IN[size]
  const first = addMonths(of, -(fiscalPosition(of, startMonth) % length))
  return Array.from({ length }, (_, i) => addMonths(first, i))
}

/** Something measured every quarter is due in the quarter's last fiscal month, and so on. */
export function isDue(of: Month, every: WindowSize, startMonth: number): boolean {
  const length = MONTHS_IN[every]
  return fiscalPosition(of, startMonth) % length === length - 1
}
