import type { Gaps, Matrix } from './matrix'

/** Between what a cell may move. */
export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * Closes the gaps of rows and columns as far as any table within the bounds can (augmenting paths: a unit that a row
 * still has goes into a column that still needs one, moving others on its way). Cells and gaps are changed in place;
 * what is left in the gaps is the least there can be.
 */
export function settle(held: Matrix, gaps: Gaps, bounds: Bounds): void {
  const search = { held, gaps, bounds, from: new Int32Array(held.rows + held.columns), queue: [] as number[] }
  for (let end = reach(search); end !== undefined; end = reach(search)) push(search, end)
}

interface Search {
  readonly held: Matrix
  readonly gaps: Gaps
  readonly bounds: Bounds
  /** The node each node was reached from: rows first, then columns; itself for a start, -1 for none. */
  readonly from: Int32Array
  readonly queue: number[]
}

/** The first column with a gap that a row with a gap reaches; rows raise cells, columns lower them. */
function reach({ held: { rows, columns, cells }, gaps, bounds, from, queue }: Search): number | undefined {
  from.fill(-1)
  queue.length = 0
  for (let row = 0; row < rows; row++) {
    if ((gaps.rows[row] ?? 0) <= 0) continue
    from[row] = row
    queue.push(row)
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0
    if (node < rows) {
      for (let column = 0, at = node * columns; column < columns; column++, at++) {
        if (from[rows + column] !== -1 || !((cells[at] ?? 0) < (bounds.high[at] ?? 0))) continue
        from[rows + column] = node
        if ((gaps.columns[column] ?? 0) > 0) return rows + column
        queue.push(rows + column)
      }
    } else {
      for (let row = 0, at = node - rows; row < rows; row++, at += columns) {
        if (from[row] !== -1 || !((cells[at] ?? 0) > (bounds.low[at] ?? 0))) continue
        from[row] = node
        queue.push(row)
      }
    }
  }
  return undefined
}

/** Moves as much as the path to this column carries. */
function push({ held: { rows, columns, cells }, gaps, bounds, from }: Search, end: number): void {
  const path: { at: number; up: boolean }[] = []
  let node = end
  while (from[node] !== node) {
    const before = from[node] ?? 0
    path.push(
      before < rows
        ? { at: before * columns + node - rows, up: true }
        : { at: node * columns + before - rows, up: false },
    )
    node = before
  }
  const carries = path.reduce(
    (least, { at, up }) =>
      Math.min(least, up ? (bounds.high[at] ?? 0) - (cells[at] ?? 0) : (cells[at] ?? 0) - (bounds.low[at] ?? 0)),
    Math.min(gaps.rows[node] ?? 0, gaps.columns[end - rows] ?? 0),
  )
  for (const { at, up } of path) cells[at] = (cells[at] ?? 0) + (up ? carries : -carries)
  gaps.rows[node] = (gaps.rows[node] ?? 0) - carries
  gaps.columns[end - rows] = (gaps.columns[end - rows] ?? 0) - carries
}
