import type { Axis, Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { cellName } from './groups'
import { askText } from './notices'
import { say, type Word } from './words'

interface Around {
  send(operations: readonly Operation[]): void
  selected(): Place | null
  noteAt(place: Place): string
}

/** The filled rows below the frozen ones, where one cell was chosen; else the selection. */
const sorting = (grid: Grid, place: Place, ascending: boolean): Operation[] => {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet()
  if (!sheet) return []
  if (place.rows > 1) return [{ do: 'sort', at: place, column: 0, ascending }]
  const top = Math.max(1, sheet.getFrozenRows())
  const rows = sheet.getLastRow() + 1 - top
  const columns = sheet.getLastColumn() + 1
  if (rows < 2 || place.left >= columns) return []
  return [{ do: 'sort', at: { sheet: place.sheet, top, left: 0, rows, columns }, column: place.left, ascending }]
}

const lines = (place: Place, what: 'insert' | 'remove', axis: Axis): Operation[] => {
  const [at, count] = axis === 'rows' ? [place.top, place.rows] : [place.left, place.columns]
  return [{ do: what, sheet: place.sheet, axis, at, count }]
}

type Make = (place: Place) => readonly Operation[]

/** Rows, columns, sorting and notes in the menu of a cell. */
export const extendMenu = (grid: Grid, { send, selected, noteAt }: Around) => {
  const note = async () => {
    const place = selected()
    if (!place) return
    const text = await askText(say('noteOf', cellName(place.top, place.left)), noteAt(place))
    if (text !== null) send([{ do: 'note', at: { ...place, rows: 1, columns: 1 }, text }])
  }
  const doing = (make: Make) => () => {
    const place = selected()
    if (place) send(make(place))
  }
  const entries: readonly (readonly [Word, () => void])[] = [
    ['insertRow', doing(place => lines(place, 'insert', 'rows'))],
    ['insertColumn', doing(place => lines(place, 'insert', 'columns'))],
    ['removeRow', doing(place => lines(place, 'remove', 'rows'))],
    ['removeColumn', doing(place => lines(place, 'remove', 'columns'))],
    ['sortUp', doing(place => sorting(grid, place, true))],
    ['sortDown', doing(place => sorting(grid, place, false))],
    ['editNote', () => void note()],
  ]
  for (const [i, [word, action]] of entries.entries())
    grid.api
      .createMenu({ id: `yardstick.${word}`, title: say(word), action, order: i })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others'])
}
