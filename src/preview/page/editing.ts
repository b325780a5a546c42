import { IEditorBridgeService } from '@univerjs/sheets-ui'
import type { Known, MovedLines, Operation, Place } from '../protocol'
import type { Grid } from './grid'
import { knownBy } from './known'

/** The cell a person types into. */
export class Editing {
  /** As it was when the person began. */
  private begun: { readonly at: Place; readonly known: Known | undefined; moved: boolean } | null = null
  private typed: { readonly row: number; readonly column: number; readonly text: string } | null = null

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
    const { typed } = this
    this.typed = null
    return typed && typed.row === row && typed.column === column ? typed.text : null
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

  /** Whether it was typed into a cell that has moved since. */
  hasMoved(operation: Operation): boolean {
    const { begun } = this
    return operation.do === 'write' && begun !== null && begun.moved && isSame(operation.at, begun.at)
  }

  /** What the person knew of the cells: what was typed was meant for the cell as it was when they began. */
  knownOf(operation: Operation): Known | undefined {
    const { begun } = this
    this.begun = null
    const isTyped = operation.do === 'write' && begun !== null && isSame(operation.at, begun.at)
    return isTyped ? begun.known : knownBy(this.grid, operation)
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
