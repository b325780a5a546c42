import { CellError, type CellValue } from '../model/cell'
import { numberOf, type Reading } from './coerce'
import { cellsOf, Matrix, Range, type Value } from './values'

/** The numbers among arguments: of ranges and arrays only numbers count, of values written out all must be numbers. */
export const numbersOf = (values: readonly Value[], reading: Reading): number[] => {
  const out: number[] = []
  for (const value of values) {
    if (value instanceof Range || value instanceof Matrix) {
      for (const cell of cellsOf(value)) {
        if (typeof cell === 'number') out.push(cell)
        else if (cell instanceof CellError) throw cell
      }
    } else for (const cell of cellsOf(value)) out.push(numberOf(cell, reading))
  }
  return out
}

/** Added up in their order, as the cells are. */
export const sum = (numbers: readonly number[]): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** Throws the first error among the values. */
export const throwError = (values: readonly CellValue[]) => {
  for (const value of values) if (value instanceof CellError) throw value
}
