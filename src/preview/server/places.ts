import type { World } from '@yardstick/standin/core'
import { WorldError } from '@yardstick/standin/errors'
import type { Area, Sheet } from '@yardstick/standin/model/sheet'
import { refuse } from '@yardstick/standin/refusals'
import type { Operation, Place } from '../protocol'

/** Lines that came or went, for pages to move what they show. */
export interface Moved {
  readonly sheet: Sheet
  readonly axis: 'rows' | 'columns'
  readonly at: number
  readonly count: number
}
/** What of an operation changes cells only can be undone cell by cell. */
export interface Done {
  readonly moved?: Moved
  readonly value?: unknown
}
export type Kind = Operation['do']
export type Of<K extends Kind> = Extract<Operation, { do: K }>
export type Run<K extends Kind> = (world: World, operation: Of<K>) => Done | undefined

/** The tab of an id. Throws when it is no longer there. */
export const sheetOf = (world: World, id: number): Sheet => {
  const found = world.book.sheets.find(sheet => sheet.id === id)
  if (!found) throw new WorldError('This tab is no longer there.')
  return found
}
/** The cells a page means. Throws when their tab is no longer there. */
export const areaOf = (world: World, { sheet, top, left, rows, columns }: Place): Area => ({
  sheet: sheetOf(world, sheet),
  top,
  left,
  rows,
  columns,
})
/** The part of a place that lies in its grid. */
export const inGrid = (world: World, place: Place): Area => {
  const area = areaOf(world, place)
  const rows = Math.min(area.rows, area.sheet.rows.count - area.top)
  const columns = Math.min(area.columns, area.sheet.columns.count - area.left)
  if (rows < 1 || columns < 1 || area.top < 0 || area.left < 0) throw refuse('outside')
  return { ...area, rows, columns }
}
