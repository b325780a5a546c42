import type { FaceSheet, Place } from '../protocol'
import { element } from './dom'
import type { Grid } from './grid'
import { cellName } from './groups'
import type { Follower } from './parts'
import { readPlace } from './place'
import { isDrawn, overCell } from './scroll'
import { idOf, sheetOf } from './view'
import { say } from './words'

/** Links to cells: a bubble beside the cell, and the place in the address. */
export class Links implements Follower {
  private readonly bubble = element('div', { class: 'bubble', hidden: true })

  constructor(
    private readonly grid: Grid,
    private readonly place: HTMLElement,
    private readonly faces: () => ReadonlyMap<number, FaceSheet>,
  ) {
    place.append(this.bubble)
    const { api } = grid
    api.addEvent(api.Event.SelectionChanged, () => this.look())
    api.addEvent(api.Event.Scroll, () => this.hide())
  }

  follow() {}
  turn() {
    this.look()
  }

  /** The tab of the address, where there is one. */
  remembered(usual: number): number {
    const at = readPlace(location.hash)
    return at && this.faces().has(at.sheet) ? at.sheet : usual
  }

  private hide() {
    this.bubble.hidden = true
  }

  private look() {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet()
    const range = sheet?.getSelection()?.getActiveRange()
    this.hide()
    if (!sheet || !range) return
    const id = sheetOf(sheet.getSheetId())
    const [row, column] = [range.getRow(), range.getColumn()]
    history.replaceState(null, '', `#gid=${id}&range=${cellName(row, column)}`)
    const link = (range.getCellData()?.custom as { link?: unknown } | null | undefined)?.link
    if (typeof link !== 'string' || !isDrawn(this.grid)) return
    const rect = overCell(this.grid, this.place, range)
    const target = readPlace(link)
    const name = target ? `${this.faces().get(target.sheet)?.name ?? '?'}!${cellName(target.top, target.left)}` : link
    this.bubble.replaceChildren(
      element('button', { type: 'button', onclick: () => this.go(link) }, target ? `${say('goTo')} ${name}` : name),
    )
    Object.assign(this.bubble.style, { left: `${Math.max(0, rect.left)}px`, top: `${rect.bottom + 2}px` })
    this.bubble.hidden = false
  }

  go(link: string) {
    const place = readPlace(link)
    if (place) this.select(place)
    else if (/^https?:\/\//i.test(link)) window.open(link, '_blank', 'noopener,noreferrer')
  }

  select({ sheet: id, top, left, rows, columns }: Place) {
    const book = this.grid.api.getActiveWorkbook()
    const sheet = book?.getSheetBySheetId(idOf(id))
    if (!book || !sheet) return
    if (book.getActiveSheet().getSheetId() !== idOf(id)) book.setActiveSheet(sheet)
    sheet.getRange(top, left, rows, columns).activate()
    sheet.scrollToCell(Math.max(0, top - 3), left)
  }
}
