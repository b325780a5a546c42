import { type Style } from './style'
import type { ValidationRule } from './validation'
/** `#N/A`, `#DIV/0!` … as a cell holds it; scripts see the text. */
export declare class CellError {
  readonly text: string
  /** What a person reads when pointing at it. */
  readonly message: string
  constructor(
    text: string,
    /** What a person reads when pointing at it. */
    message?: string,
  )
  toString(): string
}
/** Dates are serial numbers shown by a date format. */
export type CellValue = string | number | boolean | CellError | null
export declare const cellError: (text: string) => CellError | undefined
/** A stretch of a cell's text with its own link or look. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly link: string | null
  readonly style: Style
}
export declare class Cell {
  value: CellValue
  /** Without the leading `=`, English names, `,` between arguments. */
  formula: string | null
  style: Style
  note: string
  runs: readonly TextRun[] | null
  validation: ValidationRule | null
  /** The value was put here by a formula in another cell. */
  spilled: boolean
  /** The format an automatic cell takes from its formula. */
  inferred: string | null
  get filled(): boolean
}
