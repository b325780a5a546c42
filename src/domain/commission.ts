import { allocate } from './allocate'
import { creditsFor, measureOf } from './commissionCredits'
import { earnedInWindow, type Terms } from './commissionTerms'
import type { MonthContext } from './context'
import { type Why, why } from './explain'
import { incentive } from './incentive/index'
import type { CommissionWay } from './incentive/kind'
import { product } from './money'
import { type Month, monthOf, windowOf } from './period'
import type { Presence } from './presence'
import type { CommissionPlan, Credit, PastLine } from './records'
import { texts } from './text'

const say = texts('commission', {
  deal: {
    en: 'deal {deal}, {amount:money} credited: {pay:money} of {total:money} earned in the window; {earned}',
    'zh-CN': '成交 {deal},计入 {amount:money}:本期累计提成 {total:money} 中的 {pay:money};{earned}',
  },
  paidBefore: { en: 'less {paid:money} paid before', 'zh-CN': '减去此前已发 {paid:money}' },
  byRate: {
    en: 'deal {deal}: {amount:money} {paidOn} at {rate:%}, the rate reached in {month}; {earned}',
    'zh-CN': '成交 {deal}:{paidOn} {amount:money} × {rate:%}({month} 达到的提成率);{earned}',
  },
})

const KINDS = texts('commission.kind', {
  booked: { en: 'booked', 'zh-CN': '签约' },
  invoiced: { en: 'invoiced', 'zh-CN': '开票' },
  cash: { en: 'paid in', 'zh-CN': '回款' },
})

/** A line of commission on one deal, minor units. */
export interface CommissionLine {
  readonly plan: string
  readonly deal: string
  readonly date: string | undefined
  readonly base: number
  readonly amount: number
  readonly why: Why
}

/**
 * Computed once per person, plan and window: f(credited to date), less what the window has paid; then allotted to the
 * deals by largest remainder, so that the lines sum to it.
 */
export function commissionOf(context: MonthContext, plan: CommissionPlan, presence: Presence): CommissionLine[] {
  const { month, policy, history } = context.input
  if (plan.tierOn !== plan.paidOn) return paidByRate(context, plan, presence, { month, asOf: month })
  const months = windowOf(month, plan.window, policy.fiscalStart).filter(m => m <= month)
  const credits = creditsFor(context, plan, presence, { kind: plan.paidOn, months })
  const terms = { context, plan, presence }
  const total = earnedInWindow(terms, credits, month)
  const owed = allotted(terms, credits, total.pay, month)
  const past = history.lines.filter(
    line => line.person === presence.person.name && isOfWindow(line, plan, months, month),
  )
  return differences(plan, [...owed, ...goneDeals(owed, past)], past, total.why)
}

/** Deals the window has paid on that count no more: what they were paid is owed back. */
function goneDeals(deals: readonly DealPay[], past: readonly PastLine[]): DealPay[] {
  const known = new Set(deals.map(deal => deal.deal))
  const gone = new Set(past.flatMap(line => (line.deal === undefined || known.has(line.deal) ? [] : [line.deal])))
  return [...gone].map(deal => ({ deal, date: undefined, base: 0, pay: 0 }))
}

function isOfWindow(line: PastLine, plan: CommissionPlan, months: readonly Month[], month: Month): boolean {
  return line.kind === 'deal' && line.plan === plan.name && line.month < month && months.includes(line.month)
}

interface DealPay {
  readonly deal: string
  readonly date: string | undefined
  readonly base: number
  readonly pay: number
}

/** The pay of a window shared over its deals: by date at the rates each deal falls into, or in proportion. */
function allotted(terms: Terms, credits: readonly Credit[], pay: number, month: Month): DealPay[] {
  const deals = byDeal(terms.plan, credits)
  const way = incentive[terms.plan.way as keyof typeof incentive] as CommissionWay
  const weights = way.allot === 'byDate' ? steps(terms, deals, month) : deals.map(deal => deal.base)
  const parts = allocate(pay, weights)
  return deals.map(({ deal, date, base }, i) => ({ deal, date, base, pay: parts[i] ?? 0 }))
}

interface DealCredits {
  readonly deal: string
  readonly date: string
  readonly base: number
  readonly credits: readonly Credit[]
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
      credits: [...(known?.credits ?? []), credit],
    })
  }
  return [...deals.values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : a.deal > b.deal ? 1 : 0,
  )
}

function steps(terms: Terms, deals: readonly DealCredits[], month: Month): number[] {
  const sofar: Credit[] = []
  let before = 0
  return deals.map(({ credits }) => {
    sofar.push(...credits)
    const to = earnedInWindow(terms, sofar, month).pay
    const step = to - before
    before = to
    return step
  })
}

/** What each deal still has to get. With a quota to date a negative sum is carried inside the window: nothing is paid yet. */
function differences(
  plan: CommissionPlan,
  deals: readonly DealPay[],
  past: readonly PastLine[],
  earned: Why,
): CommissionLine[] {
  const total = deals.reduce((sum, deal) => sum + deal.pay, 0)
  const paid = past.reduce((sum, line) => sum + line.amount, 0)
  if (total < paid && plan.quota === 'toDate') return []
  return deals.flatMap(({ deal, date, base, pay }): CommissionLine[] => {
    const before = past.filter(line => line.deal === deal).reduce((sum, line) => sum + line.amount, 0)
    const amount = pay - before
    if (amount === 0) return []
    const steps = before === 0 ? [] : [why(say.paidBefore, { paid: before / 100 })]
    const values = { deal, amount: base / 100, pay: pay / 100, total: total / 100 }
    const reason: Why = { ...why(say.deal, values, steps), parts: { earned } }
    return [{ plan: plan.name, deal, date, base, amount, why: reason }]
  })
}

/** A month as it stood with the refunds up to another. */
interface AsOf {
  readonly month: Month
  readonly asOf: Month
}

/** Paid on one kind at the rate another kind reached: amount × f(tier amount) ÷ tier amount, deal by deal. */
function paidByRate(context: MonthContext, plan: CommissionPlan, presence: Presence, at: AsOf): CommissionLine[] {
  const { month, asOf } = at
  const terms = { context, plan, presence }
  const paid = creditsFor(context, plan, presence, { kind: plan.paidOn, months: [month], asOf })
  return paid.flatMap((credit): CommissionLine[] => {
    const booked = plan.rateOf === 'paid' ? month : (bookedIn(context, plan, credit) ?? month)
    const months = windowOf(booked, plan.window, context.input.policy.fiscalStart).filter(m => m <= month)
    const tierCredits = creditsFor(context, plan, presence, { kind: plan.tierOn, months, asOf })
    const tierAmount = tierCredits.reduce((sum, c) => sum + measureOf(plan, c), 0)
    if (tierAmount <= 0) return []
    const earned = earnedInWindow(terms, tierCredits, booked)
    const base = measureOf(plan, credit)
    const amount = product([base, earned.pay], [tierAmount])
    const { deal, date } = credit.event
    const paidOn = KINDS[plan.paidOn]
    const values = { deal, amount: base / 100, rate: earned.pay / tierAmount, month: booked, paidOn }
    const reason: Why = { ...why(say.byRate, values), parts: { earned: earned.why } }
    return amount === 0 ? [] : [{ plan: plan.name, deal, date, base, amount, why: reason }]
  })
}

interface WindowAsOf {
  readonly months: readonly Month[]
  readonly asOf: Month
}

/** What a whole window earns with the refunds known up to a month. */
export function windowPay(context: MonthContext, plan: CommissionPlan, presence: Presence, at: WindowAsOf): number {
  const { months, asOf } = at
  if (plan.tierOn !== plan.paidOn) {
    const lines = months.flatMap(month => paidByRate(context, plan, presence, { month, asOf }))
    return lines.reduce((sum, line) => sum + line.amount, 0)
  }
  const credits = creditsFor(context, plan, presence, { kind: plan.paidOn, months, asOf })
  return earnedInWindow({ context, plan, presence }, credits, months[months.length - 1] ?? asOf).pay
}

function bookedIn({ input }: MonthContext, plan: CommissionPlan, credit: Credit): Month | undefined {
  const booking = input.credits.find(c => c.event.deal === credit.event.deal && c.event.kind === plan.tierOn)
  return booking && monthOf(booking.event.date)
}
