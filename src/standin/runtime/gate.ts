import { ScriptError } from '../errors'
import { refuse } from '../refusals'
import type { Interruption, WorldState } from '../state'
import type { ExecutionReport } from '../worldOptions'
import type { Allowance } from './budget'
import { timeOf, waitsForCells } from './charges'
import { type Asked, type AuthMode, checkPermission, grantedIn } from './permission'
import { fullName } from './surface'

/** Every service call passes here once: it is allowed, counted, takes its time and, when told so, is made to fail. */
export class Gate {
  /** Calls that moved data, in order, by their short names. */
  private readonly trips: string[] = []
  /** Calls that led to Google and moved none. */
  private handles = 0
  /** Virtual milliseconds so far. */
  spent = 0
  private ended = false
  private readonly interruption: Interruption | null
  private readonly begun: number

  constructor(
    readonly state: WorldState,
    readonly mode: AuthMode,
    private readonly allowance: Allowance,
  ) {
    this.begun = state.now
    const isCell = mode === 'CUSTOM_FUNCTION'
    this.interruption = isCell ? null : state.interruption
    if (!isCell) state.interruption = null
  }

  pass(asked: Asked, self: object) {
    if (this.ended) throw this.timeOut()
    checkPermission(asked, this.mode, grantedIn(this.state))
    if (asked.cost === 'local') return
    if (asked.cost === 'handle') this.handles++
    else this.trip(asked)
    if (waitsForCells(asked)) this.waitForCells()
    this.spend(timeOf(asked, self))
  }

  private trip({ type, member }: Asked) {
    this.trips.push(fullName(type, member).replace(/^SpreadsheetApp\.(?=.*\.)/, ''))
    if (this.interruption?.call === this.trips.length) this.interrupted(this.interruption)
  }

  /** Cells that began to be computed before this execution are done first. */
  private waitForCells() {
    const left = this.state.cellsDone - (this.begun + this.spent)
    if (left > 0 && this.mode !== 'CUSTOM_FUNCTION') this.spend(left)
  }

  /** Another call begins, with all its time. */
  again() {
    this.spent = 0
    this.ended = false
  }

  /** What passed so far. */
  report(): Omit<ExecutionReport, 'functionName' | 'mode'> {
    const calls: Record<string, number> = {}
    for (const trip of this.trips) calls[trip] = (calls[trip] ?? 0) + 1
    return { roundTrips: this.trips.length, calls, handles: this.handles, seconds: this.spent / 1000 }
  }

  /** Lets virtual time pass; cells are calculated beside the clock. */
  spend(ms: number) {
    this.spent += ms
    if (this.mode !== 'CUSTOM_FUNCTION' && !this.state.clockStands) this.state.now += ms
    if (this.spent > this.allowance.ms) throw this.timeOut()
  }

  private interrupted({ by }: Interruption) {
    if (by === 'failure') throw refuse('serverError')
    if (by === 'timeOut') throw this.timeOut()
    by()
  }

  /** Whatever the script catches, nothing more is done for it. */
  private timeOut() {
    this.ended = true
    return new ScriptError(this.allowance.message, 'Exception', '')
  }
}
