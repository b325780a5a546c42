import type { FaceSheet } from '../protocol'
import { element } from './dom'
import { type Grid, UNIT } from './grid'
import type { Follower } from './parts'
import { isDrawn, overCell } from './scroll'
import { sheetOf } from './view'
import { say } from './words'

const SHOW = 'sheet.operation.show-data-validation-dropdown'

/** The arrow at a selected cell that has a dropdown. */
export class Chooser implements Follower {
  private readonly arrow = element('button', { type: 'button', class: 'chooser', hidden: true, tabindex: -1 }, '▾')

  constructor(
    private readonly grid: Grid,
    private readonly place: HTMLElement,
    private readonly faces: () => ReadonlyMap<number, FaceSheet>,
  ) {
    place.append(this.arrow)
    const { api } = grid
    this.arrow.title = say('choose')
    this.arrow.addEventListener('click', () => this.open())
    api.addEvent(api.Event.SelectionChanged, () => this.look())
    api.addEvent(api.Event.Scroll, () => this.look())
  }

  follow() {}
  turn() {
    this.look()
  }

  private get cell() {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet()
    const range = sheet?.getSelection()?.getActiveRange()
    return sheet && range ? { id: sheet.getSheetId(), row: range.getRow(), column: range.getColumn(), range } : null
  }

  private look() {
    const { cell } = this
    const lists = cell ? (this.faces().get(sheetOf(cell.id))?.lists ?? []) : []
    const isChosen = lists.some(
      ({ items, boxes }) =>
        items !== null &&
        boxes.some(
          ({ top, left, rows, columns }) =>
            cell && cell.row >= top && cell.row < top + rows && cell.column >= left && cell.column < left + columns,
        ),
    )
    this.arrow.hidden = !isChosen
    if (!isChosen || !cell) return
    if (!isDrawn(this.grid)) {
      requestAnimationFrame(() => this.look())
      return
    }
    const { right, top } = overCell(this.grid, this.place, cell.range)
    Object.assign(this.arrow.style, { left: `${right - 20}px`, top: `${top + 2}px` })
  }

  private open() {
    const { cell } = this
    if (!cell) return
    const { id, row, column } = cell
    void this.grid.commands.executeCommand(SHOW, { unitId: UNIT, subUnitId: id, row, column })
  }
}
