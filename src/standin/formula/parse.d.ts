import type { Template } from './expression'
/** The cell a formula is read for. */
export interface Place {
  readonly row: number
  readonly column: number
}
/** Reads formulas; one filled down a column is read once. */
export declare class Templates {
  private readonly known
  of(formula: string, place: Place): Template
}
