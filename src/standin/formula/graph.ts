import type { Box } from '../model/area'
import type { KnownResult } from '../model/recalculation'
import type { Area, Sheet } from '../model/sheet'
import type { Template } from './expression'
import type { Matrix } from './values'

export type State = 'clean' | 'dirty' | 'pending'

/** A cell with a formula. */
export class FormulaCell {
  state: State = 'clean'
  /** The cells its result fills besides its own; null when it fills none. */
  spill: Box | null = null
  /** The cells it would fill if nothing stood there. */
  blocked: Box | null = null
  /** It changes by itself, or what it is made of does. */
  tainted = false
  circular = false
  /** Another formula took its place. */
  gone = false
  /** How often it was computed in one recalculation. */
  runs = 0
  readonly precedents: (RangeNode | Area)[] = []

  /** What a copy's formula begins with. */
  get known(): KnownResult {
    const { state, spill, blocked, tainted } = this
    return {
      state,
      spill,
      blocked,
      tainted,
      clean: this.precedents.map(area => area instanceof RangeNode && area.clean),
    }
  }

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly read: { readonly formula: string; readonly template: Template },
  ) {}
}

/** A range that formulas read, kept once for all of them. */
export class RangeNode implements Area {
  readonly dependents: FormulaCell[] = []
  /** Its values, until one of them changes. */
  matrix: Matrix | null = null
  /** Nothing in it waits to be computed. */
  clean = false
  tainted = false
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  constructor(
    readonly sheet: Sheet,
    { top, left, rows, columns }: Box,
  ) {
    this.top = top
    this.left = left
    this.rows = rows
    this.columns = columns
  }
}

/** Gets the cells that read a cell themselves, and the ranges that hold it. */
export interface Seer {
  cell(cell: FormulaCell): void
  range(range: RangeNode): void
}

const BLOCK = 64
const COLUMNS = 32_768
const keyOf = (row: number, column: number) => row * COLUMNS + column
const covers = ({ top, left, rows, columns }: Box, row: number, column: number) =>
  row >= top && row < top + rows && column >= left && column < left + columns
const crosses = (a: Box, b: Box) =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns

/** What depends on what within one sheet. */
class SheetGraph {
  /** By column and row: the formula cell that gives the cell its value. */
  readonly owners: (FormulaCell | undefined)[][] = []
  private readonly singles = new Map<number, FormulaCell | FormulaCell[]>()
  private readonly ranges = new Map<string, RangeNode>()
  /** Small ranges by column and block of rows; the others in one list. */
  private readonly blocks = new Map<number, RangeNode[]>()
  private readonly large: RangeNode[] = []

  addSingle(row: number, column: number, cell: FormulaCell) {
    const key = keyOf(row, column)
    const known = this.singles.get(key)
    if (known === undefined) this.singles.set(key, cell)
    else if (Array.isArray(known)) known.push(cell)
    else if (known !== cell) this.singles.set(key, [known, cell])
  }

  range(sheet: Sheet, box: Box): RangeNode {
    const key = `${box.top},${box.left},${box.rows},${box.columns}`
    const known = this.ranges.get(key)
    if (known) return known
    const made = new RangeNode(sheet, box)
    this.ranges.set(key, made)
    if (box.rows > 4 * BLOCK || box.columns > 32) this.large.push(made)
    else this.index(made)
    return made
  }

  knownRange({ top, left, rows, columns }: Box): RangeNode | undefined {
    return this.ranges.get(`${top},${left},${rows},${columns}`)
  }

  private index(range: RangeNode) {
    const last = Math.floor((range.top + range.rows - 1) / BLOCK)
    for (let block = Math.floor(range.top / BLOCK); block <= last; block++) {
      for (let c = range.left; c < range.left + range.columns; c++) {
        const key = keyOf(block, c)
        const known = this.blocks.get(key)
        if (known) known.push(range)
        else this.blocks.set(key, [range])
      }
    }
  }

  private eachReader(row: number, column: number, see: Seer) {
    const known = this.singles.get(keyOf(row, column))
    if (known === undefined) return
    if (Array.isArray(known)) for (const cell of known) see.cell(cell)
    else see.cell(known)
  }

  eachOverCell(row: number, column: number, see: Seer) {
    this.eachReader(row, column, see)
    for (const range of this.blocks.get(keyOf(Math.floor(row / BLOCK), column)) ?? [])
      if (covers(range, row, column)) see.range(range)
    for (const range of this.large) if (covers(range, row, column)) see.range(range)
  }

  eachOverBox(box: Box, see: Seer) {
    for (let r = box.top; r < box.top + box.rows; r++) {
      for (let c = box.left; c < box.left + box.columns; c++) this.eachReader(r, c, see)
    }
    for (const range of this.ranges.values()) if (crosses(range, box)) see.range(range)
  }
}

/** Which formula cells depend on which cells of a workbook. */
export class Graph {
  private readonly sheets = new Map<Sheet, SheetGraph>()

  private of(sheet: Sheet): SheetGraph {
    const known = this.sheets.get(sheet)
    if (known) return known
    const made = new SheetGraph()
    this.sheets.set(sheet, made)
    return made
  }

  /** The formula cell a cell has its value from. */
  owner(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.owners[column]?.[row]
  }

  own(cell: FormulaCell, row: number, column: number) {
    const { owners } = this.of(cell.sheet)
    const line = owners[column] ?? []
    owners[column] = line
    line[row] = cell
  }

  /** Takes over what is known of the same formula in another file. */
  liken(cell: FormulaCell, known: KnownResult) {
    for (const [i, area] of cell.precedents.entries())
      if (area instanceof RangeNode) area.clean = known.clean[i] ?? false
    cell.state = known.state
    cell.spill = known.spill
    cell.blocked = known.blocked
    cell.tainted = known.tainted
    const { top, left, rows, columns } = known.spill ?? { top: cell.row, left: cell.column, rows: 1, columns: 1 }
    for (let r = top; r < top + rows; r++) for (let c = left; c < left + columns; c++) this.own(cell, r, c)
  }

  disown(cell: FormulaCell, row: number, column: number) {
    const line = this.of(cell.sheet).owners[column]
    if (line?.[row] === cell) line[row] = undefined
  }

  /** Visits the formula cells that give values to an area, until `see` says that it is enough. */
  eachOwner({ sheet, top, left, rows, columns }: Area, see: (cell: FormulaCell) => void) {
    const owners = this.sheets.get(sheet)?.owners
    if (!owners) return
    const right = Math.min(left + columns, owners.length)
    for (let c = left; c < right; c++) {
      const line = owners[c]
      if (!line) continue
      const bottom = Math.min(top + rows, line.length)
      for (let r = top; r < bottom; r++) {
        const cell = line[r]
        if (cell) see(cell)
      }
    }
  }

  /** Notes what a formula cell reads. */
  depend(cell: FormulaCell, area: Area) {
    if (area.rows === 1 && area.columns === 1) {
      this.of(area.sheet).addSingle(area.top, area.left, cell)
      cell.precedents.push(area)
      return
    }
    const range = this.of(area.sheet).range(area.sheet, area)
    range.dependents.push(cell)
    cell.precedents.push(range)
  }

  knownRange(area: Area): RangeNode | undefined {
    return this.sheets.get(area.sheet)?.knownRange(area)
  }

  /** Visits what reads a box of cells. */
  eachDependent({ sheet, ...box }: Area, see: Seer) {
    const graph = this.sheets.get(sheet)
    if (!graph) return
    if (box.rows === 1 && box.columns === 1) graph.eachOverCell(box.top, box.left, see)
    else graph.eachOverBox(box, see)
  }
}
