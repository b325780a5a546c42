import { type Box, covers, readBox, splitTab } from '../model/area'
import { isProtected } from '../model/protection'
import type { Area, Sheet } from '../model/sheet'
import { bookOf, type Workbook } from '../model/workbook'
import { refuse } from '../refusals'
import type { Env } from '../runtime/define'
import { handle, type RangeRef } from '../runtime/handle'

/** The range a script asks for, refused as the platform refuses it. */
export const rangeAt = (sheet: Sheet, box: Box, open?: { openRows?: boolean; openColumns?: boolean }): RangeRef => {
  if (box.top < 0) throw refuse('rowTooSmall')
  if (box.left < 0) throw refuse('columnTooSmall')
  if (box.rows < 1) throw refuse('noRows')
  if (box.columns < 1) throw refuse('noColumns')
  if (!covers(sheet.box, box)) throw refuse('outside')
  return { sheet, ...box, ...open }
}

/** An area as the script gets it. */
export const rangeHandle = (sheet: Sheet, box: Box) => handle('Range', rangeAt(sheet, box))

const openEnds = (cells: string) => ({
  openRows: /^\$?[A-Za-z]+\d*:\$?[A-Za-z]+$/.test(cells),
  openColumns: /^\$?[A-Za-z]*\$?\d+:\$?\d+$/.test(cells),
})

/** The cells a name stands for; undefined for an unknown name. */
export const namedArea = (book: Workbook, text: string): Area | undefined => book.named(text)?.area

/** Reads A1 notation, with or without a tab, or a named range. */
export const rangeNamed = (sheet: Sheet, text: string): RangeRef => {
  const { tab, cells } = splitTab(text)
  const home = tab === null ? sheet : bookOf(sheet).sheet(tab)
  if (!home) throw refuse('notFound')
  const box = readBox(cells, { rows: home.rows.count, columns: home.columns.count })
  if (box) return rangeAt(home, box, openEnds(cells))
  const area = tab === null ? namedArea(bookOf(sheet), text) : undefined
  if (!area) throw refuse('notFound')
  return { ...area }
}

/** The cells of a range, without how they were asked for: what the file keeps. */
export const areaOf = ({ sheet, top, left, rows, columns }: Area): Area => ({ sheet, top, left, rows, columns })

/** Throws unless the person may write into the box. */
export const mayWrite = (area: Area, { state }: Env) => {
  const { email } = state.user
  if (email === state.owner) return
  if (isProtected(bookOf(area.sheet).protections, area.sheet, { box: area, email })) throw refuse('protected')
}

/** Throws unless a table of values has the shape of the range. */
export const sameShape = (rows: readonly (readonly unknown[])[], range: Box) => {
  if (rows.length !== range.rows) throw refuse('rowMismatch', rows.length, range.rows)
  for (const row of rows) {
    if (row.length !== range.columns) throw refuse('columnMismatch', row.length, range.columns)
  }
}
