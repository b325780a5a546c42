import type { Sheet } from '../model/sheet'
/** Lines that came (count above 0) or went (below 0) at a place of one tab. */
export interface LineChange {
  readonly sheet: Sheet
  readonly axis: 'rows' | 'columns'
  readonly at: number
  readonly count: number
}
/** The formula of a cell on `home` after lines came or went. */
export declare const shiftedFormula: (formula: string, home: Sheet, change: LineChange) => string
/** The formula after a tab got another name. */
export declare const renamedFormula: (formula: string, from: string, to: string) => string
/** The formula after a tab was deleted. */
export declare const orphanedFormula: (formula: string, tab: string) => string
