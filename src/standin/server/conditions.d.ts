import type { ConditionLooks } from '../model/conditional'
import type { Sheet } from '../model/sheet'
/** Looks of cells by `row,column`; the first rule that holds decides. */
export type Painted = Map<string, ConditionLooks>
/** What the conditional formats of a tab make of its cells. */
export declare const paint: (sheet: Sheet) => Painted
export declare const paintedAt: (
  painted: Painted | undefined,
  row: number,
  column: number,
) => ConditionLooks | undefined
