import type { ClosedMonth, Credit, Credited, DealKind } from '../../domain/records/month'
import { groupBy } from '../../domain/values/groupBy'
import { toMinor } from '../../domain/values/money'
import { firstDay, isMonth, monthOf } from '../../domain/values/period'
import { sameName } from './names'
import type { Reads, Row } from './reads'

const ON_DEALS: readonly string[] = ['deal', 'late', 'override']

/**
 * What the closed months credited, as their pay lines tell: a row of Deals is known where its deal paid something, a
 * refund where it took something back. A month that paid on no deal tells nothing.
 */
export function closedMonths(reads: Reads, credits: readonly Credit[], month: string): ClosedMonth[] {
  const closed = (reads.periods?.rows ?? [])
    .filter(row => row.state === 'closed' && isMonth(row.period) && row.period < month)
    .map(row => row.period)
  if (closed.length === 0) return []
  const lines = (reads.payLines?.rows ?? []).filter(row => row.deal !== undefined && row.period < month)
  const onDeals = lines.filter(isPayOnDeal)
  const paid = new Set(onDeals.map(row => keyOf(row.person, row.deal, row.paidOn)))
  const back = new Set(lines.flatMap(row => row.reverses ?? []))
  const linesOf = groupBy(onDeals, row => row.period)
  const rowsOf = groupBy(credits, ({ event }) => monthOf(event.date))
  const isKnown = ({ person, event }: Credit) =>
    event.kind === 'refund' ? back.has(event.reverses ?? '') : paid.has(keyOf(person, event.deal, event.kind))
  return closed.map((period): ClosedMonth => {
    const told = linesOf.get(period)
    if (!told) return { month: period }
    const known = (rowsOf.get(period) ?? []).filter(isKnown)
    const plain = told.filter(row => isPlain(row, reads) && !back.has(row.deal ?? ''))
    return { month: period, credited: credited(known, plain, credits), paidOnly: true }
  })
}

/** Whether a month paid on any deal: only then do its pay lines tell which rows were there. */
export function paidOnDeals({ payLines }: Reads, month: string): boolean {
  return (payLines?.rows ?? []).some(row => row.period === month && row.deal !== undefined && isPayOnDeal(row))
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.join('\u0001')
}

type Line = Row<'payLines'>

function isPayOnDeal({ kind, reverses }: Line): boolean {
  return ON_DEALS.includes(kind) && reverses === undefined
}

/** A line whose base is the amount of a deal, as far as it was counted. */
function isPlain({ kind, commissionPlan = '', base }: Line, { commissionPlans }: Reads): boolean {
  const plan = commissionPlans?.rows.find(row => sameName(row.commissionPlan, [commissionPlan]))
  return kind === 'deal' && base !== undefined && (plan?.measure ?? 'amount') === 'amount'
}

/** Rows as they are, with the amount their pay line knows where it is that of one row; and deals of pay lines whose rows are gone. */
function credited(known: readonly Credit[], plain: readonly Line[], all: readonly Credit[]): Credited[] {
  const rows = groupBy(all, ({ person, event }) => keyOf(person, event.deal, event.kind))
  const bases = new Map(plain.map(row => [keyOf(row.person, row.deal, row.paidOn), row] as const))
  const there = known.map(({ person, amount, event: { deal, kind, date } }): Credited => {
    const key = keyOf(person, deal, kind)
    const line = rows.get(key)?.length === 1 ? bases.get(key) : undefined
    return { person, deal, kind, date, amount: line?.base === undefined ? amount : toMinor(line.base) }
  })
  const gone = [...bases].filter(([key]) => !rows.has(key)).map(([, line]) => goneRow(line))
  return [...there, ...gone]
}

function goneRow({ person, deal = '', paidOn = 'booked', base = 0, creditDate, period }: Line): Credited {
  const kind: DealKind = paidOn
  return { person, deal, kind, date: creditDate ?? firstDay(period), amount: toMinor(base) }
}
