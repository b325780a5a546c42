import type { Presence } from '../lookups/presence'
import type { ActingGate } from '../scores/final'
import type { Graded } from '../scores/grade'
import type { Individual } from '../scores/individual'
import type { Why } from '../values/explain'
import type { Pay } from './total'

/** One person's month. Pending people have neither final score nor pay, but the reason; unscored ones have pay alone. */
export interface PersonResult {
  readonly presence: Presence
  readonly plan: string
  readonly scores?: Individual | undefined
  readonly team?: number | undefined
  readonly share: number
  readonly points: number
  readonly final?: number | undefined
  readonly rank?: number | undefined
  readonly teamRank?: number | undefined
  /** No KPI is due or measured, or the plan has none: what needs no score is paid. */
  readonly isUnscored?: boolean | undefined
  readonly gates: readonly ActingGate[]
  readonly graded?: Graded | undefined
  readonly pay?: Pay | undefined
  readonly why: Why
}

/** Somebody active in the month, scored where a plan is known. */
export interface Scored {
  readonly presence: Presence
  readonly scores: Individual | undefined
}
