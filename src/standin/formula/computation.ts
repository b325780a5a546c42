import { overlaps } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import type { Sheet } from '../model/sheet'
import { type Cells, circular } from './cells'
import { evaluate } from './evaluate'
import type { Template } from './expression'
import { formatOf } from './formats'
import type { Frame, Source } from './frame'
import { type FormulaCell, type Graph, RangeNode } from './graph'
import type { Call, Computed } from './schedule'
import { single } from './shape'
import { expand, retract } from './spill'
import { MAX_RUNS, type Stains } from './stains'
import { failure, Lambda, Matrix, Range, tooMany, type Value } from './values'

interface At {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
}

/** The place a formula is computed at, before any name is given. */
export const frameOf = ({ sheet, row, column }: At, source: Source): Frame => ({
  source,
  sheet,
  row,
  column,
  scope: null,
  array: false,
})

const NO_CALLS: readonly Call[] = []

/** Computes what waits, in the order in which one reads the other. */
export class Computation {
  private ran: FormulaCell[] = []
  /** What was computed since a change was taken in, each after what it reads. */
  readonly log: Computed[] = []

  constructor(
    private readonly graph: Graph,
    private readonly stains: Stains,
    private readonly cells: Cells,
  ) {}

  /** Everything is current: runs are counted anew. */
  rest() {
    for (const cell of this.ran) cell.runs = 0
    this.ran = []
  }

  /** Computes everything that waits on these sheets, and what that leads to there. */
  computeAll(isAsked: (sheet: Sheet) => boolean) {
    for (let waiting = this.stains.take(isAsked); waiting.length > 0; waiting = this.stains.take(isAsked)) {
      for (const cell of waiting) if (cell.state === 'dirty') this.bringUp(cell)
    }
  }

  /** Computes a cell after everything it reads; long chains are walked, not called. */
  bringUp(first: FormulaCell) {
    const stack = [first]
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (cell.state === 'dirty') {
        cell.state = 'pending'
        if (this.pushWaiting(cell, stack)) continue
      }
      stack.pop()
      if (cell.state === 'pending') this.compute(cell)
    }
  }

  /** Puts what must be computed first on the stack; meeting a cell that waits itself closes a circle. */
  private pushWaiting(cell: FormulaCell, stack: FormulaCell[]): boolean {
    const before = stack.length
    const see = (owner: FormulaCell) => {
      if (owner.state === 'dirty') stack.push(owner)
      else if (owner.state === 'pending') this.closeCircle(owner, stack.slice(0, before))
    }
    for (const area of cell.precedents) {
      if (area instanceof RangeNode) {
        if (!area.clean) this.graph.eachOwner(area, see)
      } else {
        const owner = this.graph.owner(area.sheet, area.top, area.left)
        if (owner) see(owner)
      }
    }
    return stack.length > before
  }

  private closeCircle(from: FormulaCell, stack: readonly FormulaCell[]) {
    const start = stack.indexOf(from)
    for (const cell of stack.slice(Math.max(0, start))) if (cell.state === 'pending') cell.circular = true
  }

  private compute(cell: FormulaCell) {
    if (cell.runs++ === 0) this.ran.push(cell)
    for (const area of cell.precedents) if (area instanceof RangeNode) area.clean = true
    const frame = frameOf(cell, this.cells)
    this.cells.scriptFormat = undefined
    const outerCalls = this.cells.calls
    this.cells.calls = null
    const outer = this.cells.tainted
    this.cells.tainted = false
    const isCircular = cell.circular || cell.runs > MAX_RUNS
    cell.circular = false
    const result = isCircular ? circular : this.value(cell, frame)
    cell.tainted = this.cells.tainted
    this.cells.tainted = outer
    this.log.push({ cell, calls: this.cells.calls ?? NO_CALLS })
    this.cells.calls = outerCalls
    cell.state = 'clean'
    this.place(cell, result)
    this.dress(cell, frame)
  }

  /** One value of a formula that stands in no cell. */
  answer(template: Template, at: At): CellValue {
    const value = this.valueOf(template, frameOf(at, this.cells))
    return value instanceof Matrix ? value.at(0, 0) : value
  }

  private value({ read }: FormulaCell, frame: Frame): CellValue | Matrix {
    return this.valueOf(read.template, frame)
  }

  private valueOf({ expression }: Template, frame: Frame): CellValue | Matrix {
    try {
      const value: Value = evaluate(expression, frame)
      if (value instanceof Lambda) return failure('#N/A', 'A LAMBDA must be called to give a value.')
      const asked = expression.kind === 'reference' || expression.kind === 'name'
      if (value instanceof Range && (value.single || asked)) return single(value, frame)
      const table = value instanceof Range ? value.matrix : value
      if (!(table instanceof Matrix)) return table
      return table.height * table.width === 1 ? table.at(0, 0) : table.height === 0 ? failure('#N/A') : table
    } catch (error) {
      if (error instanceof CellError) return error
      // Too deep: a function that calls itself without end.
      if (error instanceof RangeError) return tooMany
      throw error
    }
  }

  private place(cell: FormulaCell, result: CellValue | Matrix) {
    const { sheet, row, column } = cell
    const before = cell.spill
    const wasBlocked = cell.blocked !== null
    cell.blocked = null
    if (before) {
      retract(cell, this.graph)
      this.stains.stainBlocked({ sheet, ...before })
    }
    const { value, filled } =
      result instanceof Matrix ? expand(cell, result, this.graph) : { value: result, filled: null }
    sheet.cell(row, column).value = value
    if (cell.blocked) this.stains.blocked.add(cell)
    else if (wasBlocked) this.stains.blocked.delete(cell)
    const grown = filled && !(before && filled.rows <= before.rows && filled.columns <= before.columns)
    if (!grown) return
    const readsItself = cell.precedents.some(area => area.sheet === sheet && overlaps(area, filled))
    if (readsItself) this.place(cell, circular)
    else this.stains.stainDependents(filled)
  }

  /** The look an automatic cell takes from its formula. */
  private dress({ sheet, row, column, spill, read }: FormulaCell, frame: Frame) {
    const cell = sheet.peek(row, column)
    if (!cell) return
    if (!spill && typeof cell.value !== 'number') {
      cell.inferred = null
      return
    }
    const format = formatOf(read.template.expression, frame) ?? this.cells.scriptFormat ?? null
    cell.inferred = format
    if (!spill || format === null) return
    sheet.visitRaw(other => {
      if (other.spilled && typeof other.value === 'number') other.inferred = format
    }, spill)
  }
}
