import type { WorldState } from '../state'
import { type Allowance } from './budget'
import { type Asked, type AuthMode } from './permission'
/** Every service call passes here once: it is allowed, counted, takes its time and, when told so, is made to fail. */
export declare class Gate {
  readonly state: WorldState
  readonly mode: AuthMode
  private readonly allowance
  /** Calls that moved data, in order, by their short names. */
  readonly trips: string[]
  /** Virtual milliseconds so far. */
  spent: number
  private ended
  private readonly interruption
  constructor(state: WorldState, mode: AuthMode, allowance: Allowance)
  pass(asked: Asked, self: object): void
  /** Lets virtual time pass; cells are calculated beside the clock. */
  spend(ms: number): void
  private interrupted
  /** Whatever the script catches, nothing more is done for it. */
  private timeOut
}
