import type { MonthContext } from '../lookups/context'
import type { Presence } from '../lookups/presence'
import { inSteps, lineStep } from '../pay/rounding'
import type { CommissionPlan, Credit, PastLine } from '../records/month'
import { later, type Why, why } from '../values/explain'
import { product } from '../values/money'
import { type Month, monthOf } from '../values/period'
import { texts } from '../values/text'
import { creditsFor, measureOf } from './credits'
import { monthsOfWindow, versionIn } from './versions'
import { type DealPay, earnedAt, paidInWindow, payOfWindow, type WindowPay } from './window'

const say = texts('commission', {
  deal: {
    en: 'deal {deal}, {amount:money} credited: {pay:money} of {total:money} earned in the window; {earned}',
    'zh-CN': '成交 {deal},计入 {amount:money}:本期累计提成 {total:money} 中的 {pay:money};{earned}',
  },
  dealOfUnits: {
    en: 'deal {deal}, {amount} units credited: {pay:money} of {total:money} earned in the window; {earned}',
    'zh-CN': '成交 {deal},计入数量 {amount}:本期累计提成 {total:money} 中的 {pay:money};{earned}',
  },
  gone: { en: 'it no longer counts here', 'zh-CN': '该单已不再计入' },
  paidBefore: { en: 'less {paid:money} paid before', 'zh-CN': '减去此前已发 {paid:money}' },
  byRate: {
    en: 'deal {deal}: {amount:money} {paidOn} of the {tierAmount:money} counted in {month}: {pay:money} of {total:money}; {earned}',
    'zh-CN':
      '成交 {deal}:{paidOn} {amount:money},占 {month} 计入 {tierAmount:money} 的提成 {total:money} 中的 {pay:money};{earned}',
  },
  byRateOfUnits: {
    en: 'deal {deal}: {amount} units {paidOn} of the {tierAmount} counted in {month}: {pay:money} of {total:money}; {earned}',
    'zh-CN':
      '成交 {deal}:{paidOn} 数量 {amount},占 {month} 计入数量 {tierAmount} 的提成 {total:money} 中的 {pay:money};{earned}',
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
  const { month } = context.input
  if (plan.tierOn !== plan.paidOn) return paidByRate(context, plan, presence, { month, asOf: month })
  const months = monthsOfWindow(context, plan, month).filter(m => m <= month)
  const credits = creditsFor(context, plan, presence, { kind: plan.paidOn, months })
  const past = paidInWindow(context.pastLines(presence.person.name), plan, months)
  if (credits.length === 0 && past.length === 0) return []
  const window = payOfWindow({ context, plan, presence }, credits, month)
  return window ? differences(plan, window, past) : []
}

/** What each deal still has to get. With a quota to date a negative sum is carried inside the window: nothing is paid yet. */
function differences(plan: CommissionPlan, window: WindowPay, past: readonly PastLine[]): CommissionLine[] {
  const paid = past.reduce((sum, line) => sum + line.amount, 0)
  if (window.pay < paid && plan.quota === 'toDate') return []
  const paidOn = new Map<string, number>()
  for (const { deal = '', amount } of past) paidOn.set(deal, (paidOn.get(deal) ?? 0) + amount)
  const lines: CommissionLine[] = []
  for (const worth of [...window.deals, ...goneDeals(window.deals, past)]) {
    const { deal, date, base, pay } = worth
    const before = paidOn.get(deal) ?? 0
    const amount = pay - before
    if (amount !== 0) {
      const reason = later({ plan, worth, total: window.pay, before }, whyOfDeal)
      lines.push({ plan: plan.name, deal, date, base, amount, why: reason })
    }
  }
  return lines
}

interface Settled {
  readonly plan: CommissionPlan
  readonly worth: DealPay
  readonly total: number
  readonly before: number
}

function whyOfDeal({ plan, worth: { deal, base, pay, why: earned }, total, before }: Settled): Why {
  const steps = before === 0 ? [] : [why(say.paidBefore, { paid: before / 100 })]
  const values = { deal, amount: base / 100, pay: pay / 100, total: total / 100 }
  const text = plan.measure === 'units' ? say.dealOfUnits : say.deal
  return { ...why(text, values, [...stepsOf(earned), ...steps]), parts: { earned } }
}

/** A why that stands inside a sentence leaves its steps to be told after it. */
function stepsOf({ steps = [] }: Why): readonly Why[] {
  return steps
}

/** Deals the window has paid on that count no more: what they were paid is owed back. */
function goneDeals(deals: readonly DealPay[], past: readonly PastLine[]): DealPay[] {
  if (past.length === 0) return []
  const known = new Set(deals.map(deal => deal.deal))
  const gone = new Map<string, DealPay>()
  for (const { deal, date } of past) {
    if (deal !== undefined && !known.has(deal) && !gone.has(deal))
      gone.set(deal, { deal, date, base: 0, pay: 0, exact: 0, why: why(say.gone) })
  }
  return [...gone.values()]
}

/** A month as it stood with the refunds up to another. */
interface AsOf {
  readonly month: Month
  readonly asOf: Month
}

/** Paid on one kind at the rate another kind reached: amount × f(tier amount) ÷ tier amount, deal by deal. */
function paidByRate(context: MonthContext, plan: CommissionPlan, presence: Presence, at: AsOf): CommissionLine[] {
  const paid = creditsFor(context, plan, presence, { kind: plan.paidOn, months: [at.month], asOf: at.asOf })
  return byRate(context, plan, presence, { ...at, paid })
}

interface PaidCredits extends AsOf {
  readonly paid: readonly Credit[]
}

/** Each of these credits at the rate of the month its deal was booked, or of the month it is paid. */
export function byRate(
  context: MonthContext,
  plan: CommissionPlan,
  presence: Presence,
  { month, asOf, paid }: PaidCredits,
): CommissionLine[] {
  const lines = paid.flatMap((credit): CommissionLine[] => {
    const booked = plan.rateOf === 'paid' ? month : (bookedIn(context, plan, credit) ?? month)
    const terms = { context, plan: versionIn(context, plan, booked) ?? plan, presence }
    const months = monthsOfWindow(context, terms.plan, booked).filter(m => m <= month)
    const tierCredits = creditsFor(context, plan, presence, { kind: plan.tierOn, months, asOf })
    const tierAmount = tierCredits.reduce((sum, c) => sum + measureOf(plan, c), 0)
    if (tierAmount <= 0) return []
    const earned = earnedAt(terms, { rules: booked, upTo: months[months.length - 1] ?? booked, amount: tierAmount })
    if (!earned) return []
    const base = measureOf(plan, credit)
    const amount = product([base, earned.pay], [tierAmount])
    const { deal, date } = credit.event
    const paidOn = KINDS[plan.paidOn]
    const shown = { amount: base / 100, tierAmount: tierAmount / 100, pay: amount / 100, total: earned.pay / 100 }
    const values = { deal, ...shown, month: booked, paidOn }
    const text = plan.measure === 'units' ? say.byRateOfUnits : say.byRate
    const reason: Why = { ...why(text, values, stepsOf(earned.why)), parts: { earned: earned.why } }
    return amount === 0 ? [] : [{ plan: plan.name, deal, date, base, amount, why: reason }]
  })
  const worth = lines.map(line => ({ ...line, pay: line.amount }))
  return inSteps(worth, lineStep(context.input.policy)).map(({ pay, ...line }) => ({ ...line, amount: pay }))
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
  return payOfWindow({ context, plan, presence }, credits, months[months.length - 1] ?? asOf)?.pay ?? 0
}

function bookedIn(context: MonthContext, plan: CommissionPlan, credit: Credit): Month | undefined {
  const booking = context.creditsOfDeal(credit.event.deal).find(c => c.event.kind === plan.tierOn)
  return booking && monthOf(booking.event.date)
}
