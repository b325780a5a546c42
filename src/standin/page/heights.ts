import { SetWorksheetRowIsAutoHeightCommand } from '@univerjs/sheets'
import type { FaceSheet } from '../protocol'
import { UNIT } from './grid'
import type { Follower, Own } from './page'
import { idOf } from './view'

const MOST = 400
const WRAPPED = 3

/** Rows without a height of their own grow with what is wrapped in them. */
export class Heights implements Follower {
  private readonly done = new Set<number>()

  constructor(private readonly own: Own) {}

  follow(sheet: number) {
    this.done.delete(sheet)
  }

  turn(sheet: number, face: FaceSheet) {
    if (this.done.has(sheet)) return
    this.done.add(sheet)
    const worksheet = this.own.grid.api.getActiveWorkbook()?.getActiveSheet()?.getSheet()
    if (!worksheet) return
    const rows = new Set<number>()
    for (let row = 0; row < Math.min(face.rows, MOST); row++) {
      if (face.heights[row]?.size !== undefined) continue
      for (let column = 0; column < Math.min(face.columns, 60); column++) {
        const style = worksheet.getComposedCellStyle(row, column)
        if (style.tb !== WRAPPED || worksheet.getCellRaw(row, column)?.v === undefined) continue
        rows.add(row)
        break
      }
    }
    if (rows.size === 0) return
    const ranges = [...rows].map(row => ({ startRow: row, endRow: row, startColumn: 0, endColumn: face.columns - 1 }))
    void this.own.grid.commands.executeCommand(SetWorksheetRowIsAutoHeightCommand.id, {
      unitId: UNIT,
      subUnitId: idOf(sheet),
      ranges,
    })
  }
}
