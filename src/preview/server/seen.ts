import type { Cell, CellValue, TextRun } from '@yardstick/standin/model/cell'
import type { Style } from '@yardstick/standin/model/style'
import type { ValidationRule } from '@yardstick/standin/model/validation'

/** What a cell held when pages were last told. */
export interface Seen {
  readonly value: CellValue
  readonly formula: string | null
  readonly spilled: boolean
  readonly style: Style
  readonly note: string
  readonly runs: readonly TextRun[] | null
  readonly validation: ValidationRule | null
  readonly inferred: string | null
}

export const seen = ({ value, formula, spilled, style, note, runs, validation, inferred }: Cell): Seen => ({
  value,
  formula,
  spilled,
  style,
  note,
  runs,
  validation,
  inferred,
})

export const same = (cell: Cell, known: Seen) =>
  cell.value === known.value &&
  cell.formula === known.formula &&
  cell.style === known.style &&
  cell.note === known.note &&
  cell.runs === known.runs &&
  cell.validation === known.validation &&
  cell.inferred === known.inferred &&
  cell.spilled === known.spilled
