import { add, gapsOf, type Matrix, matrix } from './matrix'
import { settle } from './settle'

/** A table in parts of units: what is whole of every cell, and the part of a unit above it. */
export interface Exact {
  readonly whole: Matrix
  readonly part: Float64Array
}

/**
 * Controlled rounding: every cell becomes one of the two whole numbers around it so that rows and columns come to their
 * totals. There always is such a table when the exact one comes to them; this finds one whose columns also keep close
 * to their shares from row to row.
 */
export function rounded({ whole, part }: Exact, rows: ArrayLike<number>, columns: ArrayLike<number>): Matrix {
  const { cells } = whole
  const result = matrix(whole.rows, whole.columns, Float64Array.from(cells))
  const gaps = gapsOf(result, rows, columns)
  const high = cells.map((cell, at) => cell + ((part[at] ?? 0) > 0 ? 1 : 0))
  const owed = new Float64Array(whole.columns)
  for (let row = 0; row < whole.rows; row++) {
    const first = row * whole.columns
    for (let column = 0; column < whole.columns; column++) {
      owed[column] = (owed[column] ?? 0) + (part[first + column] ?? 0)
    }
    const open = Array.from(owed.keys()).filter(
      column => (part[first + column] ?? 0) > 0 && (gaps.columns[column] ?? 0) > 0,
    )
    open.sort((a, b) => tidy((owed[b] ?? 0) - (owed[a] ?? 0)) || a - b)
    for (const column of open.slice(0, Math.max(0, gaps.rows[row] ?? 0))) {
      result.cells[first + column] = (result.cells[first + column] ?? 0) + 1
      owed[column] = (owed[column] ?? 0) - 1
      add(gaps, { row, column }, -1)
    }
  }
  settle(result, gaps, { low: cells, high })
  return result
}

/** Differences that come from adding up parts are none. */
function tidy(difference: number): number {
  return Math.abs(difference) < 1e-9 ? 0 : difference
}
