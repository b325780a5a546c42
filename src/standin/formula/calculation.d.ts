import type { Box } from '../model/area'
import type { Question, Recalculation } from '../model/recalculation'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { type LineChange } from './adjust'
import { type ScriptHost } from './script'
export interface CalculationHost extends ScriptHost {
  now(): number
}
/** Computes a workbook's formulas: all of them when it is opened, later only what depends on a change. */
export declare class Calculation implements Recalculation {
  private readonly book
  private readonly host
  private graph
  private stains
  private cells
  private computation
  private readonly templates
  private readonly custom
  /** Everything is to be computed anew. */
  private stale
  private settling
  /** Some sheets were not asked for when others were computed. */
  private behind
  private readonly origins
  private touched
  /** Formula cells that change by themselves. */
  private restless
  private computedAt
  constructor(book: Workbook, host: CalculationHost)
  private parts
  /** How many formula cells the last recalculation computed. */
  get computed(): number
  touch(sheet: Sheet, box: Box): void
  restructured(): void
  shifted(change: LineChange): void
  renamed(from: string, to: string): void
  removed(sheet: Sheet): void
  private rewrite
  settle(sheet?: Sheet): void
  question(
    formula: string,
    sheet: Sheet,
    from: {
      row: number
      column: number
    },
  ): Question
  private load
  /** Notes a formula and what it reads; it waits to be computed. */
  private enter
  private depend
  private leave
  /** Looks at what was written and marks what depends on it. */
  private take
  private takeCell
}
