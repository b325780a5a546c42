import { getLocale, parseBool, parseDate, parseNumber, parseTime } from 'numfmt'
import { type CellValue, cellError } from './cell'
import { decimalComma, groupSign, tagOf } from './locale'

/** What typing a text into a cell makes of it. */
export interface Typed {
  readonly value: CellValue
  /** The format the cell takes when it has none of its own. */
  readonly format?: string
}

const DAY = 86_400_000
const serialOfDay = (year: number, month: number, day: number) => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? at.getTime() / DAY + 25_569 : null
}

interface OwnDate {
  readonly locale: RegExp
  readonly text: RegExp
  readonly format: string
}
/** Notations numfmt does not read. Groups: year, month, day by name. */
const OWN_DATES: readonly OwnDate[] = [
  {
    locale: /^(zh|ja)/,
    text: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/,
    format: 'yyyy"年"m"月"d"日"',
  },
  { locale: /^(zh|ja)/, text: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  // Months first, as in 1/2 and as the calendar of these locales has them.
  { locale: /^(zh|ja)/, text: /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/, format: 'm/d/yyyy' },
  { locale: /^de/, text: /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/, format: 'dd.mm.yyyy' },
  { locale: /^(de|fr|es|it)/, text: /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/, format: 'dd/mm/yyyy' },
]

const ownDate = (text: string, locale: string): Typed | null => {
  for (const own of OWN_DATES) {
    const found = own.locale.test(locale) ? own.text.exec(text)?.groups : undefined
    if (!found) continue
    const value = serialOfDay(Number(found.year), Number(found.month), Number(found.day ?? 1))
    if (value !== null) return { value, format: own.format }
  }
  return null
}

/** Thousands are in threes, and the grouping sign stands before the decimal one. */
const groupedRight = (text: string, locale: string) => {
  const group = groupSign(locale)
  const decimal = decimalComma(locale) ? ',' : '.'
  const [whole = '', ...rest] = text.replace(/[^\d.,]/g, '').split(decimal)
  if (rest.some(part => part.includes(group))) return false
  return whole
    .split(group)
    .slice(1)
    .every(part => part.length === 3)
}

const typedNumber = (text: string, locale: string): Typed | null => {
  if (!/\d/.test(text) || !groupedRight(text, locale)) return null
  const parsed = parseNumber(text, { locale: tagOf(locale) })
  if (!parsed || typeof parsed.v !== 'number') return null
  const percent = text.includes('%')
  const value = percent ? Number(parsed.v.toPrecision(15)) : parsed.v
  return { value, ...(parsed.z ? { format: parsed.z } : {}) }
}

const typedBy =
  (parse: typeof parseDate) =>
  (text: string, locale: string): Typed | null => {
    const parsed = parse(text, { locale: tagOf(locale) })
    if (!parsed || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean')) return null
    return { value: parsed.v, ...(parsed.z ? { format: parsed.z } : {}) }
  }

const READERS = [ownDate, typedNumber, typedBy(parseDate), typedBy(parseTime), typedBy(parseBool)]

const words = new Map<string, RegExp>()
/** The words a date or a truth value may begin with. */
const startingWords = (locale: string) => {
  const known = words.get(locale)
  if (known) return known
  const { mmm, mmmm, ddd, dddd, bool } = getLocale(tagOf(locale)) ??
    getLocale('en-US') ?? { mmm: [], mmmm: [], ddd: [], dddd: [], bool: [] }
  const all = [mmm, mmmm, ddd, dddd, bool, ['TRUE', 'FALSE']].flat().filter(Boolean)
  const made = new RegExp(`^(${all.map(word => word.slice(0, 3).replace(/\W/g, '\\$&')).join('|')})`, 'i')
  words.set(locale, made)
  return made
}

/** Most texts are just texts: those that begin with a letter and with no word of a date. */
const isOnlyText = (text: string, locale: string) => /^\p{L}/u.test(text) && !startingWords(locale).test(text)

/** Reads a text as Sheets reads what a person types into an automatic cell; a formula is not a text. */
export const typed = (text: string, locale: string): Typed => {
  if (text === '') return { value: null }
  if (text.startsWith("'")) return { value: text.slice(1) }
  const trimmed = text.trim()
  const error = cellError(trimmed)
  if (error) return { value: error }
  if (isOnlyText(trimmed, locale)) return { value: text }
  for (const read of READERS) {
    const found = read(trimmed, locale)
    if (found) return found
  }
  return { value: text }
}
