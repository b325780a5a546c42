import { type Area, type Box, overlaps } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import type { Recalculation } from '../model/recalculation'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { type LineChange, orphanedFormula, renamedFormula, shiftedFormula } from './adjust'
import { Cells } from './cells'
import { evaluate } from './evaluate'
import { formatOf } from './formats'
import type { Frame } from './frame'
import { FormulaCell, Graph, RangeNode } from './graph'
import { Templates } from './parse'
import { CustomFunctions, type ScriptHost } from './script'
import { resolve, single } from './shape'
import { expand, retract } from './spill'
import { failure, Lambda, Matrix, Range, type Value } from './values'

const circular = failure('#REF!', 'Circular dependency detected.')
const MAX_RUNS = 20

export interface CalculationHost extends ScriptHost {
  now(): number
}

/** Computes a workbook's formulas: all of them when it is opened, later only what depends on a change. */
export class Calculation implements Recalculation {
  private graph = new Graph()
  private readonly templates = new Templates()
  private readonly custom: CustomFunctions
  private cells: Cells
  private stale = true
  private settling = false
  private touched: Area[] = []
  private waiting: FormulaCell[] = []
  private restless: FormulaCell[] = []
  private blocked = new Set<FormulaCell>()
  private computedAt: number | null = null
  /** Formula cells computed in one recalculation, for those who measure. */
  computed = 0
  private ran: FormulaCell[] = []

  constructor(
    private readonly book: Workbook,
    private readonly host: CalculationHost,
  ) {
    this.custom = new CustomFunctions(host, () => book.timeZone)
    this.cells = this.freshCells()
  }

  private freshCells() {
    return new Cells({
      book: this.book,
      graph: this.graph,
      custom: this.custom,
      now: () => this.host.now(),
      demand: cell => this.bringUp(cell),
    })
  }

  touch(sheet: Sheet, box: Box) {
    if (!this.stale) this.touched.push({ sheet, ...box })
  }

  restructured() {
    this.stale = true
  }

  shifted(change: LineChange) {
    this.rewrite((formula, sheet) => shiftedFormula(formula, sheet, change))
  }
  renamed(from: string, to: string) {
    this.rewrite(formula => renamedFormula(formula, from, to))
  }
  removed(sheet: Sheet) {
    this.rewrite(formula => orphanedFormula(formula, sheet.name))
  }

  private rewrite(change: (formula: string, sheet: Sheet) => string) {
    this.stale = true
    for (const sheet of this.book.sheets) {
      sheet.visitRaw(cell => {
        if (cell.formula !== null) cell.formula = change(cell.formula, sheet)
      })
    }
  }

  settle() {
    if (this.settling) return
    const now = this.host.now()
    const aged = now !== this.computedAt && this.restless.length > 0
    if (!this.stale && this.touched.length === 0 && !aged) return
    this.settling = true
    this.computed = 0
    try {
      if (this.stale) this.load()
      else this.take()
      for (const cell of this.restless) this.stain(cell)
      this.computeAll()
    } finally {
      this.computedAt = now
      this.settling = false
      for (const cell of this.ran) cell.runs = 0
      this.ran = []
      this.custom.endSession()
    }
  }

  private load() {
    this.stale = false
    this.touched = []
    this.waiting = []
    this.restless = []
    this.blocked.clear()
    this.graph = new Graph()
    this.cells = this.freshCells()
    for (const sheet of this.book.sheets) {
      sheet.visitRaw((cell, row, column) => {
        if (cell.formula !== null) this.enter(sheet, { row, column, formula: cell.formula })
        else if (cell.spilled) {
          cell.spilled = false
          cell.value = null
        }
      })
    }
  }

  /** Notes a formula and what it reads; it waits to be computed. */
  private enter(sheet: Sheet, { row, column, formula }: { row: number; column: number; formula: string }) {
    const template = this.templates.of(formula, { row, column })
    const cell = new FormulaCell(sheet, row, column, { formula, template })
    this.graph.own(cell, row, column)
    const frame = this.frameOf(cell)
    for (const pointer of template.pointers) {
      const area = resolve(pointer, frame)
      if (area) this.graph.depend(cell, area)
    }
    for (const name of template.names) {
      const area = this.cells.named(name.slice(name.lastIndexOf('!') + 1))
      if (area) this.graph.depend(cell, area)
    }
    if (template.restless) this.restless.push(cell)
    cell.state = 'dirty'
    this.waiting.push(cell)
    return cell
  }

  private leave(cell: FormulaCell) {
    this.stainSpill(cell)
    retract(cell, this.graph)
    this.graph.disown(cell, cell.row, cell.column)
    this.blocked.delete(cell)
    cell.gone = true
    cell.state = 'clean'
    if (this.restless.includes(cell)) this.restless = this.restless.filter(other => other !== cell)
  }

  /** Looks at what was written and marks what depends on it. */
  private take() {
    const touched = this.touched
    this.touched = []
    for (const area of touched) {
      const { sheet } = area
      const bottom = Math.min(area.top + area.rows, sheet.rows.count)
      const right = Math.min(area.left + area.columns, sheet.columns.count)
      for (let r = area.top; r < bottom; r++) for (let c = area.left; c < right; c++) this.takeCell(sheet, r, c)
      this.stainDependents(area)
      this.stainBlocked(area)
    }
  }

  private takeCell(sheet: Sheet, row: number, column: number) {
    const cell = sheet.peek(row, column)
    const owner = this.graph.owner(sheet, row, column)
    const isOwn = owner && owner.row === row && owner.column === column
    if (owner && !isOwn && !cell?.spilled) this.stain(owner)
    const formula = cell?.formula ?? null
    if (isOwn && owner.read.formula === formula) {
      this.stain(owner)
      return
    }
    if (isOwn) this.leave(owner)
    if (formula !== null) this.enter(sheet, { row, column, formula })
    else if (cell) cell.inferred = null
  }

  private stainBlocked(area: Area) {
    for (const cell of this.blocked)
      if (cell.sheet === area.sheet && cell.blocked && overlaps(cell.blocked, area)) this.stain(cell)
  }

  private stainSpill({ spill, sheet }: FormulaCell) {
    if (spill) this.stainDependents({ sheet, ...spill })
  }

  /** Marks a formula cell and everything that depends on it. */
  private stain(first: FormulaCell) {
    const stack = [first]
    for (let cell = stack.pop(); cell; cell = stack.pop()) {
      if (cell.gone || cell.state !== 'clean' || cell.runs > MAX_RUNS) continue
      cell.state = 'dirty'
      this.waiting.push(cell)
      const { sheet, row, column, spill } = cell
      this.eachDependent(spill ? { sheet, ...spill } : { sheet, top: row, left: column, rows: 1, columns: 1 }, stack)
    }
  }

  private stainDependents(area: Area) {
    const found: FormulaCell[] = []
    this.eachDependent(area, found)
    for (const cell of found) this.stain(cell)
  }

  private eachDependent(area: Area, found: FormulaCell[]) {
    this.graph.eachDependent(area, {
      cell: cell => {
        found.push(cell)
      },
      range: range => {
        range.matrix = null
        if (!range.clean) return
        range.clean = false
        for (const cell of range.dependents) found.push(cell)
      },
    })
  }

  private computeAll() {
    while (this.waiting.length > 0) {
      const waiting = this.waiting
      this.waiting = []
      for (const cell of waiting) if (cell.state === 'dirty') this.bringUp(cell)
    }
  }

  /** Computes a cell after everything it reads; long chains are walked, not called. */
  private bringUp(first: FormulaCell) {
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
        if (area.clean) continue
        area.clean = true
        this.graph.eachOwner(area, see)
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

  private frameOf({ sheet, row, column }: FormulaCell): Frame {
    return { source: this.cells, sheet, row, column, scope: null, array: false }
  }

  private compute(cell: FormulaCell) {
    if (cell.runs++ === 0) this.ran.push(cell)
    for (const area of cell.precedents) if (area instanceof RangeNode) area.clean = true
    this.computed++
    const frame = this.frameOf(cell)
    this.cells.scriptFormat = undefined
    const outer = this.cells.tainted
    this.cells.tainted = false
    const isCircular = cell.circular || cell.runs > MAX_RUNS
    cell.circular = false
    const result = isCircular ? circular : this.value(cell, frame)
    cell.tainted = this.cells.tainted
    this.cells.tainted = outer
    cell.state = 'clean'
    this.place(cell, result)
    this.dress(cell, frame)
  }

  private value({ read }: FormulaCell, frame: Frame): CellValue | Matrix {
    const { expression } = read.template
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
      this.stainBlocked({ sheet, ...before })
    }
    const { value, filled } =
      result instanceof Matrix ? expand(cell, result, this.graph) : { value: result, filled: null }
    sheet.cell(row, column).value = value
    if (cell.blocked) this.blocked.add(cell)
    else if (wasBlocked) this.blocked.delete(cell)
    const grown = filled && !(before && filled.rows <= before.rows && filled.columns <= before.columns)
    if (!grown) return
    const readsItself = cell.precedents.some(area => area.sheet === sheet && overlaps(area, filled))
    if (readsItself) this.place(cell, circular)
    else this.stainDependents(filled)
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
