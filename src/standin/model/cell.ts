import type { Style } from './style'

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
/** The error a text such as `#N/A` stands for; undefined when it is none. */
export const cellError = (text: string) => ERRORS.get(text)

/** A stretch of a cell's text with its own link or look. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly link: string | null
  readonly style: Style
}

/** What stands in one place of a sheet; its look and its rule of validation are kept by the sheet. */
export class Cell {
  value: CellValue = null
  /** Without the leading `=`, English names, `,` between arguments. */
  formula: string | null = null
  note = ''
  runs: readonly TextRun[] | null = null
  /** The value was put here by a formula in another cell. */
  spilled = false
  /** The format an automatic cell takes from its formula. */
  inferred: string | null = null

  copy(): Cell {
    return Object.assign(new Cell(), this)
  }

  get filled() {
    return this.value !== null || this.formula !== null
  }

  /** Nothing is in it, or only a blank that an array gave: such a cell is not kept. */
  get isBlank() {
    return !this.filled && this.note === '' && this.runs === null && this.inferred === null
  }

  /** Takes out the contents; a note stays. */
  empty() {
    this.value = null
    this.formula = null
    this.runs = null
    this.spilled = false
    this.inferred = null
  }
}
