import { plain, type Style } from './style'
import type { ValidationRule } from './validation'

/** `#N/A`, `#DIV/0!` … as a cell holds it; scripts see the text. */
export class CellError {
  constructor(
    readonly text: string,
    /** What a person reads when pointing at it. */
    readonly message = '',
  ) {}
  toString() {
    return this.text
  }
}

/** Dates are serial numbers shown by a date format. */
export type CellValue = string | number | boolean | CellError | null

const ERRORS = new Map(
  ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'].map(text => [
    text,
    new CellError(text),
  ]),
)
export const cellError = (text: string) => ERRORS.get(text)

/** A stretch of a cell's text with its own link or look. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly link: string | null
  readonly style: Style
}

export class Cell {
  value: CellValue = null
  /** Without the leading `=`, English names, `,` between arguments. */
  formula: string | null = null
  style: Style = plain
  note = ''
  runs: readonly TextRun[] | null = null
  validation: ValidationRule | null = null
  /** The value was put here by a formula in another cell. */
  spilled = false
  /** The format an automatic cell takes from its formula. */
  inferred: string | null = null

  /** The same contents and looks in another file, whose rules of validation are other objects. */
  copy(validation: ValidationRule | null): Cell {
    const to = new Cell()
    to.value = this.value
    to.formula = this.formula
    to.style = this.style
    to.note = this.note
    to.runs = this.runs
    to.validation = validation
    to.spilled = this.spilled
    to.inferred = this.inferred
    return to
  }

  get filled() {
    return this.value !== null || this.formula !== null
  }
}
