import { CellError, type CellValue } from '../model/cell'
import type { Area, Sheet } from '../model/sheet'
import type { Expression } from './expression'

/** A table of values that stands nowhere. */
export class Matrix {
  private list: readonly CellValue[] | null = null
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}
  /** Its values in reading order. */
  get flat(): readonly CellValue[] {
    this.list ??= this.rows.length === 1 ? (this.rows[0] ?? []) : this.rows.flat()
    return this.list
  }
  get height() {
    return this.rows.length
  }
  get width() {
    return this.rows[0]?.length ?? 0
  }
  /** The value at a place; one row or one column stands for all of them. */
  at(row: number, column: number): CellValue {
    const line = this.rows.length === 1 ? this.rows[0] : this.rows[row]
    if (line === undefined) return notAvailable
    const value = line.length === 1 ? line[0] : line[column]
    return value === undefined ? notAvailable : value
  }
}

/** Where ranges get their values from. */
export interface CellReader {
  matrix(area: Area): Matrix
  scalar(sheet: Sheet, row: number, column: number): CellValue
}

/** Cells a formula points at; their values are fetched when asked for. */
export class Range implements Area {
  readonly sheet: Sheet
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  constructor(
    { sheet, top, left, rows, columns }: Area,
    private readonly cells: CellReader,
  ) {
    this.sheet = sheet
    this.top = top
    this.left = left
    this.rows = rows
    this.columns = columns
  }
  get matrix(): Matrix {
    return this.cells.matrix(this)
  }
  get single() {
    return this.rows === 1 && this.columns === 1
  }
  get first(): CellValue {
    return this.cells.scalar(this.sheet, this.top, this.left)
  }
  /** A part of it, or what lies beside it, by its distance from the first cell. */
  part(top: number, left: number, rows: number, columns: number) {
    return new Range({ sheet: this.sheet, top: this.top + top, left: this.left + left, rows, columns }, this.cells)
  }
  value(row: number, column: number) {
    return this.cells.scalar(this.sheet, row, column)
  }
}

/** Names that LET and LAMBDA gave, innermost first. */
export interface Scope {
  readonly name: string
  readonly value: Value | undefined
  readonly outer: Scope | null
}

/** A function that a formula made, with the names it was made among. */
export class Lambda {
  constructor(
    readonly params: readonly string[],
    readonly body: Expression,
    readonly scope: Scope | null,
  ) {}
}

export type Value = CellValue | Matrix | Range | Lambda

/** An error value by its text, with what a person reads when pointing at it. */
export const failure = (text: string, message = '') => new CellError(text, message)
/** `#N/A` without a message. */
export const notAvailable = failure('#N/A')
/** `#VALUE!` without a message. */
export const wrongValue = failure('#VALUE!')
/** `#DIV/0!` without a message. */
export const divided = failure('#DIV/0!')
/** `#NUM!` without a message. */
export const noNumber = failure('#NUM!')
/** `#REF!` without a message. */
export const noReference = failure('#REF!')

/** Google stops a formula that asks for more than it computes at once. */
export const tooMany = failure('#ERROR!', 'Calculation limit was reached while trying to compute this formula.')

/** Whether it holds other than one cell. */
export const isMany = (value: Value | undefined): value is Matrix | Range =>
  value instanceof Matrix ? value.height * value.width !== 1 : value instanceof Range && !value.single

/** Any value as a table; one value is a table of one cell. */
export const matrixOf = (value: Value): Matrix => {
  if (value instanceof Matrix) return value
  if (value instanceof Range) return value.matrix
  return new Matrix([[value instanceof Lambda ? wrongValue : value]])
}

/** The values in it, in reading order. */
export const cellsOf = (value: Value): readonly CellValue[] => {
  if (value instanceof Matrix) return value.flat
  if (value instanceof Range) return value.single ? [value.first] : value.matrix.flat
  return [value instanceof Lambda ? wrongValue : value]
}

/** A table of one column. */
export const column = (values: readonly CellValue[]) => new Matrix(values.map(value => [value]))
