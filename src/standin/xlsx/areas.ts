import type { Box } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { ValidationRule } from '../model/validation'

interface Ruled {
  readonly rule: ValidationRule
  readonly boxes: Box[]
}

const keys = new WeakMap<ValidationRule, string>()
const keyOf = (rule: ValidationRule) => {
  const known = keys.get(rule)
  if (known !== undefined) return known
  const { area, ...rest } = rule
  const made = JSON.stringify([rest, area && [area.sheet.id, area.top, area.left, area.rows, area.columns]])
  keys.set(rule, made)
  return made
}

/** Joins boxes that stand side by side over the same rows. */
const joined = (boxes: readonly Box[]): Box[] => {
  const done: Box[] = []
  for (const box of boxes) {
    const at = done.findIndex(
      other => other.top === box.top && other.rows === box.rows && other.left + other.columns === box.left,
    )
    const beside = done[at]
    if (beside) done[at] = { ...beside, columns: beside.columns + box.columns }
    else done.push(box)
  }
  return done
}

/** The rules of a sheet's cells, each with the boxes it covers. */
export const areasOf = (sheet: Sheet): Ruled[] => {
  const found = new Map<string, Ruled>()
  const open = new Map<number, { key: string; box: { top: number; left: number; rows: number; columns: number } }>()
  sheet.visitRaw((cell, row, column) => {
    const { validation } = cell
    if (!validation || validation.criteria === 'CHECKBOX') return
    const key = keyOf(validation)
    const above = open.get(column)
    if (above?.key === key && above.box.top + above.box.rows === row) {
      above.box.rows++
      return
    }
    const box = { top: row, left: column, rows: 1, columns: 1 }
    open.set(column, { key, box })
    const known = found.get(key) ?? { rule: validation, boxes: [] }
    found.set(key, known)
    known.boxes.push(box)
  })
  return [...found.values()].map(({ rule, boxes }) => ({ rule, boxes: joined(boxes) }))
}
