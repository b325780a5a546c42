import type { Area } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import type { Sheet } from '../model/sheet'
import type { Expression } from './expression'
import type { Scope } from './frame'
/** A table of values that stands nowhere. */
export declare class Matrix {
  readonly rows: readonly (readonly CellValue[])[]
  private list
  constructor(rows: readonly (readonly CellValue[])[])
  /** Its values in reading order. */
  get flat(): readonly CellValue[]
  get height(): number
  get width(): number
  /** The value at a place; one row or one column stands for all of them. */
  at(row: number, column: number): CellValue
}
export interface CellReader {
  matrix(area: Area): Matrix
  scalar(sheet: Sheet, row: number, column: number): CellValue
}
/** Cells a formula points at; their values are fetched when asked for. */
export declare class Range implements Area {
  private readonly cells
  readonly sheet: Sheet
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  constructor({ sheet, top, left, rows, columns }: Area, cells: CellReader)
  get matrix(): Matrix
  get single(): boolean
  get first(): CellValue
  /** A part of it, or what lies beside it, by its distance from the first cell. */
  part(top: number, left: number, rows: number, columns: number): Range
  value(row: number, column: number): CellValue
}
export declare class Lambda {
  readonly params: readonly string[]
  readonly body: Expression
  readonly scope: Scope | null
  constructor(params: readonly string[], body: Expression, scope: Scope | null)
}
export type Value = CellValue | Matrix | Range | Lambda
export declare const failure: (text: string, message?: string) => CellError
export declare const notAvailable: CellError
export declare const wrongValue: CellError
export declare const divided: CellError
export declare const noNumber: CellError
export declare const noReference: CellError
export declare const isMany: (value: Value | undefined) => value is Matrix | Range
export declare const matrixOf: (value: Value) => Matrix
export declare const cellsOf: (value: Value) => readonly CellValue[]
export declare const column: (values: readonly CellValue[]) => Matrix
