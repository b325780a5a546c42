import { moved } from '../formula/references'
import { refuse } from '../refusals'
import type { AreaOf, Box } from './area'
import { Cell, type CellValue } from './cell'
import type { ChartOn } from './chart'
import { ColumnRuns } from './columnRuns'
import type { ConditionalRuleOn } from './conditional'
import { type Axis, DEFAULT_HEIGHT, DEFAULT_WIDTH, Lines } from './line'
import type { RecalculationOf, TimingOf } from './recalculation'
import { plain, type Style } from './style'
import type { ValidationRuleOn } from './validation'

/** Cells of one tab. */
export type Area = AreaOf<Sheet>
export type Chart = ChartOn<Area>
export type ConditionalRule = ConditionalRuleOn<Area>
export type ValidationRule = ValidationRuleOn<Area>
export type Recalculation = RecalculationOf<Sheet>
export type Timing = TimingOf<Sheet>

/** What a tab asks of its file. */
export interface Home {
  readonly locale: string
  readonly timeZone: string
  formulas: Recalculation
  active: Sheet
  readonly sheets: readonly Sheet[]
  /** @throws when so many more cells would be too many. */
  makeRoom(cells: number): void
  /** Moves everything that points at lines of a tab after lines came or went. */
  shift(sheet: Sheet, axis: Axis, change: { at: number; count: number }): void
}

type Row = (Cell | undefined)[]

/** One tab: a grid of cells and what hangs on it. Rows and columns are counted from 0. */
export class Sheet {
  readonly rows: Lines
  readonly columns: Lines
  /** How each cell looks, filled or not. */
  readonly looks = new ColumnRuns<Style>(plain)
  /** What may be put into each cell; null is anything. */
  readonly rules = new ColumnRuns<ValidationRule | null>(null)
  private grid: (Row | undefined)[] = []
  frozenRows = 0
  frozenColumns = 0
  hidden = false
  gridlines = true
  rightToLeft = false
  tabColor: string | null = null
  merges: Box[] = []
  filter: Box | null = null
  conditions: ConditionalRule[] = []
  charts: readonly Chart[] = []
  groupControl: Record<Axis, 'BEFORE' | 'AFTER'> = { rows: 'AFTER', columns: 'AFTER' }
  selected: Box = { top: 0, left: 0, rows: 1, columns: 1 }

  constructor(
    readonly book: Home,
    readonly id: number,
    public name: string,
    size = { rows: 1000, columns: 26 },
  ) {
    this.rows = new Lines(size.rows, DEFAULT_HEIGHT)
    this.columns = new Lines(size.columns, DEFAULT_WIDTH)
  }

  /** The whole grid. */
  get box(): Box {
    return { top: 0, left: 0, rows: this.rows.count, columns: this.columns.count }
  }

  /** The cell if something is in it. */
  peek(row: number, column: number): Cell | undefined {
    return this.grid[row]?.[column]
  }

  /** The cell, made if it was not there: something is to be put into it. */
  cell(row: number, column: number): Cell {
    return this.peek(row, column) ?? this.keep(new Cell(), row, column)
  }

  private keep(cell: Cell, row: number, column: number): Cell {
    const line = this.grid[row] ?? []
    this.grid[row] = line
    line[column] = cell
    return cell
  }

  /** Changes one cell; it is kept while something is in it. */
  edit(row: number, column: number, change: (cell: Cell) => void) {
    const known = this.peek(row, column)
    const cell = known ?? new Cell()
    change(cell)
    if (cell.isBlank) {
      if (known) this.drop(row, column)
    } else if (!known) this.keep(cell, row, column)
  }

  /** Contents of these cells changed. */
  touch({ top, left, rows, columns }: Box) {
    this.book.formulas.touch(this, { top, left, rows, columns })
  }

  /** Visits stored cells in reading order. */
  visit(box: Box, see: (cell: Cell, row: number, column: number) => void) {
    this.book.formulas.settle(this)
    this.visitRaw(see, box)
  }

  /** Visits stored cells as they are, their formulas computed or not. */
  visitRaw(see: (cell: Cell, row: number, column: number) => void, { top, left, rows, columns }: Box = this.box) {
    const bottom = Math.min(top + rows, this.grid.length)
    for (let r = top; r < bottom; r++) {
      const line = this.grid[r]
      if (!line) continue
      const right = Math.min(left + columns, line.length)
      for (let c = left; c < right; c++) {
        const cell = line[c]
        if (cell) see(cell, r, c)
      }
    }
  }

  /** Changes every cell of the box, whether something was in it or not. */
  editAll({ top, left, rows, columns }: Box, change: (cell: Cell, row: number, column: number) => void) {
    for (let r = top; r < top + rows; r++)
      for (let c = left; c < left + columns; c++) this.edit(r, c, cell => change(cell, r, c))
  }

  /** Changes the cells of the box that something is in, formulas computed or not. */
  editStored(box: Box, change: (cell: Cell, row: number, column: number) => void) {
    this.visitRaw((cell, row, column) => {
      change(cell, row, column)
      if (cell.isBlank) this.drop(row, column)
    }, box)
  }

  /** Values as they are, formulas computed or not. */
  raw({ top, left, rows, columns }: Box): CellValue[][] {
    const table: CellValue[][] = []
    for (let r = top; r < top + rows; r++) {
      const line = this.grid[r]
      const row: CellValue[] = []
      for (let c = left; c < left + columns; c++) row.push(line?.[c]?.value ?? null)
      table.push(row)
    }
    return table
  }

  /** A table, row by row, of what `look` makes of each cell; undefined is a cell with nothing in it. Formulas are computed first. */
  read<T>({ top, left, rows, columns }: Box, look: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    this.book.formulas.settle(this)
    return Array.from({ length: rows }, (_, r) => {
      const line = this.grid[top + r]
      return Array.from({ length: columns }, (_, c) => look(line?.[left + c], top + r, left + c))
    })
  }

  /** How many rows and columns hold content, formulas that show nothing included. */
  get extent(): { rows: number; columns: number } {
    this.book.formulas.settle(this)
    let rows = 0
    let columns = 0
    this.grid.forEach((line, r) => {
      const last = line ? line.findLastIndex(cell => cell?.filled) : -1
      if (last < 0) return
      rows = r + 1
      columns = Math.max(columns, last + 1)
    })
    return { rows, columns }
  }

  /** New lines before line `at`, with the looks, rules and size of line `like`. @throws when the file would have too many cells. */
  insert(axis: Axis, { at, count, like }: { at: number; count: number; like: number }) {
    const other = axis === 'rows' ? this.columns.count : this.rows.count
    this.book.makeRoom(count * other)
    this[axis].insert(at, count, like)
    this.looks.insert(axis, { at, count, like })
    this.rules.insert(axis, { at, count, like })
    if (axis === 'rows') makeRoom(this.grid, at, count)
    else for (const line of this.grid) if (line) makeRoom(line, at, count)
    this.book.shift(this, axis, { at, count })
  }

  /** Deletes lines from `at` on. @throws when they lie outside, or none that is not frozen would be left. */
  remove(axis: Axis, { at, count }: { at: number; count: number }) {
    const frozen = axis === 'rows' ? this.frozenRows : this.frozenColumns
    const loose = this[axis].count - frozen
    const looseRemoved = Math.max(0, at + count - Math.max(at, frozen))
    if (at + count > this[axis].count) throw refuse('outside')
    if (looseRemoved >= loose) throw refuse(axis === 'rows' ? 'allRows' : 'allColumns')
    const frozenRemoved = Math.max(0, Math.min(frozen, at + count) - at)
    if (axis === 'rows') this.frozenRows -= frozenRemoved
    else this.frozenColumns -= frozenRemoved
    this[axis].remove(at, count)
    this.looks.remove(axis, { at, count })
    this.rules.remove(axis, { at, count })
    if (axis === 'rows') this.grid.splice(at, count)
    else for (const line of this.grid) line?.splice(at, count)
    this.book.shift(this, axis, { at, count: -count })
  }

  /** Puts whole rows of a box into another order: `order[i]` is the old place of the new row i. */
  reorder(box: Box, order: readonly number[]) {
    const { top, left, columns } = box
    this.book.formulas.settle(this)
    this.looks.reorder(box, order)
    this.rules.reorder(box, order)
    const old = order.map((_, r) => Array.from({ length: columns }, (_, c) => this.peek(top + r, left + c)))
    order.forEach((from, r) => {
      const line = this.grid[top + r] ?? []
      this.grid[top + r] = line
      for (let c = 0; c < columns; c++) {
        const cell = old[from]?.[c]
        line[left + c] = cell
        if (cell?.formula) cell.formula = moved(cell.formula, r - from, 0)
      }
    })
    this.touch({ top, left, rows: order.length, columns })
  }

  private drop(row: number, column: number) {
    const line = this.grid[row]
    if (line) line[column] = undefined
  }
}

const makeRoom = <T>(lines: (T | undefined)[], at: number, count: number) => {
  if (lines.length > at) lines.splice(at, 0, ...Array.from({ length: count }, () => undefined))
}
