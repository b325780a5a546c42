import type { Box } from './area'
import { Cell, type CellValue } from './cell'
import type { ConditionalRule } from './conditional'
import { Lines } from './line'
import type { Workbook } from './workbook'
export type Axis = 'rows' | 'columns'
/** One tab: a grid of cells and what hangs on it. Rows and columns are counted from 0. */
export declare class Sheet {
  readonly book: Workbook
  readonly id: number
  name: string
  readonly rows: Lines
  readonly columns: Lines
  private grid
  frozenRows: number
  frozenColumns: number
  hidden: boolean
  gridlines: boolean
  rightToLeft: boolean
  tabColor: string | null
  merges: Box[]
  filter: Box | null
  conditions: ConditionalRule[]
  groupControl: Record<Axis, 'BEFORE' | 'AFTER'>
  selected: Box
  constructor(
    book: Workbook,
    id: number,
    name: string,
    size?: {
      rows: number
      columns: number
    },
  )
  get box(): Box
  /** The cell if anything was ever put there. */
  peek(row: number, column: number): Cell | undefined
  cell(row: number, column: number): Cell
  /** Contents of these cells changed. */
  touch({ top, left, rows, columns }: Box): void
  /** Visits stored cells in reading order. */
  visit(box: Box, see: (cell: Cell, row: number, column: number) => void): void
  /** Visits stored cells as they are, their formulas computed or not. */
  visitRaw(see: (cell: Cell, row: number, column: number) => void, { top, left, rows, columns }?: Box): void
  /** Visits every cell of the box, making those that were not there. */
  every({ top, left, rows, columns }: Box, see: (cell: Cell, row: number, column: number) => void): void
  /** Values as they are, formulas computed or not. */
  raw({ top, left, rows, columns }: Box): CellValue[][]
  read<T>({ top, left, rows, columns }: Box, look: (cell: Cell | undefined, row: number, column: number) => T): T[][]
  /** How many rows and columns hold content, formulas that show nothing included. */
  get extent(): {
    rows: number
    columns: number
  }
  insert(
    axis: Axis,
    {
      at,
      count,
      like,
    }: {
      at: number
      count: number
      like: number
    },
  ): void
  remove(
    axis: Axis,
    {
      at,
      count,
    }: {
      at: number
      count: number
    },
  ): void
  private insertRows
  private insertColumns
  /** Puts whole rows of a box into another order: `order[i]` is the old place of the new row i. */
  reorder({ top, left, columns }: Box, order: readonly number[]): void
  drop(row: number, column: number): void
}
