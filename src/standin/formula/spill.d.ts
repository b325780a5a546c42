import { type Area } from '../model/area'
import type { CellValue } from '../model/cell'
import type { FormulaCell, Graph } from './graph'
import { type Matrix } from './values'
/** Takes back the cells a result had filled. */
export declare const retract: (cell: FormulaCell, graph: Graph) => void
/** Writes an array from its formula's cell on; the value of that cell is the answer. */
export declare const expand: (
  cell: FormulaCell,
  result: Matrix,
  graph: Graph,
) => {
  value: CellValue
  filled: Area | null
}
