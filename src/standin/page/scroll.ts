import type { Grid } from './grid'

/** How far the part of the grid that is not frozen is scrolled, in pixels. */
export const origin = ({ api }: Grid): { x: number; y: number } => {
  const sheet = api.getActiveWorkbook()?.getActiveSheet()
  const state = sheet?.getScrollState()
  if (!sheet || !state) return { x: 0, y: 0 }
  const first = sheet.getRange(state.sheetViewStartRow, state.sheetViewStartColumn).getCellRect()
  const zero = sheet.getRange(sheet.getFrozenRows(), sheet.getFrozenColumns()).getCellRect()
  return { x: first.left - zero.left + state.offsetX, y: first.top - zero.top + state.offsetY }
}
