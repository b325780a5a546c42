import { type Box } from './area'
import { type Cell, type CellValue } from './cell'
import type { Sheet } from './sheet'
/** What will stand in a cell. */
export interface Entry {
  readonly value: CellValue
  readonly formula: string | null
  /** Taken by a cell whose format is automatic. */
  readonly format?: string
}
export declare const put: (cell: Cell, entry: Entry) => void
/** A paste that reaches beyond the grid adds rows and columns. */
export declare const makeRoom: (sheet: Sheet, { top, left, rows, columns }: Box) => void
/** Writes a block at a place: everything is read and checked first, so a refusal leaves the sheet as it was. */
export declare const writeBlock: (
  sheet: Sheet,
  {
    top,
    left,
  }: {
    top: number
    left: number
  },
  rows: readonly (readonly unknown[])[],
) => void
