import type { Box } from '../model/area'
import type { KnownResult, Memory, Question } from '../model/recalculation'
import type { Area, Recalculation, Sheet, Timing } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import {
  type LineChange,
  orphanedFormula,
  type Relocation,
  relocatedFormula,
  renamedFormula,
  shiftedFormula,
} from './adjust'
import { Cells } from './cells'
import { Computation, frameOf } from './computation'
import { FormulaCell, Graph } from './graph'
import { Origins } from './origins'
import { Templates } from './parse'
import { schedule } from './schedule'
import { CustomFunctions, type ScriptHost } from './script'
import { resolve } from './shape'
import { retract } from './spill'
import { Stains } from './stains'

/** What computing needs of the world: the script's functions and the clock, in milliseconds. */
export interface CalculationHost extends ScriptHost {
  now(): number
}

/** Computes a workbook's formulas: all of them when it is opened, later only what depends on a change. */
export class Calculation implements Recalculation {
  private graph = new Graph()
  private stains: Stains
  private cells: Cells
  private computation: Computation
  private templates = new Templates()
  private readonly custom: CustomFunctions
  /** Everything is to be computed anew. */
  private stale = true
  private settling = false
  /** Cells wait to be computed: their sheets were not asked for. */
  private behind = false
  private readonly origins = new Origins()
  private touched: Area[] = []
  /** Formula cells that change by themselves. */
  private restless = new Set<FormulaCell>()
  private computedAt: number | null = null

  constructor(
    private readonly book: Workbook,
    private readonly host: CalculationHost,
  ) {
    this.custom = new CustomFunctions(host, book)
    const { stains, cells, computation } = this.parts()
    this.stains = stains
    this.cells = cells
    this.computation = computation
  }

  private parts() {
    const { graph, book, custom } = this
    const stains = new Stains(graph)
    const cells: Cells = new Cells({
      book,
      graph,
      custom,
      now: () => this.host.now(),
      demand: cell => this.computation.bringUp(cell),
    })
    return { stains, cells, computation: new Computation(graph, stains, cells) }
  }

  /** How many formula cells the last recalculation computed. */
  get computed() {
    this.settle()
    return this.computation.log.length
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
  relocated(change: Relocation) {
    this.rewrite((formula, sheet) => relocatedFormula(formula, sheet, change))
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

  settle(sheet?: Sheet) {
    if (this.settling) return
    const now = this.host.now()
    const aged = now !== this.computedAt && this.restless.size > 0
    const isChanged = this.stale || this.touched.length > 0 || aged
    if (!isChanged && !this.behind) return
    this.settling = true
    try {
      if (this.stale) this.load()
      else this.take()
      if (isChanged) for (const cell of this.restless) this.stains.stain(cell)
      const asked = sheet && this.origins.of(sheet)
      this.computation.computeAll(one => !asked || asked.has(one))
      this.behind = asked !== undefined
    } catch (error) {
      this.stale = true
      throw error
    } finally {
      this.computedAt = now
      this.settling = false
      this.computation.rest()
      this.custom.endSession()
    }
  }

  timing(): Timing {
    this.settle()
    return schedule(this.computation.log, this.graph)
  }

  question(formula: string, sheet: Sheet, from: { row: number; column: number }): Question {
    const template = this.templates.of(formula, from)
    return (row, column) => this.computation.answer(template, { sheet, row, column })
  }

  /** Begins where the calculation of the workbook ended that this one is a copy of: nothing is computed again. */
  resume(from: Calculation) {
    this.templates = from.templates
    this.recall(from.memory())
  }

  /** Begins with what was known of the same workbook. */
  recall({ results, answers, computedAt, behind }: Memory) {
    this.custom.remember(answers)
    if (!results) return
    this.begin()
    let at = 0
    this.eachFormula((sheet, cell) => {
      const entered = this.enter(sheet, cell)
      const known = results[at++]
      if (known) this.graph.liken(entered, known)
      if (entered.blocked) this.stains.blocked.add(entered)
    })
    this.stains.sift()
    this.computedAt = computedAt
    this.behind = behind
  }

  memory(): Memory {
    const answers = this.custom.known
    const { stale, computedAt, behind } = this
    const results: (KnownResult | null)[] = []
    if (!stale)
      this.eachFormula((sheet, { row, column }) => results.push(this.graph.owner(sheet, row, column)?.known ?? null))
    return { results: stale ? null : results, answers, computedAt, behind }
  }

  private eachFormula(see: (sheet: Sheet, cell: { row: number; column: number; formula: string }) => void) {
    for (const sheet of this.book.sheets)
      sheet.visitRaw((cell, row, column) => {
        if (cell.formula !== null) see(sheet, { row, column, formula: cell.formula })
      })
  }

  catchUp() {
    if (this.stale || this.touched.length === 0) return
    this.take()
    for (const cell of this.restless) this.stains.stain(cell)
    this.behind = true
  }

  private begin() {
    this.stale = false
    this.touched = []
    this.restless.clear()
    this.origins.clear()
    this.graph = new Graph()
    Object.assign(this, this.parts())
  }

  private load() {
    this.begin()
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
  private enter(sheet: Sheet, { row, column, formula }: { row: number; column: number; formula: string }): FormulaCell {
    const template = this.templates.of(formula, { row, column })
    const cell = new FormulaCell(sheet, row, column, { formula, template })
    this.graph.own(cell, row, column)
    const frame = frameOf(cell, this.cells)
    for (const pointer of template.pointers) {
      const area = resolve(pointer, frame)
      if (area) this.depend(cell, area)
    }
    for (const name of template.names) {
      const area = this.cells.named(name, sheet)
      if (area) this.depend(cell, area)
    }
    if (template.restless) {
      this.restless.add(cell)
      for (const any of this.book.sheets) this.origins.add(sheet, any)
    }
    this.stains.add(cell)
    return cell
  }

  private depend(cell: FormulaCell, area: Area) {
    this.graph.depend(cell, area)
    this.origins.add(cell.sheet, area.sheet)
  }

  private leave(cell: FormulaCell) {
    this.stains.stainSpill(cell)
    retract(cell, this.graph)
    this.graph.disown(cell, cell.row, cell.column)
    this.stains.blocked.delete(cell)
    this.restless.delete(cell)
    cell.gone = true
    cell.state = 'clean'
  }

  /** Looks at what was written and marks what depends on it. */
  private take() {
    const { touched } = this
    if (touched.length === 0) return
    this.touched = []
    this.computation.log.length = 0
    for (const area of touched) {
      const { sheet, top, left } = area
      const bottom = Math.min(top + area.rows, sheet.rows.count)
      const right = Math.min(left + area.columns, sheet.columns.count)
      for (let r = top; r < bottom; r++) for (let c = left; c < right; c++) this.takeCell(sheet, r, c)
      this.stains.stainDependents(area)
      this.stains.stainBlocked(area)
    }
  }

  private takeCell(sheet: Sheet, row: number, column: number) {
    const cell = sheet.peek(row, column)
    const owner = this.graph.owner(sheet, row, column)
    const isOwn = owner && owner.row === row && owner.column === column
    if (owner && !isOwn && !cell?.spilled) this.stains.stain(owner)
    const formula = cell?.formula ?? null
    if (isOwn && owner.read.formula === formula) {
      this.stains.stain(owner)
      return
    }
    if (isOwn) this.leave(owner)
    if (formula !== null) this.enter(sheet, { row, column, formula })
    else if (cell) cell.inferred = null
  }
}
