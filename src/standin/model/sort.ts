import type { Box } from './area'
import { CellError, type CellValue } from './cell'
import type { Sheet } from './sheet'

/** A column of the sheet, counted from 0, and which way. */
export interface SortKey {
  readonly column: number
  readonly ascending: boolean
}

const KINDS = ['number', 'string', 'boolean'] as const
const kindOf = (value: CellValue) =>
  value instanceof CellError ? KINDS.length : KINDS.indexOf(typeof value as 'number')

const compare = (a: CellValue, b: CellValue): number => {
  const kinds = kindOf(a) - kindOf(b)
  if (kinds !== 0) return kinds
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b)
  return Number(a) - Number(b)
}

/** The old places of the rows in their new order. Numbers come before texts, blanks always last. */
export const orderOfRows = (sheet: Sheet, box: Box, keys: readonly SortKey[]): number[] => {
  const value = (row: number, column: number) => sheet.peek(box.top + row, column)?.value ?? null
  return Array.from({ length: box.rows }, (_, row) => row).sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [x, y] = [value(a, column), value(b, column)]
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1
        continue
      }
      const order = compare(x, y)
      if (order !== 0) return ascending ? order : -order
    }
    return a - b
  })
}
