import type { CellValue } from '../model/cell'
import type { Edge, Pointer } from './expression'
import type { Frame } from './frame'
import { failure, Lambda, Matrix, matrixOf, Range, type Value, wrongValue } from './values'

const edgeAt = (edge: Edge | null, base: number, open: number) =>
  edge === null ? open : edge.fixed ? edge.at : edge.at + base

/** The cells a pointer means for a formula at a place; null when they are off the grid. */
export const resolve = (pointer: Pointer, { source, sheet: home, row, column }: Frame): Range | null => {
  const sheet = pointer.tab === null ? home : source.sheet(pointer.tab)
  if (!sheet) return null
  const [a, b] = [edgeAt(pointer.top, row, 0), edgeAt(pointer.bottom, row, sheet.rows.count - 1)]
  const [c, d] = [edgeAt(pointer.left, column, 0), edgeAt(pointer.right, column, sheet.columns.count - 1)]
  const [top, left] = [Math.min(a, b), Math.min(c, d)]
  const [rows, columns] = [Math.abs(b - a) + 1, Math.abs(d - c) + 1]
  if (top < 0 || left < 0) return null
  if (pointer.single) return new Range({ sheet, top, left, rows: 1, columns: 1 }, source)
  const [height, width] = [Math.min(rows, sheet.rows.count - top), Math.min(columns, sheet.columns.count - left)]
  return height < 1 || width < 1 ? null : new Range({ sheet, top, left, rows: height, columns: width }, source)
}

/** One value where one is wanted: of a range the cell beside the formula, of an array the first. */
export const single = (value: Value, { row, column }: Frame): CellValue => {
  if (value instanceof Matrix) return value.rows[0]?.[0] ?? null
  if (value instanceof Lambda) return wrongValue
  if (!(value instanceof Range)) return value
  if (value.single) return value.first
  const { top, left, rows, columns } = value
  if (columns === 1 && row >= top && row < top + rows) return value.value(row, left)
  if (rows === 1 && column >= left && column < left + columns) return value.value(top, column)
  return failure('#VALUE!', 'An array value could not be found.')
}

/**
 * Computes for every place of the largest of the arrays; the others are repeated along it.
 * `each` gets the same list every time, filled anew.
 */
export const spread = (
  values: readonly (Value | undefined)[],
  many: readonly boolean[],
  each: (values: readonly (Value | undefined)[]) => CellValue,
) => {
  const tables = values.flatMap((value, i) => (many[i] && value !== undefined ? [{ i, table: matrixOf(value) }] : []))
  const least = tables.length < values.length ? [1] : []
  const height = Math.max(...least, ...tables.map(({ table }) => table.height))
  const width = Math.max(...least, ...tables.map(({ table }) => table.width))
  const given = [...values]
  const rows: CellValue[][] = []
  for (let r = 0; r < height; r++) {
    const row: CellValue[] = []
    for (let c = 0; c < width; c++) {
      for (const { i, table } of tables) given[i] = table.at(r, c)
      row.push(each(given))
    }
    rows.push(row)
  }
  return new Matrix(rows)
}
