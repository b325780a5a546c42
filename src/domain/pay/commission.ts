import { type CommissionLine, commissionOf } from '../commission/earned'
import { lateCommission } from '../commission/late'
import { reversalsAsPaid, reversalsRecomputed } from '../commission/refund'
import type { MonthContext } from '../lookups/context'
import type { CommissionPlan } from '../records/month'
import { versionFor } from '../values/versions'
import { type PayKind, type PayLine, type PayOf, paySource } from './kind'

/** Commission on the person's own credits: what is earned, what refunds take back, and late rows. */
export const commission = paySource({
  id: 'commission',
  place: 4,
  isBonus: false,
  lines: (context, of) =>
    commissionLines(context, of, {
      isOwn: plan => plan.measure !== 'teamCredit',
      kinds: { earned: 'deal', back: 'refund', late: 'late' },
    }),
})

interface Kinds {
  readonly earned: PayKind
  readonly back: PayKind
  readonly late: PayKind
}

interface Wanted {
  readonly isOwn: (plan: CommissionPlan) => boolean
  readonly kinds: Kinds
}

/** The lines of some of the commission plans of a person. */
export function commissionLines(context: MonthContext, { presence, plan }: PayOf, { isOwn, kinds }: Wanted): PayLine[] {
  const person = presence.person.name
  const plans = context.input.commissionPlans.filter(isOwn)
  if (plans.length === 0) return []
  const inForce = versionFor(plans, context.input.month).filter(p => p.plan === plan)
  const late = lateCommission(context, presence, plans)
  const earned = inForce.flatMap(p => commissionOf(context, p, presence))
  const current = late.length === 0 ? earned : [...earned, ...late]
  const back = [
    ...reversalsAsPaid(context, presence, { plans, current }),
    ...reversalsRecomputed(context, presence, plans),
  ]
  const lines: PayLine[] = []
  for (const line of earned) lines.push(payLine(person, kinds.earned, line))
  for (const line of late) lines.push(payLine(person, kinds.late, line))
  for (const line of back) lines.push(payLine(person, kinds.back, line))
  return lines
}

function payLine(person: string, kind: PayKind, line: CommissionLine & { readonly reverses?: string }): PayLine {
  const { plan, deal, reverses, base, amount, date, why: reason } = line
  const rate = base === 0 ? undefined : Number((amount / base).toPrecision(6))
  return { person, kind, plan, deal, reverses, base, rate, amount, date, why: reason }
}
