import type { Axis, Lines } from '@yardstick/standin/model/line'
import type { Sheet, ValidationRule } from '@yardstick/standin/model/sheet'
import { bookOf } from '@yardstick/standin/model/workbook'
import { areasOf } from '@yardstick/standin/xlsx/areas'
import type { FaceGroup, FaceLine, FaceList, FaceSheet, Span } from '../protocol'
import { faceCharts } from './chartFace'

const linesOf = (lines: Lines): Record<number, FaceLine> => {
  const found: Record<number, FaceLine> = {}
  for (let i = 0; i < lines.count; i++) {
    const line = lines.peek(i)
    if (!line) continue
    const hidden = line.hidden || line.folded
    if (line.size === null && !hidden) continue
    found[i] = { ...(line.size === null ? {} : { size: line.size }), ...(hidden ? { hidden } : {}) }
  }
  return found
}

const groupsOf = (sheet: Sheet, axis: Axis): FaceGroup[] => {
  const groups: FaceGroup[] = []
  const lines = sheet[axis]
  for (let i = 0; i < lines.count; i++) {
    const line = lines.peek(i)
    if (!line || line.depth === 0) continue
    const last = groups.at(-1)
    if (last && last.to === i - 1) groups[groups.length - 1] = { ...last, to: i, folded: last.folded && line.folded }
    else groups.push({ axis, from: i, to: i, folded: line.folded })
  }
  return groups
}

const MOST_ITEMS = 2000
const itemsIn = ({ area, values }: ValidationRule): string[] => {
  if (!area) return values.map(String)
  const items = new Set<string>()
  for (const row of area.sheet.raw(area))
    for (const value of row) if (value !== null && value !== '') items.add(String(value))
  return [...items].slice(0, MOST_ITEMS)
}

const listsOf = (sheet: Sheet): FaceList[] => [
  ...areasOf(sheet)
    .filter(({ rule }) => rule.criteria.startsWith('VALUE_IN') && rule.showDropdown)
    .map(({ rule, boxes }) => ({ boxes, items: itemsIn(rule), help: rule.helpText })),
  ...tickBoxes(sheet),
]

const tickBoxes = (sheet: Sheet): FaceList[] => {
  const boxes: Span[] = []
  sheet.rules.each(sheet.box, ({ value, top, rows, column }) => {
    if (value?.criteria === 'CHECKBOX') boxes.push({ top, left: column, rows, columns: 1 })
  })
  return boxes.length > 0 ? [{ boxes, items: null, help: '' }] : []
}

const notesOf = (sheet: Sheet): Record<string, string> => {
  const notes: Record<string, string> = {}
  sheet.visitRaw((cell, row, column) => {
    if (cell.note !== '') notes[`${row},${column}`] = cell.note
  })
  return notes
}

/** Everything of a tab that pages show besides its cells. */
export const sheetFace = (sheet: Sheet): FaceSheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  color: sheet.tabColor,
  rows: sheet.rows.count,
  columns: sheet.columns.count,
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  gridlines: sheet.gridlines,
  rightToLeft: sheet.rightToLeft,
  heights: linesOf(sheet.rows),
  widths: linesOf(sheet.columns),
  merges: sheet.merges,
  groups: [...groupsOf(sheet, 'columns'), ...groupsOf(sheet, 'rows')],
  lists: listsOf(sheet),
  charts: faceCharts(sheet),
  guarded: bookOf(sheet)
    .protections.filter(({ warningOnly, area }) => warningOnly && area.sheet === sheet)
    .map(({ kind, area: { top, left, rows, columns } }) =>
      kind === 'SHEET' ? sheet.box : { top, left, rows, columns },
    ),
  notes: notesOf(sheet),
})
