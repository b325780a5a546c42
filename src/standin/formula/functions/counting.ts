import { CellError, type CellValue } from '../../model/cell'
import { textAsNumber } from '../coerce'
import { type Criterion, criterion, indexOf } from '../criteria'
import { numbersOf, sum, throwError } from '../numbers'
import { type Args, fn, type Group } from '../signature'
import { cellsOf, divided, Matrix, matrixOf, Range, type Value, wrongValue } from '../values'

const average = (numbers: readonly number[]) => {
  if (numbers.length === 0) throw divided
  return sum(numbers) / numbers.length
}
const largest = (numbers: readonly number[]) => numbers.reduce((most, x) => (x > most ? x : most), numbers[0] ?? 0)
const smallest = (numbers: readonly number[]) => numbers.reduce((least, x) => (x < least ? x : least), numbers[0] ?? 0)

const isArray = (value: Value) => value instanceof Range || value instanceof Matrix
const countNumbers = (a: Args) =>
  sum(
    a
      .from(0)
      .map(value =>
        isArray(value)
          ? cellsOf(value).filter(cell => typeof cell === 'number').length
          : cellsOf(value).filter(
              cell =>
                typeof cell === 'number' ||
                typeof cell === 'boolean' ||
                (typeof cell === 'string' && textAsNumber(cell, a.reading.locale) !== null),
            ).length,
      ),
  )
const filled = (value: CellValue) => value !== null
const cellKey = (value: CellValue) => `${typeof value} ${String(value)}`

const differentSize = () => new CellError('#VALUE!', 'Array arguments are of different size.')

/** The places of a list that pass a criterion. */
const passing = (values: readonly CellValue[], { test, keys }: Criterion): readonly number[] => {
  if (keys && values.length > 16) {
    const index = indexOf(values)
    const [only = ''] = keys
    if (keys.length === 1) return index.get(only) ?? []
    return keys.flatMap(key => index.get(key) ?? []).sort((x, y) => x - y)
  }
  const out: number[] = []
  for (let i = 0; i < values.length; i++) if (test(values[i] ?? null)) out.push(i)
  return out
}

/** The places at which all pairs of range and criterion from the i-th argument on hold, and of how many. */
const places = (a: Args, from: number): { held: readonly number[]; of: number } => {
  const pairs: { values: readonly CellValue[]; criterion: Criterion }[] = []
  for (let i = from; i + 1 < a.count; i += 2)
    pairs.push({ values: a.matrix(i).flat, criterion: criterion(a.scalar(i + 1), a.reading) })
  const of = pairs[0]?.values.length ?? 0
  if (pairs.some(({ values }) => values.length !== of)) throw differentSize()
  // A criterion of equality is looked up, so it goes first.
  const [first, ...others] = pairs.sort((x, y) => Number(x.criterion.keys === null) - Number(y.criterion.keys === null))
  let held = first ? passing(first.values, first.criterion) : []
  for (const { values, criterion: asked } of others) held = held.filter(i => asked.test(values[i] ?? null))
  return { held, of }
}

/** The numbers of the first argument's range where the pairs behind it hold. */
const chosen = (a: Args): number[] => {
  const values = a.matrix(0).flat
  const { held, of } = places(a, 1)
  if (of !== values.length) throw differentSize()
  const out: number[] = []
  for (const i of held) {
    const value = values[i]
    if (value instanceof CellError) throw value
    if (typeof value === 'number') out.push(value)
  }
  return out
}

/** SUMIF's third range begins where it says and is as large as the first. */
const paired = (a: Args): number[] => {
  const tested = a.matrix(0)
  const held = passing(tested.flat, criterion(a.scalar(1), a.reading))
  const from = a.has(2) ? a.value(2) : a.value(0)
  const beside = from instanceof Range ? from.part(0, 0, tested.height, tested.width).matrix.flat : matrixOf(from).flat
  const out = held.map(i => beside[i] ?? null)
  throwError(out)
  return out.filter(value => typeof value === 'number')
}

const product = (numbers: readonly number[]) => numbers.reduce((so, x) => so * x, 1)

/** By the number of SUBTOTAL; those that only count take no notice of errors. */
const SUBTOTALS: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: average,
  4: largest,
  5: smallest,
  6: product,
  9: sum,
}
const COUNTING: Readonly<Record<number, (value: CellValue) => boolean>> = {
  2: value => typeof value === 'number',
  3: filled,
}

/** Functions that count and add up, with criteria or without. */
export const counting: Group = {
  COUNT: fn('|r', countNumbers),
  COUNTA: fn('|r', a => sum(a.from(0).map(value => cellsOf(value).filter(filled).length))),
  COUNTBLANK: fn('|r', a =>
    sum(a.from(0).map(value => cellsOf(value).filter(cell => cell === null || cell === '').length)),
  ),
  COUNTUNIQUE: fn('|r', a => new Set(a.from(0).flatMap(cellsOf).filter(filled).map(cellKey)).size),
  AVERAGE: fn('|r', a => average(numbersOf(a.from(0), a.reading))),
  MAX: fn('|r', a => largest(numbersOf(a.from(0), a.reading))),
  MIN: fn('|r', a => smallest(numbersOf(a.from(0), a.reading))),
  COUNTIF: fn('rv', a => places(a, 0).held.length),
  COUNTIFS: fn('|rv', a => places(a, 0).held.length),
  SUMIF: fn('rvr?', a => sum(paired(a))),
  AVERAGEIF: fn('rvr?', a => average(paired(a))),
  SUMIFS: fn('r|rv', a => sum(chosen(a))),
  AVERAGEIFS: fn('r|rv', a => average(chosen(a))),
  MAXIFS: fn('r|rv', a => largest(chosen(a))),
  MINIFS: fn('r|rv', a => smallest(chosen(a))),
  SUBTOTAL: fn('v|r', a => {
    const which = a.integer(0) % 100
    const counted = COUNTING[which]
    if (counted) return a.from(1).flatMap(cellsOf).filter(counted).length
    const take = SUBTOTALS[which]
    if (!take) throw wrongValue
    return take(numbersOf(a.from(1), a.reading))
  }),
}
