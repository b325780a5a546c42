import type { Day } from '../values/day'
import type { Place } from '../values/issue'
import { times } from '../values/money'
import { snap } from '../values/round'

export type DealKind = 'booked' | 'invoiced' | 'cash' | 'refund'

/** One person's part of one event of a deal; amounts in minor units. */
export interface Credit {
  readonly person: string
  readonly amount: number
  readonly share: number
  /** Of an event of several people: this one's units, and cost in minor units; they sum to the event's. */
  readonly units?: number | undefined
  readonly cost?: number | undefined
  readonly overlay: boolean
  readonly event: DealEvent
}

/** The units that are this person's. */
export function unitsOf({ units, share, event }: Credit): number {
  return units ?? snap((event.units ?? 0) * share)
}

/** The cost that is this person's, minor units. */
export function costOf({ cost, share, event }: Credit): number {
  return cost ?? times(event.cost ?? 0, share)
}

export interface DealEvent {
  readonly deal: string
  readonly kind: DealKind
  readonly date: Day
  readonly amount: number
  readonly cost?: number | undefined
  readonly units?: number | undefined
  readonly reverses?: string | undefined
  readonly customer?: string | undefined
  readonly product?: string | undefined
  readonly customerKind?: string | undefined
  readonly termMonths?: number | undefined
  /** Last day of a contract that ended early. */
  readonly cancelledOn?: Day | undefined
  readonly place?: Place | undefined
}
