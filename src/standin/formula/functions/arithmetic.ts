import { CellError } from '../../model/cell'
import { rounded } from '../../model/rounding'
import { numbersOf, sum } from '../numbers'
import { checked, fn, type Group, numeric } from '../signature'
import { cellsOf, divided, Matrix, noNumber, wrongValue } from '../values'

const multiple = (value: number, step: number, by: (quotient: number) => number) => {
  if (step === 0) return 0
  if (value > 0 && step < 0) throw noNumber
  return Number((by(Number((value / step).toPrecision(15))) * step).toPrecision(15))
}

const modulo = (value: number, by: number) => {
  if (by === 0) throw divided
  return Number((value - by * Math.floor(value / by)).toPrecision(15))
}

const logarithm = (value: number, base: number) => {
  if (value <= 0 || base <= 0) throw noNumber
  if (base === 1) throw divided
  return Number((Math.log(value) / Math.log(base)).toPrecision(15))
}

/** Pairs of arrays are multiplied place by place; what is no number counts as 0. */
const products = (tables: readonly (readonly unknown[])[]) => {
  const [first = []] = tables
  if (tables.some(table => table.length !== first.length)) throw wrongValue
  let total = 0
  for (let i = 0; i < first.length; i++) {
    let product = 1
    for (const table of tables) {
      const value = table[i]
      if (value instanceof CellError) throw value
      product *= typeof value === 'number' ? value : value === true && tables.length === 1 ? 1 : 0
    }
    total += product
  }
  return total
}

/** Functions of numbers. */
export const arithmetic: Group = {
  ABS: numeric(Math.abs),
  SIGN: numeric(Math.sign),
  SQRT: numeric(Math.sqrt),
  EXP: numeric(Math.exp),
  LN: numeric(Math.log),
  LOG10: numeric(Math.log10),
  INT: numeric(Math.floor),
  EVEN: numeric(x => Math.sign(x) * Math.ceil(Math.abs(x) / 2) * 2),
  ODD: numeric(x => (x === 0 ? 1 : Math.sign(x) * (Math.ceil((Math.abs(x) - 1) / 2) * 2 + 1))),
  PI: fn('', () => Math.PI),
  LOG: fn('vv?', a => logarithm(a.number(0), a.number(1, 10))),
  POWER: fn('vv', a => checked(a.number(0) ** a.number(1))),
  MOD: fn('vv', a => modulo(a.number(0), a.number(1))),
  QUOTIENT: fn('vv', a => {
    if (a.number(1) === 0) throw divided
    return Math.trunc(a.number(0) / a.number(1))
  }),
  ROUND: fn('vv?', a => rounded(a.number(0), a.number(1, 0))),
  ROUNDUP: fn('vv?', a => rounded(a.number(0), a.number(1, 0), Math.ceil)),
  ROUNDDOWN: fn('vv?', a => rounded(a.number(0), a.number(1, 0), Math.floor)),
  TRUNC: fn('vv?', a => rounded(a.number(0), a.number(1, 0), Math.floor)),
  MROUND: fn('vv', a => {
    if (a.number(0) * a.number(1) < 0) throw noNumber
    return multiple(a.number(0), a.number(1), Math.round)
  }),
  CEILING: fn('vv?', a => multiple(a.number(0), a.number(1, 1), Math.ceil)),
  FLOOR: fn('vv?', a => multiple(a.number(0), a.number(1, 1), Math.floor)),
  SUM: fn('|r', a => sum(numbersOf(a.from(0), a.reading))),
  SUMSQ: fn('|r', a => sum(numbersOf(a.from(0), a.reading).map(x => x * x))),
  PRODUCT: fn('|r', a => numbersOf(a.from(0), a.reading).reduce((product, x) => product * x, 1)),
  SUMPRODUCT: fn('|r', a => products(a.from(0).map(cellsOf)), { array: true }),
  RAND: fn('', a => a.frame.source.random(), { unsteady: true }),
  RANDBETWEEN: fn(
    'vv',
    a => {
      const low = Math.ceil(a.number(0))
      return low + Math.floor(a.frame.source.random() * (Math.floor(a.number(1)) - low + 1))
    },
    { unsteady: true },
  ),
  MMULT: fn(
    'rr',
    a => {
      const [left, right] = [a.matrix(0), a.matrix(1)]
      if (left.width !== right.height) throw wrongValue
      const columns = Array.from({ length: right.width }, (_, c) => right.rows.map(row => Number(row[c])))
      return new Matrix(left.rows.map(row => columns.map(column => sum(column.map((y, i) => y * Number(row[i]))))))
    },
    { array: true },
  ),
}
