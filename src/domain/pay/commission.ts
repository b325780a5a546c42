import { type CommissionLine, commissionOf } from '../commission'
import { lateCommission } from '../commissionLate'
import type { MonthContext } from '../context'
import type { CommissionPlan } from '../records'
import { reversalsAsPaid, reversalsRecomputed } from '../refund'
import { versionFor } from '../versions'
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
  const current = versionFor(plans, context.input.month).filter(p => p.plan === plan)
  const late = lateCommission(context, presence, plans)
  const earned = current.flatMap(p => commissionOf(context, p, presence))
  const back = [
    ...reversalsAsPaid(context, person, { plans, current: [...earned, ...late] }),
    ...reversalsRecomputed(context, presence, plans),
  ]
  return [
    ...earned.map(line => payLine(person, kinds.earned, line)),
    ...late.map(line => payLine(person, kinds.late, line)),
    ...back.map(line => payLine(person, kinds.back, line)),
  ]
}

function payLine(person: string, kind: PayKind, line: CommissionLine & { readonly reverses?: string }): PayLine {
  const { plan, deal, reverses, base, amount, date, why: reason } = line
  const rate = base === 0 ? undefined : Number((amount / base).toPrecision(6))
  return { person, kind, plan, deal, reverses, base, rate, amount, date, why: reason }
}
