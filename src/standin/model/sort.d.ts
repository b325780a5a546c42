import type { Box } from './area'
import type { Sheet } from './sheet'
export interface SortKey {
  readonly column: number
  readonly ascending: boolean
}
/** The old places of the rows in their new order. Numbers come before texts, blanks always last. */
export declare const orderOfRows: (sheet: Sheet, box: Box, keys: readonly SortKey[]) => number[]
