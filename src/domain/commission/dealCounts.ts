import type { Credit, Source } from '../records/month'
import { evened } from '../values/cell'
import { groupBy } from '../values/groupBy'
import { type Month, monthOf } from '../values/period'
import { snap } from '../values/round'

/** What is counted of deals beside sums of their rows. */
export interface Count {
  readonly person: string
  readonly month: Month
  readonly source: Source
  readonly count: number
}

/** New customers, and what refunds take back of them and of counted deals: in proportion to the amount given back. */
export function countsOf(credits: readonly Credit[], wanted: ReadonlySet<Source>): Count[] {
  const customers = wanted.has('newCustomers') ? newCustomers(credits) : []
  return [
    ...customers.map(({ person, month, count }): Count => ({ person, month, source: 'newCustomers', count })),
    ...(wanted.has('count') ? takenBack(credits, 'count', countedDeals(credits)) : []),
    ...takenBack(credits, 'newCustomers', customers),
  ]
}

/** So much was counted for somebody on the rows of some deals. */
interface Counted {
  readonly person: string
  readonly month: Month
  readonly deals: ReadonlySet<string>
  readonly amount: number
  readonly count: number
}

function countedDeals(credits: readonly Credit[]): Counted[] {
  const isRefunded = refunded(credits)
  const booked = credits.filter(({ event }) => event.kind === 'booked' && isRefunded.has(event.deal))
  return counted(booked, ({ event }) => event.deal, sum)
}

/** A customer is new once in a month, however many deals: the largest share somebody has in one of them. */
function newCustomers(credits: readonly Credit[]): Counted[] {
  const isNew = ({ event }: Credit) => event.kind === 'booked' && event.customerKind === 'new'
  const customer = ({ event: { date, customer: name, deal } }: Credit) =>
    `${monthOf(date)}\u0001${name === undefined ? deal : evened(name)}`
  return counted(credits.filter(isNew), customer, shares => Math.max(...shares))
}

function counted(
  credits: readonly Credit[],
  what: (credit: Credit) => string,
  count: (shares: readonly number[]) => number,
): Counted[] {
  return [...groupBy(credits, credit => `${credit.person}\u0001${what(credit)}`).values()].map((own): Counted => {
    const [first] = own as [Credit]
    return {
      person: first.person,
      month: monthOf(first.event.date),
      deals: new Set(own.map(({ event }) => event.deal)),
      amount: sum(own.map(({ amount }) => amount)),
      count: count(own.map(({ share }) => share)),
    }
  })
}

/** In the month of each refund. */
function takenBack(credits: readonly Credit[], source: Source, counts: readonly Counted[]): Count[] {
  if (counts.length === 0) return []
  const back = groupBy(
    credits.filter(({ event }) => event.kind === 'refund'),
    ({ person, event }) => `${person}\u0001${event.reverses}`,
  )
  return counts.flatMap(({ person, deals, amount, count }) =>
    [...deals].flatMap(deal =>
      (amount > 0 ? (back.get(`${person}\u0001${deal}`) ?? []) : []).map(({ amount: given, event }): Count => {
        return { person, month: monthOf(event.date), source, count: snap((count * given) / amount) }
      }),
    ),
  )
}

function refunded(credits: readonly Credit[]): Set<string> {
  return new Set(credits.flatMap(({ event }) => (event.kind === 'refund' ? (event.reverses ?? []) : [])))
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
