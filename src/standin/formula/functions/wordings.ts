import { CellError, type CellValue } from '../../model/cell'
import { displayed, showsDates } from '../../model/display'
import { rounded } from '../../model/rounding'
import { typed } from '../../model/typed'
import { textAsNumber, textOf } from '../coerce'
import { wildcard } from '../criteria'
import { type Args, fn, type Group } from '../signature'
import { cellsOf, Matrix, type Value, wrongValue } from '../values'

const count = (a: Args, i: number, otherwise: number) => {
  const number = a.integer(i, otherwise)
  if (number < 0)
    throw new CellError('#NUM!', `Parameter ${i + 1} value is ${number}. It should be greater than or equal to 0.`)
  return number
}

/** The place a part begins at, from 1. */
const startOf = (a: Args) => {
  const start = a.integer(1)
  if (start < 1) throw new CellError('#NUM!', `Parameter 2 value is ${start}. It should be greater than or equal to 1.`)
  return start
}

const texts = (values: readonly Value[], a: Args) =>
  values.flatMap(value => cellsOf(value).map(cell => textOf(cell, a.reading)))

/** As .xlsx knows patterns. */
const LONGEST_PATTERN = 255

/** `m` is a month unless hours or seconds are beside it; patterns of texts say what a text becomes. */
const shaped = (a: Args) => {
  const value = a.scalar(0)
  if (value instanceof CellError) throw value
  const pattern = a.text(1)
  if (pattern.length > LONGEST_PATTERN) throw wrongValue
  const known = typeof value === 'string' ? textAsNumber(value, a.reading.locale) : null
  const given = known ?? (value === null ? 0 : value)
  if (typeof given === 'boolean') return textOf(given, a.reading)
  return displayed(
    typeof given === 'number' && !showsDates(pattern) ? Number(given.toPrecision(15)) : given,
    pattern,
    a.reading.locale,
  )
}

const parsed = (a: Args): CellValue => {
  const value = a.scalar(0)
  if (typeof value === 'number' || value instanceof CellError) return value
  if (value === null) return 0
  const found = typeof value === 'string' ? textAsNumber(value, a.reading.locale) : null
  if (found === null) throw new CellError('#VALUE!', `VALUE parameter '${String(value)}' cannot be parsed to number.`)
  return found
}

const split = (a: Args) => {
  const [text, signs] = [a.text(0), a.text(1)]
  if (signs === '') throw wrongValue
  const parts = a.truth(2, true)
    ? text.split(new RegExp(`[${signs.replace(/[\\\]^-]/g, '\\$&')}]`, 'u'))
    : text.split(signs)
  const kept = a.truth(3, true) ? parts.filter(part => part !== '') : parts
  return new Matrix([kept.map(part => typed(part, a.reading.locale).value)])
}

const replacedNth = (text: string, { old, by, nth }: { old: string; by: string; nth: number }) => {
  let from = -old.length
  for (let i = 0; i < nth; i++) {
    from = text.indexOf(old, from + old.length)
    if (from < 0) return text
  }
  return text.slice(0, from) + by + text.slice(from + old.length)
}

const substituted = (a: Args) => {
  const [text, old, by] = [a.text(0), a.text(1), a.text(2)]
  const nth = a.has(3) ? a.integer(3) : null
  if (nth !== null && nth < 1) throw wrongValue
  if (old === '') return text
  if (nth !== null) return replacedNth(text, { old, by, nth })
  const parts = text.split(old)
  return shortEnough(text.length + (parts.length - 1) * (by.length - old.length), 'SUBSTITUTE', () => parts.join(by))
}

/** What a cell holds at most. */
const LONGEST = 50_000

/** A text of so many letters, where a cell can hold it. */
const shortEnough = (length: number, name: string, make: () => string) => {
  if (length <= LONGEST) return make()
  throw new CellError('#VALUE!', `Text result of ${name} is longer than the limit of ${LONGEST} characters.`)
}

const joinedWith = (parts: readonly string[], between: string, name: string) => {
  const length = parts.reduce((sum, part) => sum + part.length + between.length, 0)
  return shortEnough(length, name, () => parts.join(between))
}

/** A letter by its number in Unicode; halves of a pair are none. */
const letter = (a: Args) => {
  const code = a.integer(0)
  if (code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw new CellError('#NUM!', `Parameter 1 value is ${code}. It is no number of a character.`)
  return String.fromCodePoint(code)
}

const positionOf = (a: Args, find: (text: string, from: number) => number) => {
  const start = a.integer(2, 1)
  const at = start < 1 ? -1 : find(a.text(1), start - 1)
  if (at < 0) throw new CellError('#VALUE!', `In FIND evaluation, cannot find '${a.text(0)}' within '${a.text(1)}'.`)
  return at + 1
}

const searched = (a: Args) => {
  const wanted = a.text(0)
  if (!/[*?]/.test(wanted)) return positionOf(a, (text, from) => text.toLowerCase().indexOf(wanted.toLowerCase(), from))
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'iu')
  return positionOf(a, (text, from) => {
    const at = text.slice(from).search(pattern)
    return at < 0 ? at : at + from
  })
}

const joined = (a: Args) => {
  const parts = texts(a.from(2), a)
  return joinedWith(a.truth(1) ? parts.filter(one => one !== '') : parts, a.text(0), 'TEXTJOIN')
}

const fixed = (value: number, digits: number, grouped: boolean) => {
  if (digits > 100)
    throw new CellError('#NUM!', `Function FIXED parameter 2 value is ${digits}. It should be at most 100.`)
  return (rounded(value, digits) + 0).toLocaleString('en-US', {
    minimumFractionDigits: Math.max(0, digits),
    maximumFractionDigits: Math.max(0, digits),
    useGrouping: grouped,
  })
}

const proper = (text: string) =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Functions of texts, and of numbers as texts. */
export const wordings: Group = {
  TEXT: fn('vv', shaped),
  VALUE: fn('v', parsed),
  T: fn('v', a => (typeof a.scalar(0) === 'string' || a.scalar(0) instanceof CellError ? a.scalar(0) : '')),
  CONCATENATE: fn('|r', a => joinedWith(texts(a.from(0), a), '', 'CONCATENATE')),
  CONCAT: fn('vv', a => joinedWith([a.text(0), a.text(1)], '', 'CONCAT')),
  JOIN: fn('v|r', a => joinedWith(texts(a.from(1), a), a.text(0), 'JOIN')),
  TEXTJOIN: fn('vv|r', joined),
  SPLIT: fn('vvv?v?', split),
  LEFT: fn('vv?', a => a.text(0).slice(0, count(a, 1, 1))),
  RIGHT: fn('vv?', a => {
    const text = a.text(0)
    return text.slice(Math.max(0, text.length - count(a, 1, 1)))
  }),
  MID: fn('vvv', a => {
    const from = startOf(a) - 1
    return a.text(0).slice(from, from + count(a, 2, 0))
  }),
  LEN: fn('v', a => a.text(0).length),
  UPPER: fn('v', a => a.text(0).toUpperCase()),
  LOWER: fn('v', a => a.text(0).toLowerCase()),
  PROPER: fn('v', a => proper(a.text(0))),
  TRIM: fn('v', a => a.text(0).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: fn('v', a => [...a.text(0)].filter(sign => (sign.codePointAt(0) ?? 0) > 31).join('')),
  SUBSTITUTE: fn('vvvv?', substituted),
  REPLACE: fn('vvvv', a => {
    const [text, at] = [a.text(0), startOf(a) - 1]
    return text.slice(0, at) + a.text(3) + text.slice(at + count(a, 2, 0))
  }),
  FIND: fn('vvv?', a => positionOf(a, (text, from) => text.indexOf(a.text(0), from))),
  SEARCH: fn('vvv?', searched),
  REPT: fn('vv', a => {
    const [text, times] = [a.text(0), count(a, 1, 0)]
    return shortEnough(text.length * times, 'REPT', () => text.repeat(times))
  }),
  EXACT: fn('vv', a => a.text(0) === a.text(1)),
  CHAR: fn('v', letter),
  CODE: fn('v', a => a.text(0).codePointAt(0) ?? wrongValue),
  UNICHAR: fn('v', letter),
  UNICODE: fn('v', a => a.text(0).codePointAt(0) ?? wrongValue),
  FIXED: fn('vv?v?', a => fixed(a.number(0), a.integer(1, 2), !a.truth(2, false))),
}
