import { allocate } from './allocate'
import { measureOf } from './commissionCredits'
import { type Earning, earningIn, measured, type Terms } from './commissionTerms'
import type { Why } from './explain'
import { incentive } from './incentive/index'
import type { CommissionWay } from './incentive/kind'
import { toStep } from './money'
import { lineStep } from './pay/rounding'
import { type Month, monthOf } from './period'
import type { CommissionPlan, Credit, PastLine } from './records'

/** What a deal is worth in a window: what it counts for, and its part of what the window earns. */
export interface DealPay {
  readonly deal: string
  readonly date: string | undefined
  readonly base: number
  readonly pay: number
}

/** What a window earns, and how the deals share it: they sum to it. */
export interface WindowPay {
  readonly pay: number
  readonly deals: readonly DealPay[]
  readonly why: Why
}

/** The pay of a window shared over its deals: by date at the rates each deal falls into, or in proportion. */
export function payOfWindow(terms: Terms, credits: readonly Credit[], month: Month): WindowPay {
  const earn = earningIn(terms, month)
  const total = earn(measured(terms.plan, credits))
  const deals = byDeal(terms.plan, credits)
  const way = incentive[terms.plan.way as keyof typeof incentive] as CommissionWay
  const weights = way.allot === 'byDate' ? steps(earn, deals) : deals.map(deal => deal.base)
  const step = lineStep(terms.context.input.policy)
  const parts = allocate(total.pay, weights).map(part => toStep(part, step))
  const pay = parts.length === 0 ? total.pay : parts.reduce((sum, part) => sum + part, 0)
  const worth = deals.map(({ deal, date, base }, i): DealPay => ({ deal, date, base, pay: parts[i] ?? 0 }))
  return { pay, why: total.why, deals: worth }
}

interface DealCredits {
  readonly deal: string
  readonly date: string
  readonly base: number
}

/** Credits of one deal taken together, in the order of their first day. */
function byDeal(plan: CommissionPlan, credits: readonly Credit[]): DealCredits[] {
  const deals = new Map<string, DealCredits>()
  for (const credit of credits) {
    const { deal, date } = credit.event
    const known = deals.get(deal)
    deals.set(deal, {
      deal,
      date: known && known.date < date ? known.date : date,
      base: (known?.base ?? 0) + measureOf(plan, credit),
    })
  }
  return [...deals.values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : a.deal > b.deal ? 1 : 0,
  )
}

/** What each deal adds on top of those before it. */
function steps(earn: Earning, deals: readonly DealCredits[]): number[] {
  let amount = 0
  let before = 0
  return deals.map(({ base }) => {
    amount += base
    const to = earn(amount).pay
    const step = to - before
    before = to
    return step
  })
}

/** Kinds of pay lines that pay on deals. */
const PAYS_ON_DEALS: readonly string[] = ['deal', 'override', 'late']

export function isPaidOnDeal({ kind, reverses }: Pick<PastLine, 'kind' | 'reverses'>): boolean {
  return PAYS_ON_DEALS.includes(kind) && reverses === undefined
}

/** What earlier months paid on the deals of a window, by the days its deals count. */
export function paidInWindow(lines: readonly PastLine[], plan: CommissionPlan, months: readonly Month[]): PastLine[] {
  const when = ({ date, month }: PastLine) => (date === undefined ? month : monthOf(date))
  return lines.filter(line => isPaidOnDeal(line) && line.plan === plan.name && months.includes(when(line)))
}
