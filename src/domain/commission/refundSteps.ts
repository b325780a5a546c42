import type { MonthContext } from '../lookups/context'
import type { Presence } from '../lookups/presence'
import { broughtTo, lineStep } from '../pay/rounding'
import type { CommissionPlan, PastLine } from '../records/month'
import { groupBy } from '../values/groupBy'
import { partOf, toStep } from '../values/money'
import { type Month, monthOf } from '../values/period'
import { creditsFor } from './credits'
import type { CommissionLine } from './earned'
import { monthsOfWindow, versionIn } from './versions'
import { isPaidOnDeal, paidInWindow, payOfWindow, type WindowPay } from './window'

/** What of a deal is given back under one plan, minor units. */
export interface Reversal {
  readonly plan: CommissionPlan
  readonly deal: string
  /** The month the deal counted in. */
  readonly when: Month
  readonly paid: number
  readonly back: number
  readonly whole: number
  /** Reversed before, 0 or more. */
  readonly posted: number
}

interface Lines {
  readonly reversals: readonly Reversal[]
  readonly past: readonly PastLine[]
  readonly current: readonly CommissionLine[]
}

/** What each reversal comes to now: in proportion; with pay steps, what a window earned less what is taken back is in steps. */
export function reversalsInSteps(context: MonthContext, presence: Presence, lines: Lines): number[] {
  const step = lineStep(context.input.policy)
  const { reversals } = lines
  if (step === 1) return reversals.map(one => one.posted - partOf(one.paid, one.back, one.whole))
  const amounts = new Map<Reversal, number>()
  const windowOf = ({ plan, when }: Reversal) => `${plan.name}\u0001${monthsOfWindow(context, plan, when)[0]}`
  for (const own of groupBy(reversals, windowOf).values()) {
    const window = earnedBefore(context, presence, own, lines)
    const raw = own.map(one => partOf(window.exactOf(one), one.back, one.whole))
    const posted = sum(own.map(one => one.posted))
    const due = toStep(window.exact - sum(raw), step) - window.paid + posted
    const parts = broughtTo(
      due,
      own.map((one, i) => one.posted - (raw[i] ?? 0)),
    )
    for (const [i, one] of own.entries()) amounts.set(one, parts[i] ?? 0)
  }
  return reversals.map(one => amounts.get(one) ?? 0)
}

/** What the deals of a window were paid, and what they had earned before pay steps, where that can be told. */
function earnedBefore(context: MonthContext, presence: Presence, [first]: readonly Reversal[], lines: Lines) {
  const { plan: any, when } = first as Reversal
  const plan = versionIn(context, any, when) ?? any
  const months = monthsOfWindow(context, plan, when).filter(month => month <= context.input.month)
  const isOf = ({ plan: name, date }: CommissionLine) => name === plan.name && months.includes(monthOf(date ?? ''))
  const posted = paidInWindow(lines.past, plan, months).filter(isPaidOnDeal)
  const paid = sum([...posted, ...lines.current.filter(isOf)].map(line => line.amount))
  const window = plan.tierOn === plan.paidOn ? windowNow(context, plan, presence, months) : undefined
  const known = window?.pay === paid ? window : undefined
  const exact = new Map(known?.deals.map(deal => [deal.deal, deal.exact] as const))
  return { paid, exact: known?.exact ?? paid, exactOf: (one: Reversal) => exact.get(one.deal) ?? one.paid }
}

function windowNow(
  context: MonthContext,
  plan: CommissionPlan,
  presence: Presence,
  months: readonly Month[],
): WindowPay | undefined {
  const credits = creditsFor(context, plan, presence, { kind: plan.paidOn, months })
  return payOfWindow({ context, plan, presence }, credits, months[months.length - 1] ?? context.input.month)
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
