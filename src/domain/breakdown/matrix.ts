/** Whole units in rows and columns, one row after the other. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly cells: Float64Array
}

export function matrix(rows: number, columns: number, cells = new Float64Array(rows * columns)): Matrix {
  return { rows, columns, cells }
}

export function linesOf({ rows, columns, cells }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from(cells.subarray(row * columns, (row + 1) * columns)))
}

/** What every row and column lacks to its total; below 0 where it holds too much. */
export interface Gaps {
  readonly rows: Float64Array
  readonly columns: Float64Array
}

export function gapsOf(held: Matrix, rows: ArrayLike<number>, columns: ArrayLike<number>): Gaps {
  const gaps = { rows: Float64Array.from(rows), columns: Float64Array.from(columns) }
  for (let row = 0, at = 0; row < held.rows; row++) {
    for (let column = 0; column < held.columns; column++, at++) add(gaps, { row, column }, -(held.cells[at] ?? 0))
  }
  return gaps
}

/** Changes the gaps of the row and the column of a cell. */
export function add(gaps: Gaps, { row, column }: { row: number; column: number }, by: number): void {
  gaps.rows[row] = (gaps.rows[row] ?? 0) + by
  gaps.columns[column] = (gaps.columns[column] ?? 0) + by
}

export function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0
  return total
}
