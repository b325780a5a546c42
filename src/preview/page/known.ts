import type { Known, KnownCell, Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { idOf } from './view'

/** The cells an operation puts something into. */
const placesOf = (operation: Operation): readonly Place[] => {
  if (operation.do === 'write') {
    const { at, rows } = operation
    return [{ ...at, rows: rows.length, columns: rows[0]?.length ?? 0 }]
  }
  if (operation.do === 'clear') return operation.what === 'looks' ? [] : operation.at
  if (operation.do === 'fill') return [operation.to]
  if (operation.do !== 'copy' || operation.only === 'looks') return []
  const { from, to } = operation
  return [{ ...to, rows: Math.max(from.rows, to.rows), columns: Math.max(from.columns, to.columns) }]
}

/** What this page shows in the cells that an operation changes; undefined when it changes none. */
export const knownBy = (grid: Grid, operation: Operation): Known | undefined => {
  const places = placesOf(operation)
  return places.length > 0 ? { places, cells: places.flatMap(place => cellsIn(grid, place)) } : undefined
}

const cellsIn = (grid: Grid, { sheet, top, left, rows, columns }: Place): KnownCell[] => {
  const matrix = grid.api.getActiveWorkbook()?.getSheetBySheetId(idOf(sheet))?.getSheet().getCellMatrix()
  const cells: KnownCell[] = []
  const bottom = Math.min(top + rows, matrix?.getLength() ?? 0)
  for (let row = top; row < bottom; row++) {
    for (const [name, cell] of Object.entries(matrix?.getRow(row) ?? {})) {
      const column = Number(name)
      const content = cell?.f || (typeof cell?.v === 'boolean' ? Number(cell.v) : cell?.v)
      if (column < left || column >= left + columns || content === undefined || content === null || content === '')
        continue
      cells.push([sheet, row, column, content])
    }
  }
  return cells
}
