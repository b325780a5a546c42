import type { Box } from '@yardstick/standin/model/area'
import type { Cell } from '@yardstick/standin/model/cell'
import type { Sheet } from '@yardstick/standin/model/sheet'
import type { Workbook } from '@yardstick/standin/model/workbook'
import type { Axis, FaceCell, FaceSheet, PlacedCell, SheetPatch } from '../protocol'
import { faceOf, type Wardrobe } from './cellFace'
import { type Painted, paint } from './conditions'
import { EmptyRuns } from './emptyRuns'
import { type Seen, same, seen } from './seen'
import { sheetFace } from './sheetFace'

export interface CellChange {
  readonly row: number
  readonly column: number
  readonly before: Seen | undefined
}
interface Change extends CellChange {
  readonly cell: Cell | undefined
}

type Row = (Seen | undefined)[]

/** What pages know of one tab. */
export class SheetMirror {
  private grid: (Row | undefined)[] = []
  private painted: Painted = new Map()
  /** Cells a page shows otherwise already. */
  private readonly unsure = new Map<string, { row: number; column: number }>()
  private parts: FaceSheet
  private texts: Record<string, string>

  constructor(private sheet: Sheet) {
    this.parts = sheetFace(sheet)
    this.texts = textsOf(this.parts)
  }

  get face(): FaceSheet {
    return this.parts
  }

  /** The same tab of another copy of the workbook. */
  follow(sheet: Sheet): this {
    this.sheet = sheet
    return this
  }

  /** Lines came or went, and pages are told of that instead of every cell that moved. */
  shift(axis: Axis, at: number, count: number) {
    if (axis === 'rows') splice(this.grid, at, count)
    else for (const row of this.grid) if (row) splice(row, at, count)
    const moved: Painted = new Map()
    for (const [key, looks] of this.painted) {
      const [row = 0, column = 0] = key.split(',').map(Number)
      const place = axis === 'rows' ? row : column
      if (count < 0 && place >= at && place < at - count) continue
      const to = place >= at ? place + count : place
      moved.set(axis === 'rows' ? `${to},${column}` : `${row},${to}`, looks)
    }
    this.painted = moved
  }

  /** A page shows something of its own in these cells until it is told. */
  doubt({ top, left, rows, columns }: Box) {
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) this.unsure.set(`${row},${column}`, { row, column })
  }

  /** Cells that differ from what pages know; from now on they know. */
  takeCells(): Change[] {
    const changes: Change[] = []
    const height = this.grid.length
    this.sheet.visitRaw((cell, row, column) => {
      const line = this.grid[row] ?? []
      this.grid[row] = line
      const before = line[column]
      if (before && same(cell, before)) return
      line[column] = seen(cell)
      changes.push({ row, column, before, cell })
    })
    this.takeGone(height, changes)
    for (const { row, column } of changes) this.unsure.delete(`${row},${column}`)
    for (const { row, column } of this.unsure.values()) {
      const cell = this.sheet.peek(row, column)
      changes.push({ row, column, before: this.grid[row]?.[column], cell })
    }
    this.unsure.clear()
    return changes
  }

  /** Cells that are no longer there at all. */
  private takeGone(height: number, changes: Change[]) {
    for (let row = 0; row < height; row++) {
      const line = this.grid[row]
      if (!line) continue
      for (let column = 0; column < line.length; column++) {
        const before = line[column]
        if (!before || this.sheet.peek(row, column)) continue
        line[column] = undefined
        changes.push({ row, column, before, cell: undefined })
      }
    }
  }

  /** Parts of the tab that differ from what pages know. */
  takeParts(): Partial<FaceSheet> {
    const now = sheetFace(this.sheet)
    const texts = textsOf(now)
    const changed = Object.entries(now).filter(([key]) => texts[key] !== this.texts[key])
    this.parts = now
    this.texts = texts
    return Object.fromEntries(changed)
  }

  /** Cells whose conditional looks differ from what pages know. */
  takePaint(): { row: number; column: number }[] {
    const now = paint(this.sheet)
    const keys = [
      ...[...now].filter(([key, looks]) => this.painted.get(key) !== looks).map(([key]) => key),
      ...[...this.painted.keys()].filter(key => !now.has(key)),
    ]
    this.painted = now
    return keys.map(key => {
      const [row = 0, column = 0] = key.split(',').map(Number)
      return { row, column }
    })
  }

  private looksAt(row: number, column: number) {
    return this.painted.size === 0 ? undefined : this.painted.get(`${row},${column}`)
  }

  faceAt(row: number, column: number, wardrobe: Wardrobe): FaceCell | null {
    const cell = this.sheet.peek(row, column)
    if (!cell) return null
    return faceOf(cell, { wardrobe, locale: this.sheet.book.locale, looks: this.looksAt(row, column) })
  }
}

const textsOf = (parts: FaceSheet) =>
  Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, JSON.stringify(value)]))

const splice = <T>(lines: (T | undefined)[], at: number, count: number) => {
  if (count < 0) {
    lines.splice(at, -count)
    return
  }
  if (lines.length > at) lines.splice(at, 0, ...Array.from({ length: count }, () => undefined))
}

export interface Collected {
  readonly patches: SheetPatch[]
  readonly gone: number[]
  /** By tab. */
  readonly changes: Map<number, readonly CellChange[]>
}

/** What pages know of the workbook's tabs. */
export class Mirror {
  private readonly sheets = new Map<number, { sheet: Sheet; mirror: SheetMirror }>()

  constructor(private readonly wardrobe: Wardrobe) {}

  shift(sheet: Sheet, axis: Axis, change: { at: number; count: number }) {
    this.sheets.get(sheet.id)?.mirror.shift(axis, change.at, change.count)
  }

  doubt(id: number, box: Box) {
    this.sheets.get(id)?.mirror.doubt(box)
  }

  /** What pages are to be told now, formulas as they last stood. */
  collect(book: Workbook): Collected {
    const patches: SheetPatch[] = []
    const changes = new Map<number, readonly CellChange[]>()
    const gone = [...this.sheets.keys()].filter(id => !book.sheets.some(sheet => sheet.id === id))
    for (const id of gone) this.sheets.delete(id)
    for (const sheet of book.sheets) {
      const known = this.known(sheet)
      const changed = known.mirror.takeCells()
      const parts = known.isNew ? known.mirror.face : known.mirror.takeParts()
      if (changed.length > 0) changes.set(sheet.id, changed)
      if (changed.length === 0 && Object.keys(parts).length === 0) continue
      patches.push({ id: sheet.id, parts, cells: this.faces(known.mirror, changed) })
    }
    return { patches, gone, changes }
  }

  private faces(mirror: SheetMirror, places: readonly { row: number; column: number }[]): PlacedCell[] {
    return places.map(({ row, column }) => [row, column, mirror.faceAt(row, column, this.wardrobe)])
  }

  private known(sheet: Sheet): { mirror: SheetMirror; isNew: boolean } {
    const known = this.sheets.get(sheet.id)
    if (known?.sheet === sheet) return { mirror: known.mirror, isNew: false }
    const mirror = known ? known.mirror.follow(sheet) : new SheetMirror(sheet)
    this.sheets.set(sheet.id, { sheet, mirror })
    return { mirror, isNew: !known }
  }

  /** Conditional looks, told apart from contents: they may take long. */
  collectPaint(): SheetPatch[] {
    return [...this.sheets.values()].flatMap(({ sheet, mirror }) => {
      const places = mirror.takePaint()
      return places.length === 0 ? [] : [{ id: sheet.id, parts: {}, cells: this.faces(mirror, places) }]
    })
  }

  /** Everything, for a page that opens. */
  whole(book: Workbook): SheetPatch[] {
    return book.sheets.map(sheet => {
      const { mirror } = this.known(sheet)
      const cells: PlacedCell[] = []
      const empty = new EmptyRuns()
      sheet.visitRaw((_cell, row, column) => {
        const face = mirror.faceAt(row, column, this.wardrobe)
        if (!face) return
        if (face.v !== null || face.f !== null || face.link !== undefined) cells.push([row, column, face])
        else if (face.s !== null) empty.add(row, column, face.s)
      })
      return { id: sheet.id, parts: mirror.face, cells, empty: empty.all }
    })
  }
}
