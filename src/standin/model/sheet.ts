import { moved } from '../formula/references'
import { refuse } from '../refusals'
import type { Box } from './area'
import { Cell, type CellValue } from './cell'
import type { Chart } from './chart'
import type { ConditionalRule } from './conditional'
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, Lines } from './line'
import type { Workbook } from './workbook'

export type Axis = 'rows' | 'columns'
type Row = (Cell | undefined)[]

/** One tab: a grid of cells and what hangs on it. Rows and columns are counted from 0. */
export class Sheet {
  readonly rows: Lines
  readonly columns: Lines
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
    readonly book: Workbook,
    readonly id: number,
    public name: string,
    size = { rows: 1000, columns: 26 },
  ) {
    this.rows = new Lines(size.rows, DEFAULT_HEIGHT)
    this.columns = new Lines(size.columns, DEFAULT_WIDTH)
  }

  get box(): Box {
    return { top: 0, left: 0, rows: this.rows.count, columns: this.columns.count }
  }

  /** The cell if anything was ever put there. */
  peek(row: number, column: number): Cell | undefined {
    return this.grid[row]?.[column]
  }

  cell(row: number, column: number): Cell {
    const line = this.grid[row] ?? []
    this.grid[row] = line
    const known = line[column]
    if (known) return known
    const made = new Cell()
    line[column] = made
    return made
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

  /** Visits every cell of the box, making those that were not there. */
  every({ top, left, rows, columns }: Box, see: (cell: Cell, row: number, column: number) => void) {
    for (let r = top; r < top + rows; r++) for (let c = left; c < left + columns; c++) see(this.cell(r, c), r, c)
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

  insert(axis: Axis, { at, count, like }: { at: number; count: number; like: number }) {
    const other = axis === 'rows' ? this.columns.count : this.rows.count
    this.book.makeRoom(count * other)
    this[axis].insert(at, count, like)
    if (axis === 'rows') this.insertRows(at, count, like)
    else this.insertColumns(at, count, like)
    this.book.shift(this, axis, { at, count })
  }

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
    if (axis === 'rows') this.grid.splice(at, count)
    else for (const line of this.grid) line?.splice(at, count)
    this.book.shift(this, axis, { at, count: -count })
  }

  private insertRows(at: number, count: number, like: number) {
    const model = this.grid[like]
    const added = Array.from({ length: count }, () => model?.map(cell => cell && dressedLike(cell)))
    const tail = this.grid.length > at ? this.grid.slice(at) : []
    this.grid.length = Math.min(this.grid.length, at)
    for (let i = 0; i < count; i++) if (added[i]) this.grid[at + i] = added[i]
    tail.forEach((line, i) => {
      if (line) this.grid[at + count + i] = line
    })
  }

  private insertColumns(at: number, count: number, like: number) {
    for (const line of this.grid) {
      if (!line) continue
      const model = line[like]
      if (line.length < at && !model) continue
      if (line.length < at) line.length = at
      line.splice(at, 0, ...Array.from({ length: count }, () => model && dressedLike(model)))
    }
  }

  /** Puts whole rows of a box into another order: `order[i]` is the old place of the new row i. */
  reorder({ top, left, columns }: Box, order: readonly number[]) {
    this.book.formulas.settle(this)
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

  drop(row: number, column: number) {
    const line = this.grid[row]
    if (line) line[column] = undefined
    this.touch({ top: row, left: column, rows: 1, columns: 1 })
  }
}

const dressedLike = (model: Cell) => {
  const cell = new Cell()
  cell.style = model.style
  cell.validation = model.validation
  return cell
}
