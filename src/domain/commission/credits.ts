import type { MonthContext } from '../lookups/context'
import type { Presence } from '../lookups/presence'
import { costOf, unitsOf } from '../records/deals'
import type { CommissionPlan, Credit, DealKind } from '../records/month'
import { evened } from '../values/cell'
import { type Month, monthOf } from '../values/period'

interface Wanted {
  readonly kind: DealKind
  readonly months: readonly Month[]
  /** Refunds up to this month are known; the month being scored unless given. */
  readonly asOf?: Month
}

/**
 * The credits a commission plan counts for a person: of the kind and months, through its filters, and for a plan on
 * team credit those of everybody in the person's team. A refund enters only plans that recompute, in the month of the
 * deal it reverses; otherwise the pay of that deal is reversed as it was paid.
 */
export function creditsFor(context: MonthContext, plan: CommissionPlan, presence: Presence, wanted: Wanted): Credit[] {
  const counted: Credit[] = []
  for (const credit of whose(context, plan, presence, wanted)) {
    const isRefund = credit.event.kind === 'refund'
    const one = isRefund ? recomputed(context, plan, credit, wanted) : context.late.asClosed(credit)
    if (!one || one.event.kind !== wanted.kind || !wanted.months.includes(monthOf(one.event.date))) continue
    if (passes(plan, one)) counted.push(one)
  }
  return counted
}

/** The person's own credits, or for a plan on team credit those of the team with their refunds of later months. */
function whose(context: MonthContext, plan: CommissionPlan, presence: Presence, wanted: Wanted): readonly Credit[] {
  if (plan.measure !== 'teamCredit') return context.creditsOf(presence.person.name)
  const credits = context.teamCredits.of(presence, wanted.months)
  const own = credits.filter(credit => credit.event.kind !== 'refund')
  const known = new Set(own.map(({ person, event }) => `${person}\u0001${event.deal}`))
  const back = [...new Set(own.map(credit => credit.event.deal))].flatMap(deal => context.refundsOf(deal))
  return [...own, ...back.filter(({ person, event }) => known.has(`${person}\u0001${event.reverses}`))]
}

/** A refund as a negative event of the deal's own day, once it has happened. */
function recomputed(context: MonthContext, plan: CommissionPlan, refund: Credit, wanted: Wanted): Credit | undefined {
  const known = wanted.asOf ?? context.input.month
  if (plan.refund !== 'recompute' || context.late.paidIn(refund.event) > known) return undefined
  const original = context.creditsOfDeal(refund.event.reverses).find(c => c.event.kind === wanted.kind)
  const { amount, units, cost } = refund.event
  return original && { ...refund, event: { ...original.event, amount, units, cost } }
}

/** Whether a plan's filters let it through. */
export function passes(
  plan: Pick<CommissionPlan, 'product' | 'customerKind'>,
  { event }: Pick<Credit, 'event'>,
): boolean {
  const product = plan.product === undefined || evened(plan.product) === evened(event.product ?? '')
  return product && (plan.customerKind === undefined || plan.customerKind === event.customerKind)
}

/** What a credit counts for: its amount, its margin, or its units (in hundredths, as money is). */
export function measureOf({ measure }: Pick<CommissionPlan, 'measure'>, credit: Credit): number {
  if (measure === 'units') return Math.round(unitsOf(credit) * 100)
  return measure === 'margin' ? credit.amount - costOf(credit) : credit.amount
}
