import type { ColumnDef, RowDef, WriteSheet } from 'hucre'
import type { Line, Lines } from '../model/line'
import type { Sheet } from '../model/sheet'

/** Google's own conversion: 100 pixels are 12.63 characters. */
const characters = (pixels: number) => Math.round((pixels / 8 + 0.13) * 100) / 100
const pixels = (width: number) => Math.round((width - 0.13) * 8)
const points = (height: number) => height * 0.75

const outline = (line: Line | undefined) => ({
  ...(line && (line.hidden || line.folded) ? { hidden: true } : {}),
  ...(line && line.depth > 0 ? { outlineLevel: line.depth } : {}),
})

/** Where the button of a folded group stands: beside the group, before or after it. */
const buttons = (lines: Lines, before: boolean) => {
  const found = new Set<number>()
  for (let i = 0; i < lines.count; i++) {
    if (!lines.peek(i)?.folded) continue
    const beside = before ? i - 1 : i + 1
    if (!lines.peek(beside)?.folded) found.add(beside)
  }
  return found
}

/** Widths, hiding and groups of columns as the file has them. */
export const columnsOut = (sheet: Sheet): ColumnDef[] => {
  const collapsed = buttons(sheet.columns, sheet.groupControl.columns === 'BEFORE')
  return Array.from({ length: sheet.columns.count }, (_, i) => ({
    width: characters(sheet.columns.size(i)),
    ...outline(sheet.columns.peek(i)),
    ...(collapsed.has(i) ? { collapsed: true } : {}),
  }))
}

/** Heights, hiding and groups of rows as the file has them, by row from 0. */
export const rowsOut = (sheet: Sheet): Map<number, RowDef> => {
  const collapsed = buttons(sheet.rows, sheet.groupControl.rows === 'BEFORE')
  const defs = new Map<number, RowDef>()
  for (let i = 0; i < sheet.rows.count; i++) {
    const line = sheet.rows.peek(i)
    if (!line && !collapsed.has(i)) continue
    const height = line?.size ?? null
    const def = {
      ...(height === null ? {} : { height: points(height) }),
      ...outline(line),
      ...(collapsed.has(i) ? { collapsed: true } : {}),
    }
    if (Object.keys(def).length > 0) defs.set(i, def)
  }
  return defs
}

/** On which side of a group its button stands. */
export const outlineOut = (sheet: Sheet): NonNullable<WriteSheet['outlineProperties']> => ({
  summaryRight: sheet.groupControl.columns === 'AFTER',
  summaryBelow: sheet.groupControl.rows === 'AFTER',
})

const lineIn = (line: Line, def: ColumnDef | RowDef) => {
  line.depth = def.outlineLevel ?? 0
  line.folded = line.depth > 0 && (def.hidden ?? false)
  line.hidden = line.depth === 0 && (def.hidden ?? false)
}

/** Takes widths, hiding and groups of columns from a file. */
export const columnsIn = (sheet: Sheet, defs: readonly ColumnDef[]) =>
  defs.slice(0, sheet.columns.count).forEach((def, i) => {
    const size = def.width === undefined ? null : pixels(def.width)
    const usual = size === null || size === sheet.columns.usual
    if (usual && !def.hidden && !def.outlineLevel) return
    const line = sheet.columns.at(i)
    line.size = usual ? null : size
    lineIn(line, def)
  })

/** Takes heights, hiding and groups of rows from a file. */
export const rowsIn = (sheet: Sheet, defs: ReadonlyMap<number, RowDef>) =>
  defs.forEach((def, i) => {
    if (i >= sheet.rows.count || (!def.hidden && !def.outlineLevel && def.height === undefined)) return
    const line = sheet.rows.at(i)
    line.size = def.height === undefined ? null : Math.round(def.height / 0.75)
    lineIn(line, def)
  })
