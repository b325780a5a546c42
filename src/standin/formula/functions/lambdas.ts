import { CellError, type CellValue } from '../../model/cell'
import { type Args, fn, type Group } from '../signature'
import { Matrix, matrixOf, noNumber, Range, tooMany, type Value } from '../values'

/** Of a LAMBDA by one function. */
const MOST_CALLS = 50_000

/** Cells of a range keep their place, so that ROW and the like work on them. */
const cellAt = (value: Value, row: number, column: number): Value => {
  if (value instanceof Range) return value.single ? value : value.part(row, column, 1, 1)
  return matrixOf(value).at(row, column)
}

const one = (a: Args, value: Value): CellValue => {
  const table = matrixOf(value)
  if (table.height * table.width !== 1)
    return new CellError('#VALUE!', 'Array results are not supported for LAMBDA helper functions.')
  return a.single(value)
}

const map = (a: Args) => {
  const lambda = a.lambda(a.count - 1)
  const given = a.from(0).slice(0, -1)
  const [first = null] = given
  const { height, width } = matrixOf(first)
  return new Matrix(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) =>
        one(
          a,
          a.apply(
            lambda,
            given.map(value => cellAt(value, r, c)),
          ),
        ),
      ),
    ),
  )
}

const rowOf = (value: Value, row: number): Value =>
  value instanceof Range ? value.part(row, 0, 1, value.columns) : new Matrix([matrixOf(value).rows[row] ?? []])
const columnOf = (value: Value, column: number): Value =>
  value instanceof Range
    ? value.part(0, column, value.rows, 1)
    : new Matrix(matrixOf(value).rows.map(row => [row[column] ?? null]))

const byRow = (a: Args) => {
  const lambda = a.lambda(1)
  return new Matrix(
    a.matrix(0).rows.map((_, r) => [...(matrixOf(a.apply(lambda, [rowOf(a.value(0), r)])).rows[0] ?? [])]),
  )
}

const byColumn = (a: Args) => {
  const lambda = a.lambda(1)
  const results = Array.from({ length: a.matrix(0).width }, (_, c) =>
    one(a, a.apply(lambda, [columnOf(a.value(0), c)])),
  )
  return new Matrix([results])
}

const scanned = (a: Args) => {
  const lambda = a.lambda(2)
  let so: Value = a.value(0)
  return new Matrix(
    a.matrix(1).rows.map((row, r) =>
      row.map((_, c) => {
        so = one(a, a.apply(lambda, [so, cellAt(a.value(1), r, c)]))
        return so as CellValue
      }),
    ),
  )
}

const reduced = (a: Args) => {
  const lambda = a.lambda(2)
  let so: Value = a.value(0)
  a.matrix(1).rows.forEach((row, r) => {
    row.forEach((_, c) => {
      so = a.apply(lambda, [so, cellAt(a.value(1), r, c)])
    })
  })
  return so
}

/** Functions that take functions. */
export const lambdas: Group = {
  MAP: fn('r|r', map, { array: true }),
  BYROW: fn('rr', byRow, { array: true }),
  BYCOL: fn('rr', byColumn, { array: true }),
  SCAN: fn('rrr', scanned, { array: true }),
  REDUCE: fn('rrr', reduced, { array: true }),
  MAKEARRAY: fn(
    'vvr',
    a => {
      const lambda = a.lambda(2)
      const [height, width] = [a.integer(0), a.integer(1)]
      if (height < 1 || width < 1) throw noNumber
      if (height * width > MOST_CALLS) throw tooMany
      return new Matrix(
        Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (_, c) => one(a, a.apply(lambda, [r + 1, c + 1]))),
        ),
      )
    },
    { array: true },
  ),
}
