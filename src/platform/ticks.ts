import type { Table } from '../book/table/table'
import { sheetOf } from './sheets'

interface Ticks {
  /** Row of the first, counted from 1. */
  readonly row: number
  readonly column: number
  /** Rows that have a box. */
  readonly boxes: readonly boolean[]
  /** Rows that may have one from before. */
  readonly before: number
}

/** Tick boxes in some rows of a column, and none in the others. */
export function setTicks(table: Table, { row, column, boxes, before }: Ticks): void {
  const sheet = sheetOf(table)
  const count = Math.min(Math.max(boxes.length, before), (sheet?.getMaxRows() ?? 0) - row + 1)
  if (!sheet || count < 1) return
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build()
  const rules = Array.from({ length: count }, (_, i) => [boxes[i] ? box : null])
  sheet.getRange(row, column, count, 1).setDataValidations(rules)
}

/** Takes rows out of a sheet, the lowest first. */
export function deleteRows(table: Table, rows: readonly number[]): void {
  const sheet = sheetOf(table)
  for (const row of [...rows].sort((a, b) => b - a)) sheet?.deleteRows(row, 1)
}
