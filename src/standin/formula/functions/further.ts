import { CellError, type CellValue } from '../../model/cell'
import { showsDates } from '../../model/display'
import { rounded } from '../../model/rounding'
import { typed } from '../../model/typed'
import { criterion } from '../criteria'
import { type Args, fn, type Group } from '../signature'
import {
  cellsOf,
  column,
  divided,
  Matrix,
  noNumber,
  notAvailable,
  Range,
  tooMany,
  type Value,
  wrongValue,
} from '../values'

/** Truth values count as 1 and 0, texts as 0. */
const numbersWithTexts = (a: Args): number[] =>
  a.from(0).flatMap(value =>
    cellsOf(value).flatMap(cell => {
      if (cell instanceof CellError) throw cell
      if (cell === null) return []
      return typeof cell === 'number' ? [cell] : [cell === true ? 1 : 0]
    }),
  )

const isDate = (a: Args): boolean => {
  const value = a.value(0)
  const cell = a.scalar(0)
  if (typeof cell === 'string') {
    const read = typed(cell, a.reading.locale)
    return typeof read.value === 'number' && read.format !== undefined && showsDates(read.format)
  }
  if (typeof cell !== 'number' || !(value instanceof Range)) return false
  const format = a.frame.source.formatAt(value.sheet, value.top, value.left)
  return format !== undefined && showsDates(format)
}

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i
const ADDRESS = /^((https?|ftp|gopher|mailto|news|telnet|aim):\/*)?([\w-]+\.)+[a-z]{2,}([/?#:]\S*)?$/i

/** How many numbers lie up to each edge and above the last. */
const frequency = (a: Args): Value => {
  const [values, edges] = [0, 1].map(i => a.matrix(i).flat.filter(cell => typeof cell === 'number'))
  const sorted = [...(edges ?? [])].sort((x, y) => x - y)
  const counts = [...sorted, Number.POSITIVE_INFINITY].map((edge, i) => {
    const below = sorted[i - 1] ?? Number.NEGATIVE_INFINITY
    return (values ?? []).filter(value => value > below && value <= edge).length
  })
  return column(counts)
}

/** A list in lines of so many; what the last lacks is filled up. */
const wrapped = (a: Args): readonly (readonly CellValue[])[] => {
  const { height, width, flat } = a.matrix(0)
  if (height > 1 && width > 1) throw wrongValue
  const size = a.integer(1)
  if (size < 1) throw noNumber
  const pad = a.has(2) ? a.scalar(2) : notAvailable
  const lines = Math.ceil(flat.length / size)
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: Math.min(size, flat.length) }, (_value, i) => {
      const at = line * size + i
      return at < flat.length ? (flat[at] ?? null) : pad
    }),
  )
}

const MOST_CELLS = 100_000
const random = (a: Args): Value => {
  const [height, width] = [a.integer(0, 1), a.integer(1, 1)]
  if (height < 1 || width < 1) throw noNumber
  if (height * width > MOST_CELLS) throw tooMany
  return new Matrix(Array.from({ length: height }, () => Array.from({ length: width }, () => a.frame.source.random())))
}

const dollars = (a: Args): string => {
  const digits = a.integer(1, 2)
  if (digits > 100) throw noNumber
  const value = rounded(a.number(0), digits) + 0
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: Math.max(0, digits),
    maximumFractionDigits: Math.max(0, digits),
  })
  return value < 0 ? `($${text})` : `$${text}`
}

const formulaOf = (a: Args): string => {
  const { sheet, top, left } = a.range(0)
  const formula = sheet.peek(top, left)?.formula
  if (formula === null || formula === undefined) throw notAvailable
  return `=${formula}`
}

const mean = (numbers: readonly number[]) => {
  if (numbers.length === 0) throw divided
  return numbers.reduce((so, x) => so + x, 0) / numbers.length
}

/** The share of cells that pass. */
const shareOf = (a: Args): number => {
  const { flat } = a.matrix(0)
  const { test } = criterion(a.scalar(1), a.reading)
  return flat.filter(test).length / flat.length
}

/** Different values where all pairs of range and criterion behind them hold. */
const different = (a: Args): number => {
  const { flat } = a.matrix(0)
  const tests: boolean[][] = []
  for (let i = 1; i + 1 < a.count; i += 2) {
    const values = a.matrix(i).flat
    if (values.length !== flat.length) throw wrongValue
    const { test } = criterion(a.scalar(i + 1), a.reading)
    tests.push(values.map(test))
  }
  const held = flat.filter((value, i) => value !== null && tests.every(holds => holds[i]))
  return new Set(held.map(value => `${typeof value} ${String(value)}`)).size
}

/** Functions that Google has and other spreadsheets write otherwise, or few need. */
export const further: Group = {
  AVERAGEA: fn('|r', a => mean(numbersWithTexts(a))),
  MAXA: fn('|r', a => Math.max(...numbersWithTexts(a), ...(numbersWithTexts(a).length === 0 ? [0] : []))),
  MINA: fn('|r', a => Math.min(...numbersWithTexts(a), ...(numbersWithTexts(a).length === 0 ? [0] : []))),
  PERCENTIF: fn('rv', shareOf),
  COUNTUNIQUEIFS: fn('rrv|r?v?', different),
  FREQUENCY: fn('rr', frequency, { array: true }),
  ISDATE: fn('r', isDate),
  ISEMAIL: fn('v', a => typeof a.scalar(0) === 'string' && EMAIL.test(String(a.scalar(0)))),
  ISURL: fn('v', a => typeof a.scalar(0) === 'string' && ADDRESS.test(String(a.scalar(0)))),
  FORMULATEXT: fn('r', formulaOf),
  DOLLAR: fn('vv?', dollars),
  WRAPROWS: fn('rvv?', a => new Matrix(wrapped(a))),
  WRAPCOLS: fn('rvv?', a => {
    const lines = wrapped(a)
    return new Matrix((lines[0] ?? []).map((_, i) => lines.map(line => line[i] ?? null)))
  }),
  RANDARRAY: fn('v?v?', random, { unsteady: true }),
}
