import type { Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { cellName } from './groups'
import { askText } from './notices'
import { say } from './words'

interface Around {
  send(operations: readonly Operation[]): void
  selected(): Place | null
  noteAt(place: Place): string
}

/** The filled rows below the frozen ones, where one cell was chosen; else the selection. */
const sorting = (grid: Grid, place: Place, ascending: boolean): Operation | null => {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet()
  if (!sheet) return null
  if (place.rows > 1) return { do: 'sort', at: place, column: 0, ascending }
  const top = Math.max(1, sheet.getFrozenRows())
  const rows = sheet.getLastRow() + 1 - top
  const columns = sheet.getLastColumn() + 1
  if (rows < 2 || place.left >= columns) return null
  return { do: 'sort', at: { sheet: place.sheet, top, left: 0, rows, columns }, column: place.left, ascending }
}

/** Sorting and notes, which the server does, in the menu of a cell. */
export const extendMenu = (grid: Grid, { send, selected, noteAt }: Around) => {
  const sort = (ascending: boolean) => () => {
    const place = selected()
    const operation = place && sorting(grid, place, ascending)
    if (operation) send([operation])
  }
  const note = async () => {
    const place = selected()
    if (!place) return
    const at = { ...place, rows: 1, columns: 1 }
    const text = await askText(say('noteOf', cellName(place.top, place.left)), noteAt(place))
    if (text !== null) send([{ do: 'note', at, text }])
  }
  const entries = [
    { id: 'yardstick-sort-up', title: say('sortUp'), action: sort(true) },
    { id: 'yardstick-sort-down', title: say('sortDown'), action: sort(false) },
    { id: 'yardstick-note', title: say('editNote'), action: note },
  ]
  for (const entry of entries) grid.api.createMenu(entry).appendTo('contextMenu.mainArea.data')
}
