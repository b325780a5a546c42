import { splitTab } from '../model/area'
import { CellError, type CellValue } from '../model/cell'
import { dateFormat } from '../model/locale'
import { formatAt } from '../model/read'
import type { Area, Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import type { CustomCall, Source } from './frame'
import { type FormulaCell, type Graph, RangeNode } from './graph'
import type { Call } from './schedule'
import type { CustomFunctions } from './script'
import { Matrix } from './values'

/** What a cell shows that depends on itself. */
export const circular = new CellError('#REF!', 'Circular dependency detected.')

/** What cells are read from, and what makes them current. */
export interface CellsOptions {
  readonly book: Workbook
  readonly graph: Graph
  readonly custom: CustomFunctions
  readonly now: () => number
  /** Computes a cell that is read and was not foreseen. */
  readonly demand: (cell: FormulaCell) => void
}

/** What formulas read: the workbook's cells, each made current before it is read. */
export class Cells implements Source {
  tainted = false
  /** The format of the last result that a script gave as a date. */
  scriptFormat: string | undefined
  /** The calls of custom functions that the formula being computed made; null for none. */
  calls: Call[] | null = null
  private draws = 0
  private sheets: Map<string, Sheet> | null = null

  constructor(private readonly options: CellsOptions) {}

  /** Tabs or names may have changed. */
  forget() {
    this.sheets = null
  }

  get locale() {
    return this.options.book.locale
  }
  get timeZone() {
    return this.options.book.timeZone
  }
  get now() {
    return this.options.now()
  }

  /** Chance by the clock: the same clock and the same order of calls give the same numbers. */
  random(): number {
    let seed = (Math.floor(this.now / 1000) + ++this.draws * 0x9e3779b9) >>> 0
    seed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
    seed = Math.imul(seed ^ (seed >>> 13), 0xc2b2ae35)
    return ((seed ^ (seed >>> 16)) >>> 0) / 4_294_967_296
  }

  taint() {
    this.tainted = true
  }

  watched<T>(work: () => T): { result: T; tainted: boolean } {
    const before = this.tainted
    this.tainted = false
    try {
      const result = work()
      return { result, tainted: this.tainted }
    } finally {
      this.tainted = before
    }
  }

  sheet(name: string): Sheet | undefined {
    this.sheets ??= new Map(this.options.book.sheets.map(sheet => [sheet.name.toLowerCase(), sheet]))
    return this.sheets.get(name.toLowerCase())
  }

  /** `Tab!name` is the name as that tab knows it. */
  named(name: string, home: Sheet): Area | undefined {
    const { tab, cells } = splitTab(name)
    return this.options.book.named(cells, tab === null ? home : this.sheet(tab))?.area
  }

  hasCustom(name: string) {
    return this.options.custom.has(name)
  }

  callCustom(call: CustomCall) {
    const { value, isDate } = this.options.custom.call(call, made => {
      this.calls ??= []
      this.calls.push(made)
    })
    if (isDate) this.scriptFormat = dateFormat(this.locale, false)
    return value
  }

  formatAt(sheet: Sheet, row: number, column: number): string | undefined {
    return formatAt(sheet, row, column)
  }

  scalar(sheet: Sheet, row: number, column: number): CellValue {
    const owner = this.options.graph.owner(sheet, row, column)
    if (owner) {
      if (owner.state === 'dirty') this.options.demand(owner)
      else if (owner.state === 'pending') throw circular
      if (owner.tainted) this.tainted = true
    }
    return sheet.peek(row, column)?.value ?? null
  }

  matrix(area: Area): Matrix {
    const known = area instanceof RangeNode ? area : this.options.graph.knownRange(area)
    if (known?.matrix) {
      if (known.tainted) this.tainted = true
      return known.matrix
    }
    const { result, tainted } = this.watched(() => this.read(area))
    if (known) {
      known.matrix = result
      known.tainted = tainted
    }
    if (tainted) this.tainted = true
    return result
  }

  private read(area: Area): Matrix {
    this.options.graph.eachOwner(area, owner => {
      if (owner.state === 'dirty') this.options.demand(owner)
      else if (owner.state === 'pending') throw circular
      if (owner.tainted) this.tainted = true
    })
    return new Matrix(area.sheet.raw(area))
  }
}
