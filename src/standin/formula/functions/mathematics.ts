import {
  CEILINGMATH,
  COMBIN,
  COMBINA,
  FACTDOUBLE,
  FLOORMATH,
  GAMMALN,
  GCD,
  LCM,
  MULTINOMIAL,
  NORMDIST,
  NORMINV,
  NORMSDIST,
  NORMSINV,
  PERMUT,
  ROMAN,
  SKEW,
  STANDARDIZE,
} from '@formulajs/formulajs'
import { numbersOf, sum } from '../numbers'
import { type Args, checked, fn, type Group, numeric } from '../signature'
import { divided, noNumber, wrongValue } from '../values'
import { given, type OfLibrary, result } from './byLibrary'

/** Numbers in, one out. */
const ofNumbers = (parameters: string, f: OfLibrary) =>
  fn(parameters, a =>
    result(
      given(
        f,
        a.from(0).map((_, i) => a.number(i)),
      ),
    ),
  )
/** All numbers among the arguments, whole. */
const ofWhole = (f: OfLibrary) =>
  fn('|r', a => {
    const numbers = numbersOf(a.from(0), a.reading).map(Math.trunc)
    if (numbers.some(x => x < 0)) throw noNumber
    return result(given(f, numbers))
  })

/** 170! is the last that a number holds. */
const factorial = (x: number) => {
  const n = Math.trunc(x)
  if (n < 0 || n > 170) return Number.NaN
  let product = 1
  for (let i = 2; i <= n; i++) product *= i
  return product
}

const weightedMean = (a: Args) => {
  let [total, weights] = [0, 0]
  for (let i = 0; i + 1 < a.count; i += 2) {
    const [values, by] = [numbersOf([a.value(i)], a.reading), numbersOf([a.value(i + 1)], a.reading)]
    if (values.length !== by.length) throw wrongValue
    if (by.some(weight => weight < 0)) throw noNumber
    total += sum(values.map((value, at) => value * (by[at] ?? 0)))
    weights += sum(by)
  }
  if (weights === 0) throw divided
  return total / weights
}

/** Functions of numbers that few sheets need. */
export const mathematics: Group = {
  SIN: numeric(Math.sin),
  COS: numeric(Math.cos),
  TAN: numeric(Math.tan),
  ASIN: numeric(Math.asin),
  ACOS: numeric(Math.acos),
  ATAN: numeric(Math.atan),
  SINH: numeric(Math.sinh),
  COSH: numeric(Math.cosh),
  TANH: numeric(Math.tanh),
  ASINH: numeric(Math.asinh),
  ACOSH: numeric(Math.acosh),
  ATANH: numeric(Math.atanh),
  ATAN2: fn('vv', a => {
    if (a.number(0) === 0 && a.number(1) === 0) throw divided
    return checked(Math.atan2(a.number(1), a.number(0)))
  }),
  DEGREES: numeric(x => (x * 180) / Math.PI),
  RADIANS: numeric(x => (x * Math.PI) / 180),
  FACT: numeric(factorial),
  FACTDOUBLE: ofNumbers('v', FACTDOUBLE),
  GAMMALN: ofNumbers('v', GAMMALN),
  COMBIN: ofNumbers('vv', COMBIN),
  COMBINA: ofNumbers('vv', COMBINA),
  PERMUT: fn('vv', a => {
    const [of, taken] = [a.integer(0), a.integer(1)]
    if (taken < 0 || of < taken || of > 170) throw noNumber
    return result(given(PERMUT, [of, taken]))
  }),
  GCD: ofWhole(GCD),
  LCM: ofWhole(LCM),
  MULTINOMIAL: ofWhole(MULTINOMIAL),
  'CEILING.MATH': ofNumbers('vv?v?', CEILINGMATH),
  'FLOOR.MATH': ofNumbers('vv?v?', FLOORMATH),
  ROMAN: fn('v', a => {
    if (a.number(0) < 0 || a.number(0) > 3999) throw wrongValue
    return result(given(ROMAN, [a.integer(0)]))
  }),
  SKEW: fn('|r', a => result(given(SKEW, [numbersOf(a.from(0), a.reading)]))),
  STANDARDIZE: ofNumbers('vvv', STANDARDIZE),
  'NORM.DIST': fn('vvvv', a => result(given(NORMDIST, [a.number(0), a.number(1), a.number(2), a.truth(3)]))),
  NORMDIST: fn('vvvv', a => result(given(NORMDIST, [a.number(0), a.number(1), a.number(2), a.truth(3)]))),
  'NORM.INV': ofNumbers('vvv', NORMINV),
  NORMINV: ofNumbers('vvv', NORMINV),
  NORMSDIST: fn('v', a => result(given(NORMSDIST, [a.number(0), true]))),
  'NORM.S.DIST': fn('vv?', a => result(given(NORMSDIST, [a.number(0), a.truth(1, true)]))),
  'NORM.S.INV': ofNumbers('v', NORMSINV),
  NORMSINV: ofNumbers('v', NORMSINV),
  'AVERAGE.WEIGHTED': fn('rr|r?r?', weightedMean),
}
