import type { Cell } from './cell'

/** One cell that a rule can put right, as long as it still shows what was found. Rows and columns count from 1. */
export interface CellFix {
  readonly does: 'cell'
  readonly table: string
  readonly row: number
  readonly column: number
  /** As it is shown. */
  readonly from: string
  readonly to: Cell
  readonly format: string
}

/** A row to be taken out, as long as it still shows what was found. */
export interface RowFix {
  readonly does: 'row'
  readonly table: string
  readonly row: number
  readonly cells: readonly string[]
}

/** A result changed by hand that is to be paid beside the rules. */
export interface AdjustFix {
  readonly does: 'adjust'
  readonly person: string
  readonly period: string
  readonly amount: number
  readonly reason: string
}

/** What a tick on Checks changes, as plain data. */
export type Fix = CellFix | RowFix | AdjustFix
