import type { WorldState } from '../state'
import { type Asked, type AuthMode, checkPermission } from './permission'
import { fullName } from './surface'

/** Every service call passes here once: it is allowed, counted and, when told so, made to fail. */
export class Gate {
  /** Calls that moved data, in order, by their short names. */
  readonly trips: string[] = []

  constructor(
    readonly state: WorldState,
    readonly mode: AuthMode,
  ) {}

  pass(asked: Asked) {
    checkPermission(asked, this.mode, this.state.grantedScopes)
    if (asked.cost !== 'handle')
      this.trips.push(fullName(asked.type, asked.member).replace(/^SpreadsheetApp\.(?=.*\.)/, ''))
  }
}
