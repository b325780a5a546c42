import { format, getFormatInfo, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt'
import { CellError, type CellValue } from './cell'
import { decimalComma, tagOf } from './locale'
import { rounded } from './rounding'

const dateFormats = new Map<string, boolean>()
const textFormats = new Map<string, boolean>()
const shareFormats = new Map<string, boolean>()
const remembered = (cache: Map<string, boolean>, ask: (pattern: string) => boolean) => (pattern: string) => {
  const known = cache.get(pattern)
  if (known !== undefined) return known
  const answer = ask(pattern)
  cache.set(pattern, answer)
  return answer
}
/** Google writes months and minutes both as `M` or `m`; the reader of patterns wants Excel's small letters. */
export const excelPattern = (pattern: string) =>
  pattern.replace(/"[^"]*"|\\.|AM\/PM|M+/g, part => (part[0] === 'M' ? part.toLowerCase() : part))

/** Whether a number format shows days or times. */
export const showsDates = remembered(dateFormats, pattern => isDateFormat(excelPattern(pattern)))
/** Whether a format keeps what is typed as text (`@`). */
export const showsText = remembered(textFormats, isTextFormat)
/** Whether a format shows percentages. */
export const showsShares = remembered(shareFormats, isPercentFormat)

/** The part of a pattern for a number; undefined where conditions choose it. */
const sectionFor = (pattern: string, value: number): string | undefined => {
  if (/\[[<>=]/.test(pattern)) return undefined
  const sections = pattern.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? []
  return (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0]
}

const places = new Map<string, number | null>()
/** Decimals of the number itself that a part of a pattern shows; null where its pattern does not tell, as in 1.2E+3. */
const placesOf = (section: string): number | null => {
  const known = places.get(section)
  if (known !== undefined) return known
  const { type, maxDecimals, scale } = getFormatInfo(section)
  const isPlain = ['number', 'grouped', 'percent', 'currency'].includes(type) && !/[0#?],+([^0#?,]|$)/.test(section)
  const made = isPlain ? maxDecimals + Math.round(Math.log10(scale)) : null
  places.set(section, made)
  return made
}

/** A moment to the second: what is shown of it is of one moment, so that midnight has its day. */
const SECONDS = 86_400
const toSecond = (pattern: string, serial: number): number =>
  /[hs]/i.test(pattern) && !/s\.0/i.test(pattern) ? Math.round(serial * SECONDS) / SECONDS : serial

/** A number as it is shown by so many decimals: 1.005 is 1.01, as it is typed and as ROUND gives it. */
const roundedFor = (pattern: string, value: number): number => {
  if (showsDates(pattern)) return toSecond(pattern, value)
  const section = sectionFor(pattern, value)
  const digits = section === undefined ? null : placesOf(section)
  return digits === null ? value : rounded(value, digits)
}

/** Numbers of more than eleven digits before the decimals, which Google shows in full up to fifteen. */
const isLong = (value: number) => Math.abs(value) >= 1e11 && Math.abs(value) < 1e15
const longText = (value: number, locale: string) => {
  const text = String(Number(value.toPrecision(15)))
  return decimalComma(locale) ? text.replace('.', ',') : text
}

/** The value as the cell shows it. */
export const displayed = (value: CellValue, pattern: string | undefined, locale: string): string => {
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  if (pattern === undefined && typeof value === 'string') return value
  try {
    if (pattern === undefined && typeof value === 'number' && isLong(value)) return longText(value, locale)
    if (pattern === undefined) return format('General', value, { locale: tagOf(locale), leap1900: false })
    const known = excelPattern(pattern)
    return format(known, typeof value === 'number' ? roundedFor(known, value) : value, {
      locale: tagOf(locale),
      leap1900: false,
    })
  } catch {
    return String(value)
  }
}
