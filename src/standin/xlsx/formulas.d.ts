import { type CellValue } from '../model/cell'
/** A formula as Google exports it: what only Google can compute is wrapped around its last value. */
export declare const formulaOut: (formula: string, value: CellValue, customFunctions: ReadonlySet<string>) => string
/** A cell filled by a formula elsewhere. */
export declare const spillOut: (value: CellValue) => string
/** A formula read from a file; `spilled` is a cell that a formula elsewhere had filled. */
export declare const formulaIn: (formula: string) =>
  | {
      formula: string
    }
  | 'spilled'
