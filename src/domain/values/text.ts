import { halfUp } from './round'

/** The two languages of the workbook. */
export type Lang = 'en' | 'zh-CN'

/** One sentence or word in both languages; `{name}` marks a value, `{name:money}` one with a format. */
export interface Text {
  readonly id: string
  readonly en: string
  readonly 'zh-CN': string
}

export type Wording = Readonly<Record<Lang, string>>
/** A figure in a KPI's own terms: a percentage, or a number with thousands. */
export interface ShownFigure {
  readonly figure: number
  readonly percent: boolean
}
/** Terms of a sum, each said for itself and joined by +. */
export interface Terms {
  readonly terms: ReadonlyArray<{ readonly say: Text; readonly with: Values }>
}
export type Value = string | number | boolean | Text | ShownFigure | Terms | null | undefined | readonly Value[]
export type Values = Readonly<Record<string, Value>>

/** Names a group of texts; each gets the id `group.key`. */
export function texts<K extends string>(
  group: string,
  wordings: Readonly<Record<K, Wording>>,
): Readonly<Record<K, Text>> {
  const named = {} as Record<K, Text>
  for (const key of Object.keys(wordings) as K[]) named[key] = { id: `${group}.${key}`, ...wordings[key] }
  return named
}

/** The sentence of a text with its values filled in. */
export function say(text: Text, values: Values, lang: Lang): string {
  return text[lang].replace(/\{(\w+)(?::(\w+|%))?\}/g, (whole, name: string, format = 'plain') =>
    name in values ? shown(values[name], format, lang) : whole,
  )
}

function shown(value: Value, format: string, lang: Lang): string {
  if (value === null || value === undefined) return ''
  if (isList(value)) return value.map(item => shown(item, format, lang)).join(lang === 'en' ? ', ' : '、')
  if (typeof value === 'number') return (FORMATS[format] ?? number)(value)
  if (typeof value !== 'object') return String(value)
  if ('figure' in value) return value.percent ? share(value.figure) : number(value.figure)
  if ('terms' in value) return value.terms.map(term => say(term.say, term.with, lang)).join(' + ')
  return value[lang]
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  plain: number,
  '%': share,
  money,
  exact,
  id: String,
}

/** Money with its two decimals and thousands. */
export function money(n: number): string {
  return grouped(halfUp(n, 2).toFixed(2))
}

/** A number as sentences show it: thousands, and no more decimals than it needs. */
export function number(n: number): string {
  const decimals = Math.abs(n) >= 1 ? 2 : 4
  return grouped(trimmed(halfUp(n, decimals).toFixed(decimals)))
}

/** A number that others are multiplied by, with the decimals it has, so that what is shown multiplies out. */
function exact(n: number): string {
  return grouped(trimmed(halfUp(n, 6).toFixed(6)))
}

/** Decimals people type a percentage with; one with more is a quotient, and is rounded. */
const TYPED_DECIMALS = 4

/** A share as a percentage with the decimals it was typed with; never shown as having reached a whole percent it has not reached. */
export function share(n: number): string {
  const percent = Number((n * 100).toFixed(7))
  const typed = percent.toFixed(TYPED_DECIMALS)
  if (Number(typed) === percent) return `${trimmed(typed)}%`
  for (let decimals = 2; decimals < 7; decimals++) {
    const text = percent.toFixed(decimals)
    if (!Number.isInteger(Number(text)) || Number(text) <= percent) return `${trimmed(text)}%`
  }
  return `${percent}%`
}

function trimmed(digits: string): string {
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return short === '-0' ? '0' : short
}

function grouped(digits: string): string {
  return digits.replace(/^-?\d+/, whole => whole.replace(/\B(?=(\d{3})+$)/g, ','))
}
