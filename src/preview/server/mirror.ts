import type { Box } from '@yardstick/standin/model/area'
import { ColumnRuns } from '@yardstick/standin/model/columnRuns'
import type { Sheet, ValidationRule } from '@yardstick/standin/model/sheet'
import { plain, type Style } from '@yardstick/standin/model/style'
import type { Workbook } from '@yardstick/standin/model/workbook'
import type { Axis, EmptyRun, FaceCell, FaceSheet, PlacedCell, SheetPatch } from '../protocol'
import { blankLook, faceOf, type Wardrobe } from './cellFace'
import { type Painted, paint } from './conditions'
import { EmptyRuns } from './emptyRuns'
import { type Contents, contentsOf, NOTHING, type Seen, same } from './seen'
import { sheetFace } from './sheetFace'

/** A cell as it was and as it is. */
export interface CellChange {
  readonly row: number
  readonly column: number
  readonly before: Seen
}

type Row = (Contents | undefined)[]
interface Spot {
  readonly row: number
  readonly column: number
}

/** What pages know of one tab. */
export class SheetMirror {
  private grid: (Row | undefined)[] = []
  private looks = new ColumnRuns<Style>(plain)
  private rules = new ColumnRuns<ValidationRule | null>(null)
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
    for (const known of [this.looks, this.rules]) {
      if (count < 0) known.remove(axis, { at, count: -count })
      else known.insert(axis, { at, count, like: -1 })
    }
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
  takeCells(): CellChange[] {
    const spots = new Map<string, Spot>()
    const add = (row: number, column: number) => spots.set(`${row},${column}`, { row, column })
    this.eachOther(add)
    this.sheet.looks.eachDifference(this.looks, this.sheet.box, add)
    this.sheet.rules.eachDifference(this.rules, this.sheet.box, add)
    for (const { row, column } of this.unsure.values()) add(row, column)
    this.unsure.clear()
    const changes = [...spots.values()].map(spot => ({ ...spot, before: this.known(spot) }))
    for (const spot of spots.values()) this.learn(spot)
    this.looks = this.sheet.looks.copy()
    this.rules = this.sheet.rules.copy()
    return changes
  }

  /** All there is: pages that open are told everything. */
  takeAll() {
    this.sheet.visitRaw((_cell, row, column) => this.learn({ row, column }))
    this.looks = this.sheet.looks.copy()
    this.rules = this.sheet.rules.copy()
    this.painted = paint(this.sheet)
  }

  /** Cells with other contents than pages know. */
  private eachOther(see: (row: number, column: number) => void) {
    this.sheet.visitRaw((cell, row, column) => {
      if (!same(cell, this.grid[row]?.[column] ?? NOTHING)) see(row, column)
    })
    this.grid.forEach((line, row) => {
      line?.forEach((known, column) => {
        if (known && !this.sheet.peek(row, column)) see(row, column)
      })
    })
  }

  private known({ row, column }: Spot): Seen {
    const contents = this.grid[row]?.[column] ?? NOTHING
    return { ...contents, style: this.looks.at(row, column), validation: this.rules.at(row, column) }
  }

  private learn({ row, column }: Spot) {
    const cell = this.sheet.peek(row, column)
    const line = this.grid[row] ?? []
    this.grid[row] = line
    line[column] = cell && contentsOf(cell)
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

  private paintAt(row: number, column: number) {
    return this.painted.size === 0 ? undefined : this.painted.get(`${row},${column}`)
  }

  faceAt(row: number, column: number, wardrobe: Wardrobe): FaceCell | null {
    const cell = this.sheet.peek(row, column)
    const dress = { wardrobe, style: this.sheet.looks.at(row, column), looks: this.paintAt(row, column) }
    if (cell) return faceOf(cell, this.sheet.book.locale, dress)
    const look = blankLook(dress)
    return look === null ? null : { v: null, t: null, f: null, s: look }
  }

  /** The looks of the cells that nothing is in. */
  blanks(wardrobe: Wardrobe): readonly EmptyRun[] {
    const { sheet } = this
    const runs = new EmptyRuns()
    const add = (row: number, column: number, style: Style) => {
      const look = sheet.peek(row, column) ? null : blankLook({ wardrobe, style, looks: this.paintAt(row, column) })
      if (look !== null) runs.add(row, column, look)
    }
    sheet.looks.each(sheet.box, ({ top, rows, column, value }) => {
      for (let row = top; row < top + rows; row++) add(row, column, value)
    })
    for (const key of this.painted.keys()) {
      const [row = 0, column = 0] = key.split(',').map(Number)
      if (sheet.looks.at(row, column) === plain) add(row, column, plain)
    }
    return runs.all
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

/** What changed since the pages were told last. */
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

  /** A workbook that no page knows yet. */
  begin(book: Workbook) {
    for (const sheet of book.sheets) this.known(sheet).mirror.takeAll()
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
      sheet.visitRaw((_cell, row, column) => cells.push([row, column, mirror.faceAt(row, column, this.wardrobe)]))
      return { id: sheet.id, parts: mirror.face, cells, empty: mirror.blanks(this.wardrobe) }
    })
  }
}
