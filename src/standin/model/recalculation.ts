import type { Box } from './area'
import type { CellValue } from './cell'

/** What one recalculation asked of the file's script, by the virtual clock: results that are known are not asked again. */
export interface RecalculationReport {
  /** Calls of custom functions that take tables: more than 60 argument cells. */
  readonly tableCalls: number
  readonly smallCalls: number
  /** Argument cells of all calls. */
  readonly cells: number
  /** The longest chain of calls in which one waits for the result of another. */
  readonly depth: number
  /** Until the last call has ended, at most 30 running at once. */
  readonly modelledMs: number
}

/** When the values of a recalculation are there. */
export interface TimingOf<S> extends RecalculationReport {
  /** Virtual milliseconds after the change at which a cell has its value; 0 where it waits for no call. */
  readyAt(sheet: S, row: number, column: number): number
}

/** What is known of one formula's result. */
export interface KnownResult {
  readonly state: 'clean' | 'dirty' | 'pending'
  readonly spill: Box | null
  readonly blocked: Box | null
  readonly tainted: boolean
  /** Of the areas it reads, in its order: nothing in it waits to be computed. */
  readonly clean: readonly boolean[]
}

/** What a custom function gave. */
export interface Answer {
  readonly value: CellValue | readonly (readonly CellValue[])[]
  readonly isDate: boolean
}

/** What is known of a workbook's formulas besides the values in its cells; plain data. */
export interface Memory {
  /** By the order in which the formulas are visited; null when all are to be computed anew. */
  readonly results: readonly (KnownResult | null)[] | null
  /** Of custom functions, by call and arguments. */
  readonly answers: ReadonlyMap<string, Answer>
  /** The world's time, in milliseconds. */
  readonly computedAt: number | null
  /** Cells wait to be computed: their sheets were not asked for. */
  readonly behind: boolean
}

/** What computes the formulas of a workbook; it is told of every change and asked before values are read. */
export interface RecalculationOf<S> {
  /** Contents of these cells changed. */
  touch(sheet: S, box: Box): void
  /** Lines were inserted (count above 0) or deleted. */
  shifted(change: {
    readonly sheet: S
    readonly axis: 'rows' | 'columns'
    readonly at: number
    readonly count: number
  }): void
  renamed(from: string, to: string): void
  /** Cells are about to be cut out and put elsewhere. */
  relocated(change: { readonly from: Box & { readonly sheet: S }; readonly to: Box & { readonly sheet: S } }): void
  removed(sheet: S): void
  /** Tabs, names, locale or zone changed: everything is computed anew. */
  restructured(): void
  /** Takes in what was written, and computes nothing yet: a copy is made of what stands then. */
  catchUp(): void
  /** What is known once it has caught up, for a copy that begins with it. */
  memory(): Memory
  /** Makes every value current; of one sheet only, where one is named. */
  settle(sheet?: S): void
  /** What the last recalculation took; it is brought to its end. */
  timing(): TimingOf<S>
  /** What a formula written for one cell would give in others: conditions ask so. */
  question(formula: string, sheet: S, from: { row: number; column: number }): Question
}

export type Question = (row: number, column: number) => CellValue

/** What is known before anything was computed. */
export const nothingKnown: Memory = { results: null, answers: new Map(), computedAt: null, behind: false }

const ignore = () => undefined

/** A workbook nobody computes keeps the values it has. */
export const noRecalculation: RecalculationOf<unknown> = {
  touch: ignore,
  shifted: ignore,
  renamed: ignore,
  relocated: ignore,
  removed: ignore,
  restructured: ignore,
  catchUp: ignore,
  memory: () => nothingKnown,
  settle: ignore,
  timing: () => ({ tableCalls: 0, smallCalls: 0, cells: 0, depth: 0, modelledMs: 0, readyAt: () => 0 }),
  question: () => () => null,
}
