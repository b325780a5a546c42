import { ScriptError } from '../errors'
import { refuse } from '../refusals'
import type { Interruption, WorldState } from '../state'
import { type Allowance, timeOf } from './budget'
import { type Asked, type AuthMode, checkPermission, grantedIn } from './permission'
import { fullName } from './surface'

/** Every service call passes here once: it is allowed, counted, takes its time and, when told so, is made to fail. */
export class Gate {
  /** Calls that moved data, in order, by their short names. */
  readonly trips: string[] = []
  /** Virtual milliseconds so far. */
  spent = 0
  private ended = false
  private readonly interruption: Interruption | null

  constructor(
    readonly state: WorldState,
    readonly mode: AuthMode,
    private readonly allowance: Allowance,
  ) {
    const isCell = mode === 'CUSTOM_FUNCTION'
    this.interruption = isCell ? null : state.interruption
    if (!isCell) state.interruption = null
  }

  pass(asked: Asked, self: object) {
    if (this.ended) throw this.timeOut()
    checkPermission(asked, this.mode, grantedIn(this.state))
    if (asked.cost === 'handle') return
    this.trips.push(fullName(asked.type, asked.member).replace(/^SpreadsheetApp\.(?=.*\.)/, ''))
    if (this.interruption?.call === this.trips.length) this.interrupted(this.interruption)
    this.spend(timeOf(asked.type, asked.cost, self))
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
