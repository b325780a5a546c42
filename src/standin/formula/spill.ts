import { type Box, cellName } from '../model/area'
import type { CellValue } from '../model/cell'
import type { Area } from '../model/sheet'
import type { FormulaCell, Graph } from './graph'
import { failure, type Matrix } from './values'

const boxOf = ({ row, column }: FormulaCell, { height, width }: Matrix): Box => ({
  top: row,
  left: column,
  rows: height,
  columns: width,
})

/** Takes back the cells a result had filled. */
export const retract = (cell: FormulaCell, graph: Graph) => {
  const { spill, sheet } = cell
  if (!spill) return
  for (let r = spill.top; r < spill.top + spill.rows; r++) {
    for (let c = spill.left; c < spill.left + spill.columns; c++) {
      if (r === cell.row && c === cell.column) continue
      graph.disown(cell, r, c)
      if (!sheet.peek(r, c)?.spilled) continue
      sheet.edit(r, c, filled => {
        filled.value = null
        filled.spilled = false
        filled.inferred = null
      })
    }
  }
  cell.spill = null
}

const lacking = (count: number, lines: string) =>
  failure('#REF!', `Result was not automatically expanded, please insert more ${lines} (${count}).`)

/** Why a result cannot stand where it would; null when it can. */
const obstacle = (cell: FormulaCell, box: Box): CellValue => {
  const { sheet } = cell
  const [rows, columns] = [box.top + box.rows - sheet.rows.count, box.left + box.columns - sheet.columns.count]
  if (rows > 0) return lacking(rows, 'rows')
  if (columns > 0) return lacking(columns, 'columns')
  let found: CellValue = null
  sheet.visit(box, (other, r, c) => {
    if (found !== null || !other.filled || (r === cell.row && c === cell.column)) return
    found = failure('#REF!', `Array result was not expanded because it would overwrite data in ${cellName(r, c)}.`)
  })
  return found
}

/** Writes an array from its formula's cell on; the value of that cell is the answer. */
export const expand = (cell: FormulaCell, result: Matrix, graph: Graph): { value: CellValue; filled: Area | null } => {
  const box = boxOf(cell, result)
  const wrong = obstacle(cell, box)
  if (wrong !== null) {
    cell.blocked = box
    return { value: wrong, filled: null }
  }
  const { sheet } = cell
  for (const [r, row] of result.rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (r === 0 && c === 0) continue
      sheet.edit(box.top + r, box.left + c, filled => {
        filled.value = value
        filled.spilled = true
      })
      graph.own(cell, box.top + r, box.left + c)
    }
  }
  cell.spill = box
  return { value: result.rows[0]?.[0] ?? null, filled: { sheet, ...box } }
}
