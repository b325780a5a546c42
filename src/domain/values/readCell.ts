import { type Cell, shownCell } from './cell'
import type { Day } from './day'
import type { Problem } from './issue'
import type { Values } from './text'

/** What a reader may need to know of the workbook. */
export interface Setting {
  readonly today: Day
  /** What amounts are in, as Settings names it; amounts with the sign of another currency are refused. */
  readonly currency?: string
}

/** A value, perhaps with a remark; or the problem that it cannot be read. */
export type Read<T> =
  | { readonly value: T; readonly remark?: Problem; readonly with?: Values }
  | { readonly wrong: Problem; readonly with?: Values }

/** That a cell cannot be read, and what was found there. */
export function wrong(problem: Problem, cell: Cell, values: Values = {}): { wrong: Problem; with: Values } {
  return { wrong: problem, with: { found: shownCell(cell), ...values } }
}
