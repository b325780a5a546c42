import type { Area } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import type { CustomCall, Source } from './frame'
import { type FormulaCell, type Graph } from './graph'
import type { CustomFunctions } from './script'
import { Matrix } from './values'
export declare const circular: CellError
export interface CellsOptions {
  readonly book: Workbook
  readonly graph: Graph
  readonly custom: CustomFunctions
  readonly now: () => number
  /** Computes a cell that is read and was not foreseen. */
  readonly demand: (cell: FormulaCell) => void
}
/** What formulas read: the workbook's cells, each made current before it is read. */
export declare class Cells implements Source {
  private readonly options
  tainted: boolean
  /** The format of the last result that a script gave as a date. */
  scriptFormat: string | undefined
  private draws
  private sheets
  constructor(options: CellsOptions)
  /** Tabs or names may have changed. */
  forget(): void
  get locale(): string
  get timeZone(): string
  get now(): number
  /** Chance by the clock: the same clock and the same order of calls give the same numbers. */
  random(): number
  taint(): void
  watched<T>(work: () => T): {
    result: T
    tainted: boolean
  }
  sheet(name: string): Sheet | undefined
  named(name: string): Area | undefined
  hasCustom(name: string): boolean
  callCustom(call: CustomCall): readonly (readonly CellValue[])[] | CellValue
  formatAt(sheet: Sheet, row: number, column: number): string | undefined
  scalar(sheet: Sheet, row: number, column: number): CellValue
  matrix(area: Area): Matrix
  private read
}
