import { formulaFrom } from '../formula/adjust'
import { moved } from '../formula/references'
import type { Box } from './area'
import { Cell } from './cell'
import type { ColumnRuns } from './columnRuns'
import type { Area } from './sheet'
import { bookOf } from './workbook'

/** What is taken along when cells are copied. */
export interface Taken {
  readonly values: boolean
  readonly looks: boolean
  /** Formulas become their values. */
  readonly frozen: boolean
}

/** Copies cells, repeated over a larger target; formulas move along. Both lie inside their grids. */
export const transfer = (from: Area, target: Area, what: Taken): void => {
  const cells = from.sheet.read(from, cell => cell?.copy())
  if (what.values) target.sheet.touch(target)
  target.sheet.editAll(target, (cell, r, c) => {
    const [row, column] = [(r - target.top) % from.rows, (c - target.left) % from.columns]
    const source = cells[row]?.[column]
    if (what.values) {
      const [down, right] = [r - from.top - row, c - from.left - column]
      cell.empty()
      cell.value = source?.value ?? null
      cell.formula = source?.formula && !what.frozen ? moved(source.formula, down, right) : null
      cell.runs = source?.runs ?? null
    }
    if (what.looks) cell.note = source?.note ?? ''
  })
  if (!what.looks) return
  repeat(from.sheet.looks, target.sheet.looks, { from, target })
  repeat(from.sheet.rules, target.sheet.rules, { from, target })
}

/** Cuts cells out and puts them elsewhere as they are, formulas too; formulas that read them read them there. */
export const moveCells = (from: Area, target: Area): void => {
  const { formulas } = bookOf(from.sheet)
  formulas.relocated({ from, to: target })
  if (from.sheet !== target.sheet)
    from.sheet.editStored(from, cell => {
      if (cell.formula !== null) cell.formula = formulaFrom(cell.formula, from.sheet)
    })
  const cells = from.sheet.read(from, cell => cell?.copy())
  const [looks, rules] = [from.sheet.looks.copy(), from.sheet.rules.copy()]
  const [down, right] = [target.top - from.top, target.left - from.left]
  from.sheet.editStored(from, cell => Object.assign(cell, new Cell()))
  from.sheet.looks.change(from, () => looks.usual)
  from.sheet.rules.change(from, () => rules.usual)
  target.sheet.editAll(target, (cell, r, c) =>
    Object.assign(cell, cells[r - target.top]?.[c - target.left] ?? new Cell()),
  )
  target.sheet.looks.changeEach(target, (_, r, c) => looks.at(r - down, c - right))
  target.sheet.rules.changeEach(target, (_, r, c) => rules.at(r - down, c - right))
  from.sheet.touch(from)
  target.sheet.touch(target)
}

const repeat = <T>(source: ColumnRuns<T>, to: ColumnRuns<T>, { from, target }: { from: Box; target: Box }) => {
  const before = source.copy()
  to.changeEach(target, (_, row, column) =>
    before.at(from.top + ((row - target.top) % from.rows), from.left + ((column - target.left) % from.columns)),
  )
}
