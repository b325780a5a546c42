import type { Timing } from '../model/sheet'
import { type FormulaCell, type Graph, RangeNode } from './graph'

/** One call of a custom function. */
export interface Call {
  /** Argument cells. */
  readonly cells: number
  /** Virtual milliseconds. */
  readonly ms: number
}

/** A formula cell that was computed, and the calls that took. */
export interface Computed {
  readonly cell: FormulaCell
  readonly calls: readonly Call[]
}

/** So many executions of one user run at once. */
const AT_ONCE = 30
/** A call with more argument cells takes a table. */
const SMALL = 60

interface Place {
  /** Virtual milliseconds after the change. */
  readonly at: number
  /** Calls one after another up to here. */
  readonly depth: number
}
const BEGINNING: Place = { at: 0, depth: 0 }
const later = (a: Place, b: Place): Place => ({ at: Math.max(a.at, b.at), depth: Math.max(a.depth, b.depth) })

/** Where each cell of a recalculation stands once those before it are placed. */
class Places {
  private readonly placed = new Map<FormulaCell, Place>()
  private readonly ranges = new Map<RangeNode, Place>()

  constructor(private readonly graph: Graph) {}

  of(cell: FormulaCell): Place {
    return this.placed.get(cell) ?? BEGINNING
  }

  set(cell: FormulaCell, place: Place) {
    this.placed.set(cell, place)
  }

  /** When everything is there that a cell reads. */
  before({ precedents }: FormulaCell): Place {
    let place = BEGINNING
    for (const area of precedents) {
      if (area instanceof RangeNode) place = later(place, this.ofRange(area))
      else {
        const owner = this.graph.owner(area.sheet, area.top, area.left)
        if (owner) place = later(place, this.of(owner))
      }
    }
    return place
  }

  private ofRange(range: RangeNode): Place {
    const known = this.ranges.get(range)
    if (known) return known
    let place = BEGINNING
    this.graph.eachOwner(range, owner => {
      place = later(place, this.of(owner))
    })
    this.ranges.set(range, place)
    return place
  }
}

/**
 * When the calls of a recalculation would run at Google: each as soon as what its formula reads is there and fewer than
 * thirty run, those of one formula one after another. Each formula of the log stands after those it reads.
 */
export const schedule = (log: readonly Computed[], graph: Graph): Timing => {
  const places = new Places(graph)
  const free = new Array<number>(AT_ONCE).fill(0)
  const begun = (from: number, ms: number): number => {
    const lane = free.indexOf(Math.min(...free))
    const end = Math.max(from, free[lane] ?? 0) + ms
    free[lane] = end
    return end
  }
  const calls = log.flatMap(entry => entry.calls)
  let last = BEGINNING
  // Cells that call nothing and wait for no call keep to the beginning.
  for (const entry of calls.length > 0 ? log : []) {
    let place = places.before(entry.cell)
    for (const { ms } of entry.calls) place = { at: begun(place.at, ms), depth: place.depth + 1 }
    if (place.at > 0) places.set(entry.cell, place)
    last = later(last, place)
  }
  const tableCalls = calls.filter(({ cells }) => cells > SMALL).length
  return {
    tableCalls,
    smallCalls: calls.length - tableCalls,
    cells: calls.reduce((sum, call) => sum + call.cells, 0),
    depth: last.depth,
    modelledMs: last.at,
    readyAt: (sheet, row, column) => {
      const owner = graph.owner(sheet, row, column)
      return owner ? places.of(owner).at : 0
    },
  }
}
