import type { Box } from '../model/area'
import type { Sheet, ValidationRule } from '../model/sheet'

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

/** Runs of one rule in one column, in reading order. */
const ruledBoxes = (sheet: Sheet): { rule: ValidationRule; box: Box }[] => {
  const found: { rule: ValidationRule; box: Box }[] = []
  sheet.rules.each(sheet.box, ({ value: rule, top, rows, column: left }) => {
    if (rule) found.push({ rule, box: { top, left, rows, columns: 1 } })
  })
  return found.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
}

/** The rules of a sheet's cells, each with the boxes it covers. */
export const areasOf = (sheet: Sheet): Ruled[] => {
  const found = new Map<string, Ruled>()
  for (const { rule, box } of ruledBoxes(sheet)) {
    const key = keyOf(rule)
    const known = found.get(key) ?? { rule, boxes: [] }
    found.set(key, known)
    const above = known.boxes.findIndex(({ left, top, rows }) => left === box.left && top + rows === box.top)
    const upper = known.boxes[above]
    if (upper) known.boxes[above] = { ...upper, rows: upper.rows + box.rows }
    else known.boxes.push(box)
  }
  return [...found.values()].map(({ rule, boxes }) => ({ rule, boxes: joined(boxes) }))
}
