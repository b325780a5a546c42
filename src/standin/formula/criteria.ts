import { CellError, type CellValue } from '../model/cell'
import { compare, type Reading, textAsNumber, textOf } from './coerce'

export type Test = (value: CellValue) => boolean

const SIGN = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/

/** `*` and `?` stand for any characters and any one; `~` takes their meaning away. */
export const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (sign: string, literal?: string, wild?: string) =>
      literal !== undefined ? `\\${literal}` : wild === '*' ? '[\\s\\S]*' : wild === '?' ? '[\\s\\S]' : `\\${sign}`,
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

/** What COUNTIF and its like ask of each cell. */
export const criterion = (given: CellValue, reading: Reading): Test => {
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
