import type { MonthContext } from '../lookups/context'
import { type Presence, presenceIn } from '../lookups/presence'
import type { CommissionPlan, DealEvent, DealKind, PastLine } from '../records/month'
import { why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { addMonths, type Month, monthIndex, monthOf } from '../values/period'
import { texts } from '../values/text'
import { inForce } from '../values/versions'
import { measureOf } from './credits'
import { type CommissionLine, windowPay } from './earned'
import { type Reversal, reversalsInSteps } from './refundSteps'
import { monthsOfWindow } from './versions'
import { isPaidOnDeal } from './window'

const say = texts('refund', {
  asPaid: {
    en: 'deal {deal}: {refund:money} of {amount:money} given back, so {paid:money} of commission paid on it is reversed in proportion',
    'zh-CN': '成交 {deal}:共 {amount:money},退款 {refund:money},已发提成 {paid:money} 按比例冲回',
  },
  before: { en: 'less {posted:money} reversed before', 'zh-CN': '减去此前已冲回 {posted:money}' },
  recompute: {
    en: 'deal {deal} was given back: {months} computed again, {now:money} instead of {before:money}',
    'zh-CN': '成交 {deal} 退款:重算 {months},由 {before:money} 变为 {now:money}',
  },
})

/** A line that takes commission back, minor units, posted in the month of the refund. */
export interface RefundLine extends CommissionLine {
  readonly reverses: string
}

/** The versions of commission plans looked at, and what they pay this month. */
export interface Earning {
  readonly plans: readonly CommissionPlan[]
  readonly current: readonly CommissionLine[]
}

/**
 * Each refunded deal's pay lines reversed in proportion, whatever tier they were paid at, less what was reversed before;
 * what a later month pays on a deal already refunded is reversed with it.
 */
export function reversalsAsPaid(context: MonthContext, presence: Presence, { plans, current }: Earning): RefundLine[] {
  if (context.refunds.size === 0) return []
  const person = presence.person.name
  const past = context.pastLines(person)
  const isBack = ({ deal }: { readonly deal?: string | undefined }) => context.refunds.has(deal ?? '')
  const before = past.filter(line => isBack(line) && isPaidOnDeal(line))
  const onDeals = groupBy([...before, ...current.filter(isBack)], line => line.deal ?? '')
  const reversals = [...onDeals].flatMap(([deal, paid]) => {
    return [...new Set(paid.map(line => line.plan))].flatMap(name => {
      const plan = plans.find(p => p.name === name)
      if (plan?.refund !== 'asPaid') return []
      const lines = paid.filter(line => line.plan === name)
      return reversed(context, { deal, plan, lines, past })
    })
  })
  const stepped = reversalsInSteps(context, presence, { reversals, past, current })
  return reversals.flatMap((reversal, i) => lineOf(context, person, reversal, stepped[i] ?? 0))
}

type PaidLine = Pick<PastLine, 'deal' | 'date' | 'amount'>

interface Paid {
  readonly deal: string
  readonly plan: CommissionPlan
  readonly lines: readonly PaidLine[]
  readonly past: readonly PastLine[]
}

function reversed(context: MonthContext, { deal, plan, lines, past }: Paid): Reversal[] {
  const { month } = context.input
  const events = context.refunds.get(deal) ?? []
  const whole = amountOf(context, { deal, kind: plan.paidOn, upTo: month })
  if (events.length === 0 || whole === 0) return []
  const back = givenBack(context, plan, events)
  const posted = -sum(past.filter(line => line.reverses === deal && line.plan === plan.name).map(line => line.amount))
  const when = lines.map(line => line.date ?? '').reduce((a, b) => (a < b ? a : b))
  return [{ plan, deal, when: monthOf(when), paid: sum(lines.map(line => line.amount)), back, whole, posted }]
}

function lineOf(context: MonthContext, person: string, reversal: Reversal, amount: number): RefundLine[] {
  const { plan, deal, paid, back, whole, posted } = reversal
  if (amount === 0) return []
  const events = context.refunds.get(deal) ?? []
  const values = { deal, refund: back / 100, amount: whole / 100, paid: paid / 100 }
  const reason = why(say.asPaid, values, posted === 0 ? [] : [why(say.before, { posted: posted / 100 })])
  const date = events[events.length - 1]?.date
  const base = givenBackNow(context, person, reversal)
  return [{ plan: plan.name, deal, reverses: deal, date, base, amount, why: reason }]
}

/** The person's own part of this month's refunds, in the plan's measure; of a leader's plan that of everybody. */
function givenBackNow(context: MonthContext, person: string, { plan, deal }: Reversal): number {
  const { month } = context.input
  const now = context.refundsOf(deal).filter(({ event }) => context.late.paidIn(event) === month)
  const own = plan.measure === 'teamCredit' ? now : now.filter(credit => credit.person === person)
  return sum(own.map(credit => measureOf(plan, credit)))
}

/** What was given back of what the plan had counted of the deal by then. */
function givenBack(context: MonthContext, { paidOn }: CommissionPlan, events: readonly DealEvent[]): number {
  return events.reduce((back, event) => {
    const counted = amountOf(context, { deal: event.reverses ?? '', kind: paidOn, upTo: monthOf(event.date) })
    return back + Math.min(-event.amount, Math.max(0, counted - back))
  }, 0)
}

/** Refunds of this month whose deals lie in an earlier window of a plan that recomputes: that window again, by its own rules. */
export function reversalsRecomputed(
  context: MonthContext,
  { person }: Presence,
  plans: readonly CommissionPlan[],
): RefundLine[] {
  const { month } = context.input
  const done = new Set<string>()
  return refundsOf(context, person.name, plans).flatMap(event => {
    if (context.late.paidIn(event) !== month) return []
    return plans.flatMap(plan => {
      const then = windowOfDeal(context, plan, event)
      const there = then && lastPresence(context, person, then)
      const key = `${plan.name}\u0001${plan.fromMonth ?? ''}\u0001${then?.[0] ?? ''}`
      if (!then || there?.last.plan !== plan.plan || done.has(key)) return []
      done.add(key)
      return recomputed(context, { plan, event, months: then, presence: there })
    })
  })
}

/** Refunds of the person's own deals; of every deal where a plan looks at the team. */
function refundsOf(
  { refunds, creditsOf }: MonthContext,
  person: string,
  plans: readonly CommissionPlan[],
): readonly DealEvent[] {
  if (refunds.size === 0 || !plans.some(plan => plan.refund === 'recompute')) return []
  const all = plans.some(plan => plan.measure === 'teamCredit')
  const deals = all ? [...refunds.keys()] : [...new Set(creditsOf(person).map(credit => credit.event.deal))]
  return deals.flatMap(deal => refunds.get(deal) ?? []).sort(byDate)
}

function byDate(a: DealEvent, b: DealEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.deal < b.deal ? -1 : 1
}

/** The earlier window the refunded deal counted in, under a plan that recomputes and was in force then. */
function windowOfDeal(context: MonthContext, plan: CommissionPlan, event: DealEvent): Month[] | undefined {
  const { input } = context
  if (plan.refund !== 'recompute') return undefined
  const counted = context.creditsOfDeal(event.reverses).find(c => c.event.kind === plan.tierOn)
  const when = counted && monthOf(counted.event.date)
  if (when === undefined || !inForce(plan, when)) return undefined
  const months = monthsOfWindow(context, plan, when)
  if (plan.tierOn !== plan.paidOn) return paidSince(months[0] ?? when, input.month)
  return months.includes(input.month) ? undefined : months
}

/** What a window reached is paid out in any month since. */
function paidSince(first: Month, now: Month): Month[] | undefined {
  const count = monthIndex(now) - monthIndex(first)
  return count > 0 ? Array.from({ length: count }, (_, i) => addMonths(first, i)) : undefined
}

function lastPresence({ input }: MonthContext, person: Presence['person'], months: readonly Month[]) {
  return [...months]
    .reverse()
    .map(month => presenceIn(person, month, input))
    .find(presence => presence !== undefined)
}

interface Recomputing {
  readonly plan: CommissionPlan
  readonly event: DealEvent
  readonly months: readonly Month[]
  readonly presence: Presence
}

function recomputed(context: MonthContext, { plan, event, months, presence }: Recomputing): RefundLine[] {
  const { month } = context.input
  const now = windowPay(context, plan, presence, { months, asOf: month })
  const before = windowPay(context, plan, presence, { months, asOf: addMonths(month, -1) })
  if (now === before) return []
  const deal = event.reverses ?? ''
  const shown = [...new Set([months[0], months[months.length - 1]])].join('…')
  const reason = why(say.recompute, { deal, months: shown, now: now / 100, before: before / 100 })
  const { date, amount: base } = event
  return [{ plan: plan.name, deal, reverses: deal, date, base, amount: now - before, why: reason }]
}

interface Whole {
  readonly deal: string
  readonly kind: DealKind
  readonly upTo: Month
}

/** The whole of a deal in one kind up to a month: its events, each counted once. */
function amountOf(context: MonthContext, { deal, kind, upTo }: Whole): number {
  const events = new Set(
    context
      .creditsOfDeal(deal)
      .map(c => c.event)
      .filter(e => e.kind === kind),
  )
  return sum([...events].filter(event => monthOf(event.date) <= upTo).map(event => event.amount))
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
