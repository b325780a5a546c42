import type { CommissionLine } from './commission'
import { creditsFor } from './commissionCredits'
import { earnedInWindow } from './commissionTerms'
import type { MonthContext } from './context'
import { why } from './explain'
import { partOf } from './money'
import { addMonths, type Month, monthOf, windowOf } from './period'
import type { Presence } from './presence'
import type { CommissionPlan, DealEvent, DealKind } from './records'
import { texts } from './text'

const say = texts('refund', {
  asPaid: {
    en: 'deal {deal}: {refund:money} of {amount:money} given back, so {paid:money} of commission paid on it is reversed in proportion',
    'zh-CN': '成交 {deal}:共 {amount:money},退款 {refund:money},已发提成 {paid:money} 按比例冲回',
  },
  recompute: {
    en: 'deal {deal} was given back: {months} computed again, {now:money} instead of {before:money}',
    'zh-CN': '成交 {deal} 退款:重算 {months},由 {before:money} 变为 {now:money}',
  },
})

/** A line that takes commission back, minor units ≤ 0, posted in the month of the refund. */
export interface RefundLine extends CommissionLine {
  readonly reverses: string
}

export function refundEvents(context: MonthContext): DealEvent[] {
  const events = new Set(context.input.credits.map(c => c.event).filter(event => event.kind === 'refund'))
  return [...events].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Refunds of this month for one person: each deal's pay lines reversed in proportion, whatever tier they were paid at. */
export function reversalsAsPaid(
  context: MonthContext,
  person: string,
  current: readonly CommissionLine[],
): RefundLine[] {
  const { month, history, commissionPlans } = context.input
  const past = history.lines.filter(line => line.person === person && line.month < month)
  const lines: RefundLine[] = []
  for (const event of refundsOf(context, month)) {
    const deal = event.reverses ?? ''
    const paid = [...past.filter(line => line.kind === 'deal'), ...current].filter(line => line.deal === deal)
    for (const name of new Set(paid.map(line => line.plan))) {
      const plan = commissionPlans.find(p => p.name === name)
      if (!plan || plan.refund !== 'asPaid') continue
      const total = sum(paid.filter(line => line.plan === name).map(line => line.amount))
      const posted = [...past, ...lines].filter(line => line.reverses === deal && line.plan === name)
      const whole = amountOf(context, deal, plan.paidOn)
      const back = Math.min(whole, givenBack(context, deal, event))
      const amount = whole === 0 ? 0 : -partOf(total, back, whole) - sum(posted.map(line => line.amount))
      if (amount === 0) continue
      const values = { deal, refund: -event.amount / 100, amount: whole / 100, paid: total / 100 }
      lines.push({
        plan: plan.name,
        deal,
        reverses: deal,
        date: event.date,
        base: event.amount,
        amount,
        why: why(say.asPaid, values),
      })
    }
  }
  return lines
}

/** Refunds of deals of an earlier window under a plan that recomputes: that window again, the difference posted now. */
export function reversalsRecomputed(context: MonthContext, plan: CommissionPlan, presence: Presence): RefundLine[] {
  if (plan.refund !== 'recompute') return []
  const { month, policy } = context.input
  const current = windowOf(month, plan.window, policy.fiscalStart)
  const lines: RefundLine[] = []
  const done = new Set<Month>()
  for (const event of refundsOf(context, month)) {
    const booked = bookedIn(context, event.reverses ?? '', plan.paidOn)
    const months = booked === undefined ? [] : windowOf(booked, plan.window, policy.fiscalStart)
    const last = months[months.length - 1]
    if (last === undefined || last >= (current[0] ?? '') || done.has(last)) continue
    done.add(last)
    const at = (asOf: Month) => {
      const credits = creditsFor(context, plan, presence, { kind: plan.paidOn, months, asOf })
      return earnedInWindow({ context, plan, presence }, credits, last).pay
    }
    const now = at(month)
    const before = at(addMonths(month, -1))
    if (now === before) continue
    const deal = event.reverses ?? ''
    const values = {
      deal,
      months: [...new Set([months[0] ?? last, last])].join('…'),
      now: now / 100,
      before: before / 100,
    }
    const reason = why(say.recompute, values)
    lines.push({
      plan: plan.name,
      deal,
      reverses: deal,
      date: event.date,
      base: event.amount,
      amount: now - before,
      why: reason,
    })
  }
  return lines
}

function refundsOf(context: MonthContext, month: Month): DealEvent[] {
  return refundEvents(context).filter(event => monthOf(event.date) === month)
}

function bookedIn({ input }: MonthContext, deal: string, kind: DealKind): Month | undefined {
  const credit = input.credits.find(c => c.event.deal === deal && c.event.kind === kind)
  return credit && monthOf(credit.event.date)
}

/** The whole of a deal in one kind: its events, each counted once. */
function amountOf({ input }: MonthContext, deal: string, kind: DealKind): number {
  const events = new Set(input.credits.map(c => c.event).filter(e => e.deal === deal && e.kind === kind))
  return sum([...events].map(event => event.amount))
}

/** What was given back of a deal up to and with an event. */
function givenBack(context: MonthContext, deal: string, upTo: DealEvent): number {
  const events = refundEvents(context).filter(event => event.reverses === deal)
  return -sum(events.slice(0, events.indexOf(upTo) + 1).map(event => event.amount))
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
