import type { Box } from './area'
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
  /** Makes every value current. */
  settle(): void
}

const ignore = () => undefined

/** A workbook nobody computes keeps the values it has. */
export const noRecalculation: Recalculation = {
  touch: ignore,
  shifted: ignore,
  renamed: ignore,
  removed: ignore,
  restructured: ignore,
  settle: ignore,
}
