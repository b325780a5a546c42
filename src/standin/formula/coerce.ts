import { CellError, type CellValue } from '../model/cell'
import { decimalComma } from '../model/locale'
import { typed } from '../model/typed'
import { failure, wrongValue } from './values'

/** What readings of texts depend on. */
export interface Reading {
  readonly locale: string
}

/** A value as a number; a text counts when typing it would give a number. */
export const numberOf = (value: CellValue, { locale }: Reading): number => {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof CellError) throw value
  const found = textAsNumber(value, locale)
  if (found === null) throw failure('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`)
  return found
}

/** The number a text stands for where a number is wanted; null when it stands for none. */
export const textAsNumber = (text: string, locale: string): number | null => {
  if (text.trim() === '') return null
  const { value } = typed(text.startsWith("'") ? ` ${text}` : text, locale)
  return typeof value === 'number' ? value : null
}

/** Fifteen digits, as cells show them. */
const numberText = (value: number, locale: string) => {
  const rounded = Number(value.toPrecision(15))
  const size = Math.abs(rounded)
  const isFar = size !== 0 && (size >= 1e21 || size < 1e-9)
  const plain = isFar ? rounded.toExponential() : String(rounded)
  const text = plain.replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`)
  return decimalComma(locale) ? text.replace('.', ',') : text
}

/** A value where a text is wanted, as the locale writes numbers. Throws an error value. */
export const textOf = (value: CellValue, { locale }: Reading): string => {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value, locale)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  throw value
}

/** A value where a truth is wanted. Throws `#VALUE!` for a text that is neither. */
export const truthOf = (value: CellValue): boolean => {
  if (typeof value === 'boolean') return value
  if (value === null) return false
  if (typeof value === 'number') return value !== 0
  if (value instanceof CellError) throw value
  const word = value.toUpperCase()
  if (word === 'TRUE') return true
  if (word === 'FALSE') return false
  throw wrongValue
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const
const rank = (value: string | number | boolean) => RANKS[typeof value as keyof typeof RANKS]

const blankLike = (other: CellValue): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0

const collator = new Intl.Collator('en', { sensitivity: 'accent' })

/** Texts are equal by their letters, whatever the case; signs that only look alike come one after the other. */
const compareTexts = (a: string, b: string) => {
  if (a === b) return 0
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y) return 0
  return collator.compare(x, y) || (x < y ? -1 : 1)
}

/** Below 0, 0 or above 0: numbers before texts before truth values, texts without regard to case; blanks are like the other. */
export const compare = (a: CellValue, b: CellValue): number => {
  if (a instanceof CellError) throw a
  if (b instanceof CellError) throw b
  const x = a ?? blankLike(b)
  const y = b ?? blankLike(a)
  if (typeof x === 'number' && typeof y === 'number') return x < y ? -1 : x > y ? 1 : 0
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y)
  const ranks = rank(x) - rank(y)
  return ranks !== 0 ? ranks : Number(x) - Number(y)
}

/** Whether two values count as equal: texts whatever their case, errors by their text. */
export const sameValue = (a: CellValue, b: CellValue): boolean => {
  if (a instanceof CellError || b instanceof CellError)
    return a instanceof CellError && b instanceof CellError && a.text === b.text
  if (a !== null && b !== null && typeof a !== typeof b) return false
  return compare(a, b) === 0
}
