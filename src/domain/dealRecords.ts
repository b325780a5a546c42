import type { Day } from './day'
import type { Place } from './issue'

export type DealKind = 'booked' | 'invoiced' | 'cash' | 'refund'

/** One person's part of one event of a deal; amounts in minor units. */
export interface Credit {
  readonly person: string
  readonly amount: number
  readonly share: number
  readonly overlay: boolean
  readonly event: DealEvent
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
