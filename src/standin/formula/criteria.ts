import { CellError, type CellValue, cellError } from '../model/cell'
import { compare, type Reading, textAsNumber, textOf } from './coerce'

export type Test = (value: CellValue) => boolean
/** A test; when it asks for equality, with the keys of the values that can pass it. */
export interface Criterion {
  readonly test: Test
  readonly keys: readonly string[] | null
}

/** Equal for values that a criterion of equality takes for the same. */
export const keyOf = (value: CellValue): string =>
  typeof value === 'string' ? `s${value.toLowerCase()}` : `${typeof value}${String(value)}`

const indexes = new WeakMap<readonly CellValue[], Map<string, number[]>>()
/** Where each value of a list is found, in order. */
export const indexOf = (list: readonly CellValue[]): ReadonlyMap<string, readonly number[]> => {
  const known = indexes.get(list)
  if (known) return known
  const made = new Map<string, number[]>()
  for (const [i, value] of list.entries()) {
    const key = keyOf(value)
    const places = made.get(key)
    if (places) places.push(i)
    else made.set(key, [i])
  }
  indexes.set(list, made)
  return made
}

const SIGN = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/

/** `*` and `?` stand for any characters and any one; `~` takes their meaning away. */
export const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (sign: string, literal?: string, wild?: string) =>
      literal === '~'
        ? '~'
        : literal !== undefined
          ? `\\${literal}`
          : wild === '*'
            ? '[\\s\\S]*'
            : wild === '?'
              ? '[\\s\\S]'
              : `\\${sign}`,
    )}$`,
    'iu',
  )

const equalText = (text: string): Test => {
  if (/[*?~]/.test(text)) {
    const pattern = wildcard(text)
    return value => typeof value === 'string' && pattern.test(value)
  }
  const wanted = text.toLowerCase()
  return value => typeof value === 'string' && value.length === text.length && value.toLowerCase() === wanted
}

const equalTo = (operand: string, number: number | null): Test => {
  const error = cellError(operand.toUpperCase())
  if (error) return value => value instanceof CellError && value.text === error.text
  const sameText = equalText(operand)
  if (number !== null) return value => value === number || sameText(value)
  const word = operand.toUpperCase()
  if (word === 'TRUE' || word === 'FALSE') return value => value === (word === 'TRUE') || sameText(value)
  return sameText
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': order => order < 0,
  '>': order => order > 0,
  '<=': order => order <= 0,
  '>=': order => order >= 0,
}

/** The values that pass a criterion of equality; null for other criteria. */
const keysOf = (given: CellValue, reading: Reading): string[] | null => {
  if (typeof given === 'number' || typeof given === 'boolean') return [keyOf(given)]
  if (typeof given !== 'string' || /^[<>=]|[*?~]/.test(given) || given === '') return null
  const number = textAsNumber(given, reading.locale)
  if (number !== null) return [keyOf(given), keyOf(number)]
  const word = given.toUpperCase()
  return word === 'TRUE' || word === 'FALSE' || cellError(word) ? null : [keyOf(given)]
}

/** Reads a criterion as SUMIF and its kin take it: `">=5"`, `"a*"`, a value. */
export const criterion = (given: CellValue, reading: Reading): Criterion => ({
  test: testOf(given, reading),
  keys: keysOf(given, reading),
})

/** What COUNTIF and its like ask of each cell. */
const testOf = (given: CellValue, reading: Reading): Test => {
  if (given === null) return value => value === null || value === ''
  if (typeof given === 'number' || typeof given === 'boolean') return value => value === given
  if (given instanceof CellError) return value => value instanceof CellError && value.text === given.text
  const [, sign = '', operand = ''] = SIGN.exec(textOf(given, reading)) ?? []
  if (operand === '') {
    if (sign === '=') return value => value === null
    if (sign === '<>') return value => value !== null
    return value => value === null || value === ''
  }
  const number = textAsNumber(operand, reading.locale)
  const holds = ORDERS[sign]
  if (holds) {
    if (number !== null) return value => typeof value === 'number' && holds(value - number)
    return value => typeof value === 'string' && holds(compare(value, operand))
  }
  const equal = equalTo(operand, number)
  return sign === '<>' ? value => !equal(value) : equal
}
