import type { Cell, CellValue, TextRun } from '@yardstick/standin/model/cell'
import type { Sheet, ValidationRule } from '@yardstick/standin/model/sheet'
import type { Style } from '@yardstick/standin/model/style'

/** What was in a cell when pages were last told. */
export interface Contents {
  readonly value: CellValue
  readonly formula: string | null
  readonly spilled: boolean
  readonly note: string
  readonly runs: readonly TextRun[] | null
  readonly inferred: string | null
}

/** A place of the sheet with all it has: what is in it, its look and its rule. */
export interface Seen extends Contents {
  readonly style: Style
  readonly validation: ValidationRule | null
}

/** What stands in a cell, as it is now. */
export const contentsOf = ({ value, formula, spilled, note, runs, inferred }: Contents): Contents => ({
  value,
  formula,
  spilled,
  note,
  runs,
  inferred,
})

/** What stands in a cell that nothing is in. */
export const NOTHING: Contents = { value: null, formula: null, spilled: false, note: '', runs: null, inferred: null }

/** All that the page shows of a cell. */
export const seenAt = (sheet: Sheet, row: number, column: number): Seen => ({
  ...contentsOf(sheet.peek(row, column) ?? NOTHING),
  style: sheet.looks.at(row, column),
  validation: sheet.rules.at(row, column),
})

/** Whether a cell holds what was seen of it. */
export const same = (cell: Cell, known: Contents) =>
  cell.value === known.value &&
  cell.formula === known.formula &&
  cell.note === known.note &&
  cell.runs === known.runs &&
  cell.inferred === known.inferred &&
  cell.spilled === known.spilled
