import type { Area, Box } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { Template } from './expression'
import type { Matrix } from './values'
export type State = 'clean' | 'dirty' | 'pending'
/** A cell with a formula. */
export declare class FormulaCell {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  readonly read: {
    readonly formula: string
    readonly template: Template
  }
  state: State
  /** The cells its result fills besides its own; null when it fills none. */
  spill: Box | null
  /** The cells it would fill if nothing stood there. */
  blocked: Box | null
  /** It changes by itself, or what it is made of does. */
  tainted: boolean
  circular: boolean
  /** Another formula took its place. */
  gone: boolean
  /** How often it was computed in one recalculation. */
  runs: number
  readonly precedents: (RangeNode | Area)[]
  constructor(
    sheet: Sheet,
    row: number,
    column: number,
    read: {
      readonly formula: string
      readonly template: Template
    },
  )
}
/** A range that formulas read, kept once for all of them. */
export declare class RangeNode implements Area {
  readonly sheet: Sheet
  readonly dependents: FormulaCell[]
  /** Its values, until one of them changes. */
  matrix: Matrix | null
  /** Nothing in it waits to be computed. */
  clean: boolean
  tainted: boolean
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  constructor(sheet: Sheet, { top, left, rows, columns }: Box)
}
/** Gets the cells that read a cell themselves, and the ranges that hold it. */
export interface Seer {
  cell(cell: FormulaCell): void
  range(range: RangeNode): void
}
/** Which formula cells depend on which cells of a workbook. */
export declare class Graph {
  private readonly sheets
  private of
  /** The formula cell a cell has its value from. */
  owner(sheet: Sheet, row: number, column: number): FormulaCell | undefined
  own(cell: FormulaCell, row: number, column: number): void
  disown(cell: FormulaCell, row: number, column: number): void
  /** Visits the formula cells that give values to an area, until `see` says that it is enough. */
  eachOwner({ sheet, top, left, rows, columns }: Area, see: (cell: FormulaCell) => void): void
  /** Notes what a formula cell reads. */
  depend(cell: FormulaCell, area: Area): void
  knownRange(area: Area): RangeNode | undefined
  /** Visits what reads a box of cells. */
  eachDependent({ sheet, ...box }: Area, see: Seer): void
}
