import {
  AVEDEV,
  CORREL,
  DEVSQ,
  GEOMEAN,
  INTERCEPT,
  MEDIAN,
  PEARSON,
  PERCENTILEEXC,
  PERCENTILEINC,
  RSQ,
  SLOPE,
  STDEVP,
  STDEVS,
  STEYX,
  VARP,
  VARS,
} from '@formulajs/formulajs'
import { CellError, type CellValue } from '../../model/cell'
import { numbersOf, sum } from '../numbers'
import { type Args, fn, type Group } from '../signature'
import { column, divided, noNumber, notAvailable } from '../values'
import { given, type OfLibrary, result } from './byLibrary'

/** A statistic of all the numbers among its arguments. */
const ofAll = (statistic: OfLibrary) =>
  fn('|r', a => {
    const numbers = numbersOf(a.from(0), a.reading)
    return numbers.length === 0 ? new CellError('#NUM!') : result(given(statistic, [numbers]))
  })

/** A statistic of one list of numbers and further numbers. */
const ofList = (statistic: OfLibrary) =>
  fn('rv', a => {
    const numbers = numbersOf([a.value(0)], a.reading)
    if (numbers.length === 0) return noNumber
    const further = a.from(1).map((_, i) => a.number(i + 1))
    return result(given(statistic, [numbers, ...further]))
  })

/** A statistic that needs two numbers at least. */
const ofTwo = (statistic: OfLibrary) =>
  fn('|r', a => {
    const numbers = numbersOf(a.from(0), a.reading)
    return numbers.length < 2 ? divided : result(given(statistic, [numbers]))
  })

const harmonic = (a: Args): CellValue => {
  const numbers = numbersOf(a.from(0), a.reading)
  if (numbers.length === 0 || numbers.some(x => x <= 0)) throw noNumber
  return numbers.length / sum(numbers.map(x => 1 / x))
}

/** Least, quarters and most, by the percentile that a quarter is. */
const quartile = (statistic: OfLibrary) =>
  fn('rv', a => {
    const numbers = numbersOf([a.value(0)], a.reading)
    const quarter = a.integer(1)
    if (numbers.length === 0 || quarter < 0 || quarter > 4) throw noNumber
    return result(given(statistic, [numbers, quarter / 4]))
  })

/** The mean without a share of the numbers, half of it from each end, in whole pairs. */
const trimmedMean = (a: Args): CellValue => {
  const numbers = numbersOf([a.value(0)], a.reading).sort((x, y) => x - y)
  const share = a.number(1)
  if (numbers.length === 0 || share < 0 || share >= 1) throw noNumber
  const cut = Math.floor((numbers.length * share) / 2)
  const kept = numbers.slice(cut, numbers.length - cut)
  return sum(kept) / kept.length
}

/** Two lists, of which only places with numbers in both count. */
const pairs = (a: Args, i: number, j: number): [number[], number[]] => {
  const [xs, ys] = [a.matrix(i).flat, a.matrix(j).flat]
  if (xs.length !== ys.length) throw notAvailable
  const both = xs.flatMap((x, at): [number, number][] => {
    const y = ys[at]
    if (x instanceof CellError) throw x
    if (y instanceof CellError) throw y
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : []
  })
  return [both.map(([x]) => x), both.map(([, y]) => y)]
}
const ofPairs = (statistic: OfLibrary) => fn('rr', a => result(given(statistic, pairs(a, 0, 1))))

const rank = (a: Args, shared: boolean): CellValue => {
  const value = a.number(0)
  const numbers = numbersOf([a.value(1)], a.reading)
  if (!numbers.includes(value))
    return new CellError('#N/A', `RANK has no valid input data: ${value} is not among the values.`)
  const ascending = a.truth(2, false)
  const before = numbers.filter(number => (ascending ? number < value : number > value)).length
  const ties = numbers.filter(number => number === value).length
  return before + 1 + (shared ? (ties - 1) / 2 : 0)
}

/** The share of the others that a value lies above, straight between neighbours; cut after `digits` places. */
const percentRank = (a: Args, exclusive: boolean): CellValue => {
  const numbers = numbersOf([a.value(0)], a.reading).sort((x, y) => x - y)
  const value = a.number(1)
  const [least, most] = [numbers[0], numbers.at(-1)]
  if (least === undefined || most === undefined) return noNumber
  if (value < least || value > most) return notAvailable
  const below = numbers.filter(number => number < value).length
  const upper = numbers[below] ?? most
  const lower = numbers[below - 1] ?? least
  const position = upper === value ? below : below - 1 + (value - lower) / (upper - lower)
  const share = exclusive
    ? (position + 1) / (numbers.length + 1)
    : numbers.length === 1
      ? 1
      : position / (numbers.length - 1)
  const factor = 10 ** a.integer(2, 3)
  return Math.floor(Number((share * factor).toPrecision(12))) / factor
}

const nth = (a: Args, from: (sorted: readonly number[], n: number) => number | undefined): CellValue => {
  const numbers = numbersOf([a.value(0)], a.reading).sort((x, y) => x - y)
  const n = a.integer(1)
  return (
    (n >= 1 ? from(numbers, n) : undefined) ??
    new CellError('#NUM!', `Function LARGE parameter 2 value ${n} is out of range.`)
  )
}

const line = (xs: readonly number[], ys: readonly number[]) => {
  const [slope, start] = [SLOPE(ys, xs), INTERCEPT(ys, xs)] as unknown[]
  if (typeof slope !== 'number' || typeof start !== 'number') throw noNumber
  return (x: number) => start + slope * x
}

const forecast = (a: Args) => {
  const [ys, xs] = pairs(a, 1, 2)
  return line(xs, ys)(a.number(0))
}

const trend = (a: Args) => {
  const ys = numbersOf([a.value(0)], a.reading)
  const xs = a.has(1) ? numbersOf([a.value(1)], a.reading) : ys.map((_, i) => i + 1)
  const at = line(xs, ys)
  const wanted = a.has(2) ? a.matrix(2) : column(xs)
  return column(wanted.flat.map(x => at(Number(x))))
}

const mode = (a: Args): CellValue => {
  const counts = new Map<number, number>()
  for (const number of numbersOf(a.from(0), a.reading)) counts.set(number, (counts.get(number) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  return most === 1 ? notAvailable : ([...counts].find(([, count]) => count === most)?.[0] ?? notAvailable)
}

/** Functions of many numbers at once. */
export const statistics: Group = {
  MEDIAN: ofAll(MEDIAN),
  MODE: fn('|r', mode),
  'MODE.SNGL': fn('|r', mode),
  GEOMEAN: ofAll(GEOMEAN),
  HARMEAN: fn('|r', harmonic),
  AVEDEV: ofAll(AVEDEV),
  DEVSQ: ofAll(DEVSQ),
  STDEV: ofTwo(STDEVS),
  'STDEV.S': ofTwo(STDEVS),
  STDEVP: ofAll(STDEVP),
  'STDEV.P': ofAll(STDEVP),
  VAR: ofTwo(VARS),
  'VAR.S': ofTwo(VARS),
  VARP: ofAll(VARP),
  'VAR.P': ofAll(VARP),
  PERCENTILE: ofList(PERCENTILEINC),
  'PERCENTILE.INC': ofList(PERCENTILEINC),
  'PERCENTILE.EXC': ofList(PERCENTILEEXC),
  QUARTILE: quartile(PERCENTILEINC),
  'QUARTILE.INC': quartile(PERCENTILEINC),
  'QUARTILE.EXC': quartile(PERCENTILEEXC),
  TRIMMEAN: fn('rv', trimmedMean),
  PERCENTRANK: fn('rvv?', a => percentRank(a, false)),
  'PERCENTRANK.INC': fn('rvv?', a => percentRank(a, false)),
  'PERCENTRANK.EXC': fn('rvv?', a => percentRank(a, true)),
  RANK: fn('vrv?', a => rank(a, false)),
  'RANK.EQ': fn('vrv?', a => rank(a, false)),
  'RANK.AVG': fn('vrv?', a => rank(a, true)),
  LARGE: fn('rv', a => nth(a, (sorted, n) => sorted[sorted.length - n])),
  SMALL: fn('rv', a => nth(a, (sorted, n) => sorted[n - 1])),
  CORREL: ofPairs(CORREL),
  PEARSON: ofPairs(PEARSON),
  SLOPE: ofPairs(SLOPE),
  INTERCEPT: ofPairs(INTERCEPT),
  RSQ: ofPairs(RSQ),
  STEYX: ofPairs(STEYX),
  FORECAST: fn('vrr', forecast),
  'FORECAST.LINEAR': fn('vrr', forecast),
  TREND: fn('rr?r?', trend),
}
