import type { Credit, Credited, DealEvent, MonthInput } from '../records/month'
import { addMonths, type Month, monthOf } from '../values/period'

/** Rows dated in closed months that were typed after the closing: they count in the first open month. */
export interface LateRows {
  /** Those that count in the month being scored. */
  readonly credits: readonly Credit[]
  isLate(credit: Credit): boolean
  /** A row of a closed month with the amount it was closed with: what was typed over it since is listed, not paid. */
  asClosed(credit: Credit): Credit
  /** What earlier pay lines hold must be taken off as well: nothing else tells whether a row was there. */
  readonly isGuessed: boolean
  /** The month an event is paid in: its own, or for a late one the first open month. */
  paidIn(event: DealEvent): Month
}

/** A row is late when its month is closed and what that month credited does not hold it. */
export function lateRows({ credits, history, month }: MonthInput): LateRows {
  const closed = new Map(history.closed.map(one => [one.month, one.credited && known(one.credited)] as const))
  if (closed.size === 0)
    return {
      credits: [],
      isLate: () => false,
      asClosed: credit => credit,
      isGuessed: false,
      paidIn: event => monthOf(event.date),
    }
  const isMissing = ({ person, event }: Credit) => {
    const held = closed.get(monthOf(event.date))
    return held !== undefined && !held.has(rowKey(person, event))
  }
  const firstOpen = (of: Month): Month => (closed.has(of) ? firstOpen(addMonths(of, 1)) : of)
  const late = new Set(credits.filter(isMissing))
  const events = new Set([...late].map(credit => credit.event))
  const paidIn = (event: DealEvent) => (events.has(event) ? firstOpen(monthOf(event.date)) : monthOf(event.date))
  return {
    credits: [...late].filter(({ event }) => paidIn(event) === month),
    isLate: credit => late.has(credit),
    asClosed: credit => {
      const amount = closed.get(monthOf(credit.event.date))?.get(rowKey(credit.person, credit.event))
      return amount === undefined || amount === credit.amount ? credit : { ...credit, amount }
    },
    isGuessed: history.closed.some(one => one.paidOnly),
    paidIn,
  }
}

/** The amount of each row. */
function known(credited: readonly Credited[]): Map<string, number> {
  return new Map(credited.map(row => [rowKey(row.person, row), row.amount]))
}

/** One deal, kind and date is one event. */
function rowKey(person: string, { deal, kind, date }: Pick<DealEvent, 'deal' | 'kind' | 'date'>): string {
  return [person, deal, kind, date].join('\u0001')
}
