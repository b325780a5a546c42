import type { Box } from './area'
import type { Axis } from './line'

/** A value that holds from a row on, until the next step. */
interface Step<T> {
  readonly from: number
  readonly value: T
}
type Steps<T> = readonly Step<T>[]

/** Neighbouring rows of one column that have the same value. Rows and columns are counted from 0. */
export interface Run<T> {
  readonly top: number
  readonly rows: number
  readonly column: number
  readonly value: T
}

/** The place of the last step at or above a row; -1 when there is none. */
const stepAt = <T>(steps: Steps<T>, row: number): number => {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.from ?? 0) <= row) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Collects steps from above to below; a step to the value that holds already is none. */
class Stair<T> {
  readonly steps: Step<T>[] = []
  constructor(private last: T) {}

  add(from: number, value: T) {
    if (value === this.last) return
    this.steps.push({ from, value })
    this.last = value
  }
}

/**
 * What every cell of a sheet has, filled or not: its look, its rule of validation. Most are whole columns or blocks,
 * so they are kept by column in runs of rows. Values are compared by identity; the lists of steps never change once made.
 */
export class ColumnRuns<T> {
  private columns: (Steps<T> | undefined)[] = []

  /** `usual` is what a cell has that nobody gave anything. */
  constructor(readonly usual: T) {}

  at(row: number, column: number): T {
    const steps = this.columns[column]
    return steps ? this.valueIn(steps, row) : this.usual
  }

  private valueIn(steps: Steps<T>, row: number): T {
    const step = steps[stepAt(steps, row)]
    return step ? step.value : this.usual
  }

  /** The runs of some rows of a column, those with the usual value included. */
  private within(steps: Steps<T>, top: number, end: number, see: (value: T, from: number, end: number) => void) {
    let at = stepAt(steps, top)
    for (let from = top; from < end; ) {
      const next = Math.min(end, steps[at + 1]?.from ?? end)
      see(steps[at]?.value ?? this.usual, from, next)
      from = next
      at++
    }
  }

  /** A column's steps with others between two rows; what was below comes to stand `shift` rows further down. */
  private spliced(
    steps: Steps<T>,
    { top, end, shift = 0 }: { top: number; end: number; shift?: number },
    inside: (stair: Stair<T>) => void,
  ): Steps<T> | undefined {
    const stair = new Stair(this.usual)
    for (const { from, value } of steps) if (from < top) stair.add(from, value)
    inside(stair)
    stair.add(end + shift, this.valueIn(steps, end))
    for (const { from, value } of steps) if (from > end) stair.add(from + shift, value)
    return stair.steps.length > 0 ? stair.steps : undefined
  }

  private redo({ top, left, rows, columns }: Box, inside: (stair: Stair<T>, run: Run<T>) => void) {
    if (rows <= 0) return
    for (let column = left; column < left + columns; column++) {
      const steps = this.columns[column] ?? []
      this.columns[column] = this.spliced(steps, { top, end: top + rows }, stair =>
        this.within(steps, top, top + rows, (value, from, end) =>
          inside(stair, { top: from, rows: end - from, column, value }),
        ),
      )
    }
  }

  /** Changes all cells of a box alike. */
  change(box: Box, to: (value: T) => T) {
    this.redo(box, (stair, { top, value }) => stair.add(top, to(value)))
  }

  /** Changes each cell of a box by itself. */
  changeEach(box: Box, to: (value: T, row: number, column: number) => T) {
    this.redo(box, (stair, { top, rows, column, value }) => {
      for (let row = top; row < top + rows; row++) stair.add(row, to(value, row, column))
    })
  }

  /** Visits the runs inside a box, column by column. */
  eachRun({ top, left, rows, columns }: Box, see: (run: Run<T>) => void) {
    for (let column = left; column < left + columns; column++)
      this.within(this.columns[column] ?? [], top, top + rows, (value, from, end) =>
        see({ top: from, rows: end - from, column, value }),
      )
  }

  /** Visits the runs that differ from the usual. */
  each(box: Box, see: (run: Run<T>) => void) {
    this.eachRun(box, run => {
      if (run.value !== this.usual) see(run)
    })
  }

  /** Visits the cells of a box that have another value here than in `other`. */
  eachDifference(other: ColumnRuns<T>, { top, left, rows, columns }: Box, see: (row: number, column: number) => void) {
    const right = Math.min(left + columns, Math.max(this.columns.length, other.columns.length))
    for (let column = left; column < right; column++) {
      if (this.columns[column] === other.columns[column]) continue
      for (let row = top; row < top + rows; row++) if (this.at(row, column) !== other.at(row, column)) see(row, column)
    }
  }

  /** What stands for columns as they are: the same objects as long as nothing in them changes. */
  marks({ left, columns }: Pick<Box, 'left' | 'columns'>): readonly unknown[] {
    return Array.from({ length: columns }, (_, i) => this.columns[left + i])
  }

  /** Lines come in before `at`, each with what line `like` has. */
  insert(axis: Axis, { at, count, like }: { at: number; count: number; like: number }) {
    if (axis === 'columns') {
      const model = this.columns[like]
      if (this.columns.length < at) this.columns.length = at
      this.columns.splice(at, 0, ...Array.from({ length: count }, () => model))
      return
    }
    this.columns = this.columns.map(
      steps =>
        steps &&
        this.spliced(steps, { top: at, end: at, shift: count }, stair => stair.add(at, this.valueIn(steps, like))),
    )
  }

  /** Lines go, with what they have. */
  remove(axis: Axis, { at, count }: { at: number; count: number }) {
    if (axis === 'columns') {
      this.columns.splice(at, count)
      return
    }
    this.columns = this.columns.map(
      steps => steps && this.spliced(steps, { top: at, end: at + count, shift: -count }, () => undefined),
    )
  }

  /** Puts the rows of a box into another order: `order[i]` is the old place of the new row i. */
  reorder({ top, left, columns }: Box, order: readonly number[]) {
    const before = this.copy()
    this.changeEach({ top, left, rows: order.length, columns }, (_, row, column) =>
      before.at(top + (order[row - top] ?? 0), column),
    )
  }

  /** The same runs, in which each value is what `of` makes of it. */
  copy(of?: (value: T) => T): ColumnRuns<T> {
    const made = new ColumnRuns(this.usual)
    made.columns = of
      ? this.columns.map(steps => steps?.map(({ from, value }) => ({ from, value: of(value) })))
      : [...this.columns]
    return made
  }
}
