import { allocate } from '../values/allocate'
import { add, type Gaps, gapsOf, type Matrix, matrix, sum } from './matrix'
import { rounded } from './rounding'
import { settle } from './settle'

export interface Fitted {
  readonly table: Matrix
  /** What rows hold more (or less) than they were asked to: the least there can be. */
  readonly rowsMoved: Float64Array
  /** What columns lack because no cell of theirs is open. */
  readonly columnsShort: Float64Array
}

/**
 * The table that comes to its row and column totals and is shaped like the weights: a cell of weight 0 stays 0. Totals
 * are whole units, weights are not below 0. Where no table meets both, the columns hold and the rows give way least.
 */
export function fitTable(weights: Matrix, rows: ArrayLike<number>, columns: ArrayLike<number>): Fitted {
  const first = attempt(weights, rows, columns)
  const moved = giveWay(weights, first, rows)
  if (!moved) return { table: first.table, rowsMoved: negated(first.gaps.rows), columnsShort: first.gaps.columns }
  const reached = columns instanceof Float64Array ? columns.slice() : Float64Array.from(columns)
  const short = new Float64Array(weights.columns)
  for (const [column, lack] of moved.short) {
    short[column] = lack
    reached[column] = (reached[column] ?? 0) - lack
  }
  const again = attempt(weights, moved.rows, reached)
  const rowsMoved = moved.rows.map((row, i) => row - (again.gaps.rows[i] ?? 0) - (rows[i] ?? 0))
  return { table: again.table, rowsMoved, columnsShort: short.map((lack, j) => lack + (again.gaps.columns[j] ?? 0)) }
}

interface Attempt {
  readonly table: Matrix
  readonly gaps: Gaps
}

function attempt(weights: Matrix, rows: ArrayLike<number>, columns: ArrayLike<number>): Attempt {
  const exact = scaledTo(weights, rows, columns)
  const whole = matrix(weights.rows, weights.columns)
  const part = new Float64Array(whole.cells.length)
  for (let at = 0; at < part.length; at++) {
    const share = exact[at] ?? 0
    const near = Math.round(share)
    const isWhole = Math.abs(share - near) <= Math.max(1e-7, share * 4e-15)
    whole.cells[at] = isWhole ? near : Math.floor(share)
    part[at] = isWhole ? 0 : share - Math.floor(share)
  }
  const table = rounded({ whole, part }, rows, columns)
  const gaps = gapsOf(table, rows, columns)
  if (gaps.rows.some(gap => gap !== 0) || gaps.columns.some(gap => gap !== 0)) {
    trim(table, gaps)
    const high = weights.cells.map(weight => (weight > 0 ? Number.MAX_SAFE_INTEGER : 0))
    settle(table, gaps, { low: new Float64Array(high.length), high })
  }
  return { table, gaps }
}

const MOST_ROUNDS = 300

/** Weights scaled in turn to the totals of rows and of columns until both are met or nothing changes any more. */
function scaledTo(
  { rows: height, columns: width, cells }: Matrix,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
) {
  const result = cells.slice()
  const scale = (totals: ArrayLike<number>, at: (line: number, i: number) => number, length: number): number => {
    let away = 0
    for (let line = 0; line < totals.length; line++) {
      let held = 0
      for (let i = 0; i < length; i++) held += result[at(line, i)] ?? 0
      const total = totals[line] ?? 0
      away = Math.max(away, held > 0 ? Math.abs(held - total) / Math.max(1, total) : 0)
      const factor = held > 0 ? total / held : 0
      if (factor !== 1) for (let i = 0; i < length; i++) result[at(line, i)] = (result[at(line, i)] ?? 0) * factor
    }
    return away
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const away = scale(rows, (row, i) => row * width + i, width)
    scale(columns, (column, i) => i * width + column, height)
    if (round > 0 && away < 1e-12) break
  }
  return result
}

/** Takes what rows and columns hold too much out of their largest cells. */
function trim(table: Matrix, gaps: Gaps): void {
  const { rows, columns, cells } = table
  const take = (line: number, at: (i: number) => number, length: number, cell: (i: number) => Place) => {
    const order = Array.from({ length }, (_, i) => i).sort((a, b) => (cells[at(b)] ?? 0) - (cells[at(a)] ?? 0) || a - b)
    for (const i of order) {
      if (line >= 0) return
      const less = Math.min(-line, cells[at(i)] ?? 0)
      cells[at(i)] = (cells[at(i)] ?? 0) - less
      add(gaps, cell(i), less)
      line += less
    }
  }
  for (let row = 0; row < rows; row++) {
    take(
      gaps.rows[row] ?? 0,
      i => row * columns + i,
      columns,
      i => ({ row, column: i }),
    )
  }
  for (let column = 0; column < columns; column++) {
    take(
      gaps.columns[column] ?? 0,
      i => i * columns + column,
      rows,
      i => ({ row: i, column }),
    )
  }
}

interface Place {
  readonly row: number
  readonly column: number
}

/** New row totals: who is open in a column takes what it lacks, by weight; undefined where nothing is lacking. */
function giveWay(weights: Matrix, { table, gaps }: Attempt, asked: ArrayLike<number>) {
  if (sum(gaps.columns) === 0 && gaps.rows.every(gap => gap === 0)) return undefined
  const rows = Float64Array.from(asked).map((row, i) => row - (gaps.rows[i] ?? 0))
  const short = new Map<number, number>()
  for (let column = 0; column < table.columns; column++) {
    const lack = gaps.columns[column] ?? 0
    if (lack <= 0) continue
    const open = Array.from({ length: table.rows }, (_, row) => weights.cells[row * table.columns + column] ?? 0)
    if (open.every(weight => weight <= 0)) short.set(column, lack)
    else for (const [row, more] of allocate(lack, open).entries()) rows[row] = (rows[row] ?? 0) + more
  }
  return { rows, short }
}

const negated = (gaps: Float64Array): Float64Array => gaps.map(gap => (gap === 0 ? 0 : -gap))
