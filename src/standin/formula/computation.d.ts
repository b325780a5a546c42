import { type CellValue } from '../model/cell'
import type { Sheet } from '../model/sheet'
import { type Cells } from './cells'
import type { Template } from './expression'
import type { Frame, Source } from './frame'
import { type FormulaCell, type Graph } from './graph'
import { type Stains } from './stains'

interface At {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
}
export declare const frameOf: ({ sheet, row, column }: At, source: Source) => Frame
/** Computes what waits, in the order in which one reads the other. */
export declare class Computation {
  private readonly graph
  private readonly stains
  private readonly cells
  private ran
  /** Formula cells computed since the last rest. */
  computed: number
  constructor(graph: Graph, stains: Stains, cells: Cells)
  /** Everything is current: runs are counted anew. */
  rest(): void
  /** Computes everything that waits on these sheets, and what that leads to there. */
  computeAll(isAsked: (sheet: Sheet) => boolean): void
  /** Computes a cell after everything it reads; long chains are walked, not called. */
  bringUp(first: FormulaCell): void
  /** Puts what must be computed first on the stack; meeting a cell that waits itself closes a circle. */
  private pushWaiting
  private closeCircle
  private compute
  /** One value of a formula that stands in no cell. */
  answer(template: Template, at: At): CellValue
  private value
  private valueOf
  private place
  /** The look an automatic cell takes from its formula. */
  private dress
}
