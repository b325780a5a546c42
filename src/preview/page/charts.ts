import type { FaceChart, FaceSheet } from '../protocol'
import { element, replaceChildren } from './dom'
import { drawing } from './drawing'
import type { Follower, Own } from './parts'
import { canvasIn, isDrawn, scrolled } from './scroll'

const HEADER = { left: 46, top: 22 }

interface Shown {
  readonly box: HTMLElement
  readonly chart: FaceChart
}

/** Charts over the grid, which move with it. */
export class Charts implements Follower {
  private readonly layer = element('div', { class: 'charts' })
  private shown: Shown[] = []

  constructor(private readonly own: Own) {
    own.place.append(this.layer)
    const { api } = own.grid
    api.addEvent(api.Event.Scroll, () => this.place())
    new ResizeObserver(() => this.place()).observe(own.place)
  }

  follow() {}

  turn(_sheet: number, { charts }: FaceSheet) {
    const same = charts.length === this.shown.length && charts.every((chart, i) => chart === this.shown[i]?.chart)
    if (!same) {
      this.shown = charts.map(chart => ({
        chart,
        box: element('figure', { class: 'chart', 'aria-label': chart.title }, drawing(chart)),
      }))
      replaceChildren(this.layer, ...this.shown.map(({ box }) => box))
    }
    this.place()
  }

  private place() {
    this.layer.hidden = this.shown.length === 0
    if (this.shown.length === 0) return
    const sheet = this.own.grid.api.getActiveWorkbook()?.getActiveSheet()
    if (!sheet) return
    if (!isDrawn(this.own.grid)) {
      requestAnimationFrame(() => this.place())
      return
    }
    const canvas = canvasIn(this.own.place)
    const { x, y } = scrolled(this.own.grid)
    Object.assign(this.layer.style, {
      left: `${canvas.left + HEADER.left}px`,
      top: `${canvas.top + HEADER.top}px`,
      width: `${canvas.width - HEADER.left}px`,
      height: `${canvas.height - HEADER.top}px`,
    })
    const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()]
    for (const { box, chart } of this.shown) {
      const corner = sheet.getRange(chart.row, chart.column).getCellRect()
      const left = corner.left + chart.offsetX - HEADER.left - (chart.column < columns ? 0 : x)
      const top = corner.top + chart.offsetY - HEADER.top - (chart.row < rows ? 0 : y)
      Object.assign(box.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${chart.width}px`,
        height: `${chart.height}px`,
      })
    }
  }
}
