import { overlaps } from '../model/area'
import type { Area, Sheet } from '../model/sheet'
import type { FormulaCell, Graph } from './graph'

/** More runs than this in one recalculation never come to rest. */
export const MAX_RUNS = 20

/** Marks what must be computed anew. */
export class Stains {
  private waiting: FormulaCell[] = []
  /** Formula cells whose results have no place. */
  readonly blocked = new Set<FormulaCell>()

  constructor(private readonly graph: Graph) {}

  /** Notes a new formula cell. */
  add(cell: FormulaCell) {
    cell.state = 'dirty'
    this.waiting.push(cell)
  }

  /** Cells found to hold what they would be computed to wait no longer. */
  sift() {
    this.waiting = this.waiting.filter(cell => cell.state === 'dirty')
  }

  /** What waits on these sheets; from now on nothing there does. */
  take(isAsked: (sheet: Sheet) => boolean): readonly FormulaCell[] {
    const taken: FormulaCell[] = []
    const left: FormulaCell[] = []
    for (const cell of this.waiting) (isAsked(cell.sheet) ? taken : left).push(cell)
    this.waiting = left
    return taken
  }

  /** Those that might have a place now. */
  stainBlocked(area: Area) {
    for (const cell of this.blocked)
      if (cell.sheet === area.sheet && cell.blocked && overlaps(cell.blocked, area)) this.stain(cell)
  }

  stainSpill({ spill, sheet }: FormulaCell) {
    if (spill) this.stainDependents({ sheet, ...spill })
  }

  /** Marks a formula cell and everything that depends on it. */
  stain(first: FormulaCell) {
    const stack = [first]
    for (let cell = stack.pop(); cell; cell = stack.pop()) {
      if (cell.gone || cell.state !== 'clean' || cell.runs > MAX_RUNS) continue
      cell.state = 'dirty'
      this.waiting.push(cell)
      const { sheet, row, column, spill } = cell
      this.eachDependent(spill ? { sheet, ...spill } : { sheet, top: row, left: column, rows: 1, columns: 1 }, stack)
    }
  }

  /** Marks what reads an area. */
  stainDependents(area: Area) {
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
}
