import type { Box } from './area'
import type { CellValue } from './cell'
import type { Sheet } from './sheet'

/** What computes the formulas of a workbook; it is told of every change and asked before values are read. */
export interface Recalculation {
  /** Contents of these cells changed. */
  touch(sheet: Sheet, box: Box): void
  /** Lines were inserted (count above 0) or deleted. */
  shifted(change: {
    readonly sheet: Sheet
    readonly axis: 'rows' | 'columns'
    readonly at: number
    readonly count: number
  }): void
  renamed(from: string, to: string): void
  removed(sheet: Sheet): void
  /** Tabs, names, locale or zone changed: everything is computed anew. */
  restructured(): void
  /** Takes in what was written, and computes nothing yet: a copy is made of what stands then. */
  catchUp(): void
  /** Makes every value current; of one sheet only, where one is named. */
  settle(sheet?: Sheet): void
  /** What a formula written for one cell would give in others: conditions ask so. */
  question(formula: string, sheet: Sheet, from: { row: number; column: number }): Question
}

export type Question = (row: number, column: number) => CellValue

const ignore = () => undefined

/** A workbook nobody computes keeps the values it has. */
export const noRecalculation: Recalculation = {
  touch: ignore,
  shifted: ignore,
  renamed: ignore,
  removed: ignore,
  restructured: ignore,
  catchUp: ignore,
  settle: ignore,
  question: () => () => null,
}
