import { overlaps } from './model/area'
import type { CellValue } from './model/cell'
import { isProtected } from './model/protection'
import type { Area, Sheet } from './model/sheet'
import { bookOf } from './model/workbook'
import { makeRoom } from './model/write'
import { refuse } from './refusals'
import { enumValue, handle } from './runtime/handle'
import type { WorldState } from './state'
import type { RunOptions } from './worldOptions'

/** What an edit needs of its world. */
export interface Place {
  readonly state: WorldState
  has(functionName: string): boolean
  run(functionName: string, args: readonly unknown[], options: RunOptions): unknown
}

/** What a simple trigger is given. */
export const simpleEvent = ({ book, user }: WorldState, more: object) => ({
  authMode: enumValue('AuthMode', 'LIMITED'),
  source: handle('Spreadsheet', book),
  user: handle('User', user),
  ...more,
})

/** A paste is one event with a range and no value; of a formula the event tells no value either. */
const editEvent = (state: WorldState, area: Area, before: CellValue) => {
  const range = handle('Range', area)
  if (area.rows * area.columns > 1) return simpleEvent(state, { range })
  const cell = area.sheet.peek(area.top, area.left)
  const after = cell?.formula ? null : (cell?.value ?? null)
  return simpleEvent(state, {
    range,
    ...(after === null ? {} : { value: String(after) }),
    ...(before === null ? {} : { oldValue: String(before) }),
  })
}

/** A person changes the contents of an area: `write` does it. Gives what `onEdit` is to be told. */
export const changeByHand = (state: WorldState, area: Area, write: () => void): object => {
  const { sheet } = area
  const { email } = state.user
  if (email !== state.owner && isProtected(bookOf(sheet).protections, sheet, { box: area, email }))
    throw refuse('protected')
  makeRoom(sheet, area)
  const before = sheet.peek(area.top, area.left)?.value ?? null
  write()
  sheet.book.active = sheet
  sheet.selected = area
  return editEvent(state, area, before)
}

/** The same, and time enough passes: the simple `onEdit` runs. */
export const editByHand = (place: Place, area: Area, write: () => void): void => {
  const event = changeByHand(place.state, area, write)
  if (place.has('onEdit')) place.run('onEdit', [event], { mode: 'LIMITED' })
}

/** Whether a person is asked before changing cells that only warn. */
export const asksFirst = (sheet: Sheet, area: Area): boolean =>
  bookOf(sheet).protections.some(
    ({ warningOnly, area: guarded, unprotected }) =>
      warningOnly &&
      guarded.sheet === sheet &&
      overlaps(guarded, area) &&
      !unprotected.some(open => open.sheet === sheet && overlaps(open, area)),
  )
