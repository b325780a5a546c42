import { changeByHand, type Place } from './edits'
import { ScriptError } from './errors'
import type { Area } from './model/sheet'
import { writeBlock } from './model/write'

/** Events of `onEdit` that may wait while one runs; more are dropped. */
const MOST_WAITING = 2

/** What somebody types into an area. */
export interface Figure {
  readonly area: Area
  write(): void
}
/** What is typed, or pasted as a table, from the first cell of an area on: read as typed. */
export const figureIn = ({ sheet, top, left }: Area, input: unknown): Figure => {
  const rows: unknown[][] = Array.isArray(input) ? input : [[input]]
  const area: Area = { sheet, top, left, rows: rows.length, columns: rows[0]?.length ?? 1 }
  return { area, write: () => writeBlock(sheet, area, rows) }
}

/** What became of the `onEdit` of a figure. */
export type Outcome = 'handled' | 'failed' | 'dropped'

interface Waiting {
  readonly at: number
  readonly event: object
}
interface Desk extends Place {
  readonly lastExecution: { readonly seconds: number }
}

/** The simple triggers of one file: one runs, two wait, in the order of what was typed. */
class EditQueue {
  readonly outcomes: Outcome[] = []
  private readonly waiting: Waiting[] = []
  private free: number

  constructor(private readonly desk: Desk) {
    this.free = desk.state.now
  }

  add(event: object, now: number) {
    const at = this.outcomes.push('dropped') - 1
    if (this.waiting.length < MOST_WAITING || this.free <= now) this.waiting.push({ at, event })
    this.runUntil(now)
  }

  /** Runs those whose turn comes by then. */
  runUntil(now: number) {
    for (let next = this.waiting[0]; next && this.free <= now; next = this.waiting[0]) {
      this.waiting.shift()
      this.run(next)
    }
  }

  private run({ at, event }: Waiting) {
    const { state } = this.desk
    const begun = Math.max(this.free, state.now)
    state.now = begun
    try {
      this.desk.run('onEdit', [event], { mode: 'LIMITED' })
      this.outcomes[at] = 'handled'
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error
      this.outcomes[at] = 'failed'
    }
    this.free = begun + this.desk.lastExecution.seconds * 1000
  }
}

/**
 * A person types figures one after another, so many virtual milliseconds apart, and does not wait: cells are computed
 * meanwhile, and what reads the file waits for them. Tells of each figure what became of its `onEdit`.
 */
export const typeByHand = (desk: Desk, figures: readonly Figure[], apart: number): readonly Outcome[] => {
  const { state } = desk
  const begun = state.now
  const queue = new EditQueue(desk)
  for (const [i, { area, write }] of figures.entries()) {
    const now = begun + i * apart
    queue.runUntil(now)
    state.now = Math.max(state.now, now)
    const event = changeByHand(state, area, write)
    state.cellsDone = Math.max(state.cellsDone, now + state.book.formulas.timing().modelledMs)
    if (desk.has('onEdit')) queue.add(event, now)
  }
  queue.runUntil(Number.POSITIVE_INFINITY)
  return queue.outcomes
}
