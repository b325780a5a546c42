import { format, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt'
import { CellError, type CellValue } from './cell'
import { tagOf } from './locale'

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
  pattern.replace(/"[^"]*"|\\.|M+(?!\/?PM)/g, part => (part[0] === 'M' ? part.toLowerCase() : part))

/** Whether a number format shows days or times. */
export const showsDates = remembered(dateFormats, pattern => isDateFormat(excelPattern(pattern)))
/** Whether a format keeps what is typed as text (`@`). */
export const showsText = remembered(textFormats, isTextFormat)
/** Whether a format shows percentages. */
export const showsShares = remembered(shareFormats, isPercentFormat)

/** The value as the cell shows it. */
export const displayed = (value: CellValue, pattern: string | undefined, locale: string): string => {
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  if (pattern === undefined && typeof value === 'string') return value
  try {
    return format(pattern === undefined ? 'General' : excelPattern(pattern), value, {
      locale: tagOf(locale),
      leap1900: false,
    })
  } catch {
    return String(value)
  }
}
