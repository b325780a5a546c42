import { LifecycleStages } from '@univerjs/core'
import type { FRange } from '@univerjs/sheets/facade'
import type { Grid } from './grid'

/** Whether the tab in front is drawn already: before, no cell has a place. */
export const isDrawn = ({ api }: Grid): boolean => {
  if (api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return false
  try {
    return api.getActiveWorkbook()?.getActiveSheet()?.getRange(0, 0).getCellRect() !== undefined
  } catch {
    return false
  }
}

/** How far the part of the grid that is not frozen is scrolled, in pixels. */
export const scrolled = ({ api }: Grid): { x: number; y: number } => {
  const sheet = api.getActiveWorkbook()?.getActiveSheet()
  const state = sheet?.getScrollState()
  if (!sheet || !state) return { x: 0, y: 0 }
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = state
  const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()]
  const zero = sheet.getRange(rows, columns).getCellRect()
  const first = sheet.getRange(sheetViewStartRow + rows, sheetViewStartColumn + columns).getCellRect()
  return { x: first.left - zero.left + offsetX, y: first.top - zero.top + offsetY }
}

/** Where the canvas lies in its place, below the bars. */
export const canvasIn = (place: HTMLElement): { left: number; top: number; width: number; height: number } => {
  const outer = place.getBoundingClientRect()
  const canvases = [...place.querySelectorAll('canvas')].map(canvas => canvas.getBoundingClientRect())
  const main = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0]
  if (!main) return { left: 0, top: 0, width: outer.width, height: outer.height }
  return { left: main.left - outer.left, top: main.top - outer.top, width: main.width, height: main.height }
}

/** Where a cell is on the screen, in its place. */
export const overCell = (grid: Grid, place: HTMLElement, range: FRange) => {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet()
  const { x, y } = scrolled(grid)
  const canvas = canvasIn(place)
  const rect = range.getCellRect()
  const dx = canvas.left - (range.getColumn() < (sheet?.getFrozenColumns() ?? 0) ? 0 : x)
  const dy = canvas.top - (range.getRow() < (sheet?.getFrozenRows() ?? 0) ? 0 : y)
  return { left: rect.left + dx, right: rect.right + dx, top: rect.top + dy, bottom: rect.bottom + dy }
}
