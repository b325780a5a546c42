import { SetWorksheetRowIsAutoHeightCommand } from '@univerjs/sheets'
import type { FaceSheet, PlacedCell } from '../protocol'
import { UNIT } from './grid'
import type { Follower, Own } from './parts'
import { idOf } from './view'

const MOST = 400
const MOST_COLUMNS = 60
const WRAPPED = 3

/** Rows without a height of their own grow with what is wrapped in them. */
export class Heights implements Follower {
  /** Rows of a tab to be looked at when it is in front. */
  private readonly waiting = new Map<number, Set<number>>()

  constructor(private readonly own: Own) {}

  follow(sheet: number, parts: Partial<FaceSheet>, cells?: readonly PlacedCell[]) {
    const moved = cells === undefined || parts.widths !== undefined || parts.rows !== undefined
    const rows = this.waiting.get(sheet) ?? new Set()
    this.waiting.set(sheet, rows)
    for (let row = 0; moved && row < MOST; row++) rows.add(row)
    for (const [row] of cells ?? []) if (row < MOST) rows.add(row)
  }

  turn(sheet: number, face: FaceSheet) {
    const waiting = this.waiting.get(sheet)
    const worksheet = this.own.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSheet()
    if (!waiting || !worksheet) return
    this.waiting.delete(sheet)
    const isWrapped = (row: number) => {
      for (let column = 0; column < Math.min(face.columns, MOST_COLUMNS); column++) {
        const style = worksheet.getComposedCellStyle(row, column)
        if (style.tb === WRAPPED && worksheet.getCellRaw(row, column)?.v !== undefined) return true
      }
      return false
    }
    const rows = [...waiting].filter(row => row < face.rows && face.heights[row]?.size === undefined && isWrapped(row))
    if (rows.length === 0) return
    const ranges = rows.map(row => ({ startRow: row, endRow: row, startColumn: 0, endColumn: face.columns - 1 }))
    void this.own.grid.commands.executeCommand(SetWorksheetRowIsAutoHeightCommand.id, {
      unitId: UNIT,
      subUnitId: idOf(sheet),
      ranges,
    })
  }
}
