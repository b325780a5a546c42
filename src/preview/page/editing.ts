import { IEditorBridgeService } from '@univerjs/sheets-ui'
import type { Known, MovedLines, Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { knownBy } from './known'

interface Begun {
  readonly at: Place
  readonly known: Known | undefined
  /** Lines before it came or went since. */
  moved: boolean
}

/** The cell a person types into. */
export class Editing {
  /** As it was when the person began. */
  private begun: Begun | null = null
  private typed: { readonly row: number; readonly column: number; readonly text: string } | null = null
  /** What was taken, until it is sent. */
  private taken: { readonly text: string; readonly begun: Begun } | null = null
  private readonly bridge: IEditorBridgeService

  constructor(
    private readonly grid: Grid,
    active: () => number,
  ) {
    const { api, injector } = grid
    this.bridge = injector.get(IEditorBridgeService)
    const catchUp = keepText(this.bridge)
    api.addEvent(api.Event.SheetEditStarted, ({ row, column }) => {
      const at = { sheet: active(), top: row, left: column, rows: 1, columns: 1 }
      this.begun = { at, known: knownBy(grid, { do: 'write', at, rows: [['']] }), moved: false }
    })
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      if (!isConfirm) this.begun = null
      this.typed = isConfirm ? { row, column, text: value.toPlainText().replace(/\r?\n$/, '') } : null
    })
    api.addEvent(api.Event.SheetEditEnded, catchUp)
  }

  /** What was typed there, once, before the grid made something of it. */
  take(row: number, column: number): string | null {
    const { typed, begun } = this
    this.typed = null
    if (typed?.row !== row || typed.column !== column) return null
    this.taken = begun && { text: typed.text, begun }
    return typed.text
  }

  /** Once nobody is typing: a question would take the keys. */
  ended(): Promise<void> {
    const { api } = this.grid
    return new Promise(resolve => {
      if (!this.bridge.isVisible().visible) return resolve()
      const hearing = api.addEvent(api.Event.SheetEditEnded, () => {
        hearing.dispose()
        resolve()
      })
    })
  }

  /** Lines came or went on a tab. */
  follow(sheet: number, lines: readonly MovedLines[]) {
    const { begun } = this
    if (begun?.at.sheet !== sheet) return
    const { top, left } = begun.at
    if (lines.some(({ axis, at }) => at <= (axis === 'rows' ? top : left))) begun.moved = true
  }

  /** What the person knew of the cells: what was typed is meant for its cell as it was when they began, if it is still there. */
  finish(operation: Operation): { readonly known: Known | undefined; readonly misplaced: string | null } {
    const { taken } = this
    this.taken = null
    const typed = taken !== null && operation.do === 'write' && isSame(operation.at, taken.begun.at) ? taken : null
    return {
      known: typed ? typed.begun.known : knownBy(this.grid, operation),
      misplaced: typed?.begun.moved ? typed.text : null,
    }
  }
}

/** The grid would put what others write into a cell over what is being typed into it; gives the way to do so once that ended. */
const keepText = (bridge: IEditorBridgeService): (() => void) => {
  const refresh = bridge.refreshEditCellState.bind(bridge)
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh()
  }
  return refresh
}

const isSame = (a: Place, b: Place) =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.rows * a.columns === 1
