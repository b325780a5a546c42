import { type Area } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { FormulaCell, Graph } from './graph'
/** More runs than this in one recalculation never come to rest. */
export declare const MAX_RUNS = 20
/** Marks what must be computed anew. */
export declare class Stains {
  private readonly graph
  private waiting
  /** Formula cells whose results have no place. */
  readonly blocked: Set<FormulaCell>
  constructor(graph: Graph)
  /** Notes a new formula cell. */
  add(cell: FormulaCell): void
  /** What waits on these sheets; from now on nothing there does. */
  take(isAsked: (sheet: Sheet) => boolean): readonly FormulaCell[]
  /** Those that might have a place now. */
  stainBlocked(area: Area): void
  stainSpill({ spill, sheet }: FormulaCell): void
  /** Marks a formula cell and everything that depends on it. */
  stain(first: FormulaCell): void
  /** Marks what reads an area. */
  stainDependents(area: Area): void
  private eachDependent
}
