import { CellError, type CellValue } from '../../model/cell'
import { textAsNumber } from '../coerce'
import { criterion, type Test } from '../criteria'
import { numbersOf, sum, throwError } from '../numbers'
import { type Args, fn, type Group } from '../signature'
import { cellsOf, divided, Matrix, Range, type Value, wrongValue } from '../values'

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

/** The places at which all pairs of range and criterion from the i-th argument on hold. */
const places = (a: Args, from: number): boolean[] | null => {
  let held: boolean[] | null = null
  for (let i = from; i + 1 < a.count; i += 2) {
    const values = a.matrix(i).flat
    const test: Test = criterion(a.scalar(i + 1), a.reading)
    if (held && held.length !== values.length) throw new CellError('#VALUE!', 'Array arguments are of different size.')
    const before: boolean[] | null = held
    held = values.map((value, at) => (before === null || before[at] === true) && test(value))
  }
  return held
}

/** The numbers of the first argument's range where the pairs behind it hold. */
const chosen = (a: Args): number[] => {
  const values = a.matrix(0).flat
  const held = places(a, 1)
  if (held?.length !== values.length) throw new CellError('#VALUE!', 'Array arguments are of different size.')
  const out: number[] = []
  values.forEach((value, i) => {
    if (!held[i]) return
    if (value instanceof CellError) throw value
    if (typeof value === 'number') out.push(value)
  })
  return out
}

/** SUMIF's third range begins where it says and is as large as the first. */
const paired = (a: Args): number[] => {
  const tested = a.matrix(0)
  const test = criterion(a.scalar(1), a.reading)
  const from = a.has(2) ? a.value(2) : a.value(0)
  const values =
    from instanceof Range
      ? from.part(0, 0, tested.height, tested.width).matrix.flat
      : a.has(2)
        ? a.matrix(2).flat
        : tested.flat
  const out = tested.flat.flatMap((value, i) => (test(value) ? [values[i] ?? null] : []))
  throwError(out)
  return out.filter(value => typeof value === 'number')
}

const SUBTOTALS: readonly ((a: Args, numbers: readonly number[]) => number)[] = [
  (_, numbers) => average(numbers),
  (_, numbers) => numbers.length,
  a => a.from(1).flatMap(cellsOf).filter(filled).length,
  (_, numbers) => largest(numbers),
  (_, numbers) => smallest(numbers),
  (_, numbers) => numbers.reduce((product, x) => product * x, 1),
]

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
  COUNTIF: fn('rv', a => places(a, 0)?.filter(Boolean).length ?? 0),
  COUNTIFS: fn('|rv', a => places(a, 0)?.filter(Boolean).length ?? 0),
  SUMIF: fn('rvr?', a => sum(paired(a))),
  AVERAGEIF: fn('rvr?', a => average(paired(a))),
  SUMIFS: fn('r|rv', a => sum(chosen(a))),
  AVERAGEIFS: fn('r|rv', a => average(chosen(a))),
  MAXIFS: fn('r|rv', a => largest(chosen(a))),
  MINIFS: fn('r|rv', a => smallest(chosen(a))),
  SUBTOTAL: fn('v|r', a => {
    const which = a.integer(0) % 100
    if (which === 9) return sum(numbersOf(a.from(1), a.reading))
    const take = SUBTOTALS[which - 1]
    if (!take) throw wrongValue
    return take(a, numbersOf(a.from(1), a.reading))
  }),
}
