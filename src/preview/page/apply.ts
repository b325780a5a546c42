import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core'
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets'
import type { Axis, FaceLine, FaceSheet, Patch, PlacedCell, SheetPatch } from '../protocol'
import type { PlacedText } from './atOnce'
import { type Grid, UNIT } from './grid'
import { cellData, freezeOf, idOf, type Looks, rangeOf, worksheetOf } from './view'

type Execute = (id: string, params: object) => unknown

/** Puts what the server says on the screen. `execute` runs a mutation here and nowhere else. */
export class Applier {
  constructor(
    private readonly grid: Grid,
    private readonly execute: Execute,
    private readonly looks: Looks,
  ) {}

  /** `faces` is what is known of each tab before the patch. */
  apply(patch: Patch, faces: ReadonlyMap<number, FaceSheet>) {
    Object.assign(this.looks, patch.styles)
    for (const sheet of patch.sheets) {
      const known = faces.get(sheet.id)
      if (known) this.change(sheet, known)
      else this.insert(sheet)
    }
    for (const id of patch.gone) this.remove(id)
    if (patch.book.order) this.order(patch.book.order.map(idOf))
  }

  /** Cells as they were typed, until the server says what they are. */
  show(sheet: number, cells: readonly PlacedText[]) {
    const made: Record<number, Record<number, object>> = {}
    for (const [row, column, text] of cells) {
      const line = made[row] ?? {}
      made[row] = line
      line[column] = typedCell(text)
    }
    this.execute(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId: idOf(sheet), cellValue: made })
  }

  private insert(sheet: SheetPatch) {
    const data = worksheetOf(sheet, this.looks)
    this.execute(InsertSheetMutation.id, {
      index: this.workbook?.getSheets().length ?? 0,
      sheet: mergeWorksheetSnapshotWithDefault(data as IWorksheetData),
      unitId: UNIT,
    })
  }

  private remove(id: number) {
    const workbook = this.workbook
    const sheet = workbook?.getSheetBySheetId(idOf(id))
    if (!workbook || !sheet) return
    if (workbook.getActiveSheet().getSheetId() === idOf(id)) {
      const other = workbook.getSheets().find(one => one.getSheetId() !== idOf(id) && !one.isSheetHidden())
      other?.activate()
    }
    this.execute(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: idOf(id) })
  }

  private order(wanted: readonly string[]) {
    const now = this.workbook?.getSheets().map(sheet => sheet.getSheetId()) ?? []
    for (const [to, id] of wanted.entries()) {
      const from = now.indexOf(id)
      if (from === to || from < 0) continue
      this.execute(SetWorksheetOrderMutation.id, { unitId: UNIT, subUnitId: id, fromOrder: from, toOrder: to })
      now.splice(to, 0, ...now.splice(from, 1))
    }
  }

  private change({ id, parts, cells, lines }: SheetPatch, known: FaceSheet) {
    const at = { unitId: UNIT, subUnitId: idOf(id) }
    let [rows, columns] = [known.rows, known.columns]
    for (const { axis, at: from, count } of lines ?? []) {
      this.lines(at, axis, { from, count })
      if (axis === 'rows') rows += count
      else columns += count
    }
    if (parts.rows !== undefined && parts.rows !== rows) this.grow(at, 'rows', { from: rows, to: parts.rows })
    if (parts.columns !== undefined && parts.columns !== columns)
      this.grow(at, 'columns', { from: columns, to: parts.columns })
    this.parts(at, parts, known)
    if (cells.length > 0) this.cells(at, cells)
  }

  /** Lines come or go at the end of the grid. */
  private grow(at: object, axis: Axis, { from, to }: { from: number; to: number }) {
    if (to > from) this.lines(at, axis, { from, count: to - from })
    else this.lines(at, axis, { from: to, count: to - from })
  }

  private lines(at: object, axis: Axis, { from, count }: { from: number; count: number }) {
    const end = from + Math.abs(count) - 1
    const range =
      axis === 'rows'
        ? { startRow: from, endRow: end, startColumn: 0, endColumn: 0 }
        : { startRow: 0, endRow: 0, startColumn: from, endColumn: end }
    const [insert, remove] =
      axis === 'rows' ? [InsertRowMutation.id, RemoveRowMutation.id] : [InsertColMutation.id, RemoveColMutation.id]
    this.execute(count > 0 ? insert : remove, { ...at, range })
  }

  private parts(at: { unitId: string; subUnitId: string }, parts: Partial<FaceSheet>, known: FaceSheet) {
    if (parts.name !== undefined) this.execute(SetWorksheetNameMutation.id, { ...at, name: parts.name })
    if (parts.hidden !== undefined) this.execute(SetWorksheetHideMutation.id, { ...at, hidden: parts.hidden ? 1 : 0 })
    if (parts.color !== undefined) this.execute(SetTabColorMutation.id, { ...at, color: parts.color ?? '' })
    if (parts.frozen) this.execute(SetFrozenMutation.id, { ...at, ...freezeOf(parts.frozen) })
    if (parts.gridlines !== undefined)
      this.execute(ToggleGridlinesMutation.id, { ...at, showGridlines: parts.gridlines ? 1 : 0 })
    if (parts.heights) this.sizes(at, 'rows', { now: parts.heights, known: known.heights })
    if (parts.widths) this.sizes(at, 'columns', { now: parts.widths, known: known.widths })
    if (parts.merges) {
      this.execute(RemoveWorksheetMergeMutation.id, { ...at, ranges: known.merges.map(rangeOf) })
      this.execute(AddWorksheetMergeMutation.id, { ...at, ranges: parts.merges.map(rangeOf) })
    }
  }

  private sizes(
    at: object,
    axis: Axis,
    { now, known }: { now: Readonly<Record<number, FaceLine>>; known: Readonly<Record<number, FaceLine>> },
  ) {
    const range = (line: number) =>
      axis === 'rows'
        ? { startRow: line, endRow: line, startColumn: 0, endColumn: 0 }
        : { startRow: 0, endRow: 0, startColumn: line, endColumn: line }
    const lines = [...new Set([...Object.keys(now), ...Object.keys(known)])].map(Number)
    const [width, show, hide] =
      axis === 'rows'
        ? [SetWorksheetRowHeightMutation.id, SetRowVisibleMutation.id, SetRowHiddenMutation.id]
        : [SetWorksheetColWidthMutation.id, SetColVisibleMutation.id, SetColHiddenMutation.id]
    const key = axis === 'rows' ? 'rowHeight' : 'colWidth'
    const usual = axis === 'rows' ? 21 : 100
    const turned = (hidden: boolean) =>
      lines.filter(line => Boolean(now[line]?.hidden) === hidden && Boolean(known[line]?.hidden) !== hidden).map(range)
    for (const line of lines) {
      const size = now[line]?.size
      if (size !== known[line]?.size) this.execute(width, { ...at, ranges: [range(line)], [key]: size ?? usual })
    }
    const [shown, hidden] = [turned(false), turned(true)]
    if (shown.length > 0) this.execute(show, { ...at, ranges: shown })
    if (hidden.length > 0) this.execute(hide, { ...at, ranges: hidden })
  }

  /** A cell is taken away and put anew: looks would otherwise be mixed with those it had. */
  private cells(at: object, cells: readonly PlacedCell[]) {
    const gone: Record<number, Record<number, null>> = {}
    const made: Record<number, Record<number, object>> = {}
    for (const [row, column, cell] of cells) {
      const line = gone[row] ?? {}
      gone[row] = line
      line[column] = null
      if (!cell) continue
      const own = made[row] ?? {}
      made[row] = own
      own[column] = cellData(cell, this.looks)
    }
    this.execute(SetRangeValuesMutation.id, { ...at, cellValue: gone })
    this.execute(SetRangeValuesMutation.id, { ...at, cellValue: made })
  }

  private get workbook() {
    return this.grid.api.getActiveWorkbook()
  }
}

const typedCell = (text: string) => {
  if (text === '') return { v: null, t: null, f: null }
  const isNumber = /^-?\d+(\.\d+)?$/.test(text)
  return isNumber ? { v: Number(text), t: 2, f: null } : { v: text, t: 1, f: null }
}
