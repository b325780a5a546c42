import { moved } from '../formula/references'
import type { Area } from './area'
import { plain } from './style'

/** What is taken along when cells are copied. */
export interface Taken {
  readonly values: boolean
  readonly looks: boolean
  /** Formulas become their values. */
  readonly frozen: boolean
}

/** Copies cells, repeated over a larger target; formulas move along. Both lie inside their grids. */
export const transfer = (from: Area, target: Area, what: Taken): void => {
  const cells = from.sheet.read(from, cell => ({ ...cell }))
  if (what.values) target.sheet.touch(target)
  target.sheet.every(target, (cell, r, c) => {
    const [row, column] = [(r - target.top) % from.rows, (c - target.left) % from.columns]
    const source = cells[row]?.[column]
    if (!source) return
    if (what.values) {
      const [down, right] = [r - from.top - row, c - from.left - column]
      cell.value = source.value ?? null
      cell.formula = source.formula && !what.frozen ? moved(source.formula, down, right) : null
      cell.runs = source.runs ?? null
      cell.spilled = false
      cell.inferred = null
    }
    if (what.looks) {
      cell.style = source.style ?? plain
      cell.validation = source.validation ?? null
      cell.note = source.note ?? ''
    }
  })
}
