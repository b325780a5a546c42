import { evened } from './cell'
import type { MonthContext } from './context'
import { times } from './money'
import { type Month, monthOf } from './period'
import { type Presence, presenceIn } from './presence'
import type { CommissionPlan, Credit, DealKind } from './records'

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
  const belongs = owner(context, plan, presence)
  const credits = plan.measure === 'teamCredit' ? context.input.credits : context.creditsOf(presence.person.name)
  return credits.flatMap(credit => {
    const counted = credit.event.kind === 'refund' ? recomputed(context, plan, credit, wanted) : credit
    if (!counted || counted.event.kind !== wanted.kind) return []
    if (!wanted.months.includes(monthOf(counted.event.date)) || !passes(plan, counted)) return []
    return belongs(counted) ? [counted] : []
  })
}

/** A refund as a negative event of the deal's own day, once it has happened. */
function recomputed(context: MonthContext, plan: CommissionPlan, refund: Credit, wanted: Wanted): Credit | undefined {
  const known = wanted.asOf ?? context.input.month
  if (plan.refund !== 'recompute' || monthOf(refund.event.date) > known) return undefined
  const original = context.creditsOfDeal(refund.event.reverses).find(c => c.event.kind === wanted.kind)
  const { amount, units, cost } = refund.event
  return original && { ...refund, event: { ...original.event, amount, units, cost } }
}

function passes(plan: CommissionPlan, { event }: Credit): boolean {
  const product = plan.product === undefined || evened(plan.product) === evened(event.product ?? '')
  return product && (plan.customerKind === undefined || plan.customerKind === event.customerKind)
}

function owner({ input }: MonthContext, plan: CommissionPlan, presence: Presence): (credit: Credit) => boolean {
  if (plan.measure !== 'teamCredit') return credit => credit.person === presence.person.name
  return credit => {
    const month = monthOf(credit.event.date)
    const person = input.people.find(p => p.name === credit.person)
    const there = person && presenceIn(person, month, input)
    const own = presenceIn(presence.person, month, input) ?? presence
    return there?.last.team === own.last.team
  }
}

/** What a credit counts for: its amount, its margin, or its units (in hundredths, as money is). */
export function measureOf(plan: CommissionPlan, { amount, share, event }: Credit): number {
  if (plan.measure === 'units') return Math.round((event.units ?? 0) * share * 100)
  return plan.measure === 'margin' ? amount - times(event.cost ?? 0, share) : amount
}
