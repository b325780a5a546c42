import { inSteps, lineStep } from '../pay/rounding'
import type { CommissionPlan, Credit, PastLine } from '../records/month'
import { allot } from '../values/allocate'
import { type Why, why, withSteps } from '../values/explain'
import { partOf } from '../values/money'
import { type Month, monthOf } from '../values/period'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'
import { measureOf } from './credits'
import { scaleOf, type Unscaled } from './scale'
import { capped, type Earning, earningOn, measured, noQuota, type Terms, wayOf } from './terms'
import { versionIn } from './versions'
import type { Earned } from './ways/kind'

const say = texts('commissionWindow', {
  part: {
    en: '{amount:money} of the {total:money} counted by then fall under the rules of {month}: {pay:money}',
    'zh-CN': '累计 {total:money} 中,{amount:money} 按 {month} 的规则计:{pay:money}',
  },
  onTop: {
    en: 'less {below:money}, what these rules would give on the {before:money} of earlier months',
    'zh-CN': '减去按此规则对此前月份 {before:money} 应计的 {below:money}',
  },
})

/** What a deal is worth in a window: what it counts for, its part of what the window earns, and that before pay steps. */
export interface DealPay {
  readonly deal: string
  readonly date: string | undefined
  readonly base: number
  readonly pay: number
  readonly exact: number
  readonly why: Why
}

/** What a window earns, and how the deals share it: they sum to it. */
export interface WindowPay {
  readonly pay: number
  readonly exact: number
  readonly deals: readonly DealPay[]
}

/**
 * The pay of a window shared over its deals: by date at the rates each deal falls into, or in proportion. The total to
 * date decides the tier; the deals of each month pay what the rules in force then give there. Undefined while the figure
 * that decides the tier is missing.
 */
export function payOfWindow(terms: Terms, credits: readonly Credit[], month: Month): WindowPay | undefined {
  const { plan, context } = terms
  const total = measured(plan, credits)
  const scale = plan.tiersOn === 'attainment' ? scaleOf(terms, month, total) : undefined
  if (scale === 'noFigure') return undefined
  const inOrder = wayOf(plan).allot === 'byDate' && (typeof scale !== 'object' || scale.inOrder)
  const spans = spansOf(terms, credits, scale)
  const worth = merged(inOrder ? pricedInOrder(spans) : pricedInProportion(spans, total))
  const stepped = inSteps(worth, lineStep(context.input.policy))
  const sum = (of: (deal: DealPay) => number) => stepped.reduce((all, deal) => all + of(deal), 0)
  return { pay: sum(deal => deal.pay), exact: sum(deal => deal.exact), deals: stepped }
}

interface At {
  /** The month whose rules pay. */
  readonly rules: Month
  readonly upTo: Month
  readonly amount: number
}

/** What a whole amount earns at what a window has reached; undefined while the figure that decides the tier is missing. */
export function earnedAt(terms: Terms, { rules, upTo, amount }: At): Earned | undefined {
  const { plan } = terms
  const scale = plan.tiersOn === 'attainment' ? scaleOf(terms, upTo, amount) : undefined
  if (scale === 'noFigure') return undefined
  return capped(plan, (scale === 'noQuota' ? noQuota(plan) : earningOn(terms, rules, scale))(amount))
}

interface DealCredits {
  readonly deal: string
  readonly date: string
  readonly base: number
}

/** Months of a window under one set of rules, with what was credited in them. */
interface Span {
  readonly month: Month
  readonly plan: CommissionPlan
  readonly earn: Earning
  readonly deals: readonly DealCredits[]
}

function spansOf(terms: Terms, credits: readonly Credit[], scale: Parameters<typeof earningOn>[2] | Unscaled): Span[] {
  const months = [...new Set(credits.map(({ event }) => monthOf(event.date)))].sort()
  const spans: { month: Month; plan: CommissionPlan; rules: string; credits: Credit[] }[] = []
  for (const month of months) {
    const plan = versionIn(terms.context, terms.plan, month) ?? terms.plan
    const own = credits.filter(({ event }) => monthOf(event.date) === month)
    const { threshold, thresholdPays, cap, tiers } = plan
    const inForce = versionFor(tiers, month).map(({ from, rate }) => [from, rate])
    const rules = JSON.stringify([inForce, threshold, thresholdPays, cap])
    const last = spans[spans.length - 1]
    if (last?.rules === rules) last.credits.push(...own)
    else spans.push({ month, plan, rules, credits: [...own] })
  }
  return spans.map(({ month, plan, credits: own }): Span => {
    const earn = typeof scale === 'string' ? noQuota(plan) : earningOn({ ...terms, plan }, month, scale)
    return { month, plan, earn, deals: byDeal(plan, own) }
  })
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

/** The cap of a window grows with what it has paid: a later, lower one takes nothing back. */
function capOf({ cap }: CommissionPlan, paid: number): { readonly cap: number | undefined } {
  return { cap: cap === undefined ? undefined : Math.max(cap, paid) }
}

/** Each deal pays what it adds on top of those before it. */
function pricedInOrder(spans: readonly Span[]): DealPay[] {
  let [amount, earned, paid] = [0, 0, 0]
  return spans.flatMap(({ plan, earn, deals }): DealPay[] => {
    const [before, cap] = [amount, capOf(plan, paid)]
    const all = before + sumOf(deals)
    const below = before === 0 ? 0 : earn(before).pay
    const reason = before === 0 ? capped(cap, earn(all)).why : onTop(earn(all).why, below, before)
    let last = below
    return deals.map(({ deal, date, base }): DealPay => {
      amount += base
      const reached = earn(amount).pay
      earned += reached - last
      last = reached
      const pay = capped(cap, { pay: earned, why: reason }).pay - paid
      paid += pay
      return { deal, date, base, pay, exact: pay, why: reason }
    })
  })
}

/** All deals of a span pay in proportion at what the whole window has reached. */
function pricedInProportion(spans: readonly Span[], total: number): DealPay[] {
  let [earned, paid] = [0, 0]
  return spans.flatMap((span): DealPay[] => {
    const { plan, earn, deals } = span
    const cap = capOf(plan, paid)
    const whole = earn(total)
    const base = sumOf(deals)
    const part = base === total ? whole.pay : total === 0 ? 0 : partOf(whole.pay, base, total)
    earned += part
    const due = capped(cap, { pay: earned, why: whole.why }).pay - paid
    paid += due
    const parts = allot(
      due,
      deals.map(one => one.base),
    )
    const reason = base === total ? capped(cap, whole).why : partly(span.month, { whole: whole.why, part, base, total })
    return deals.map((deal, i): DealPay => ({ ...deal, pay: parts[i] ?? 0, exact: parts[i] ?? 0, why: reason }))
  })
}

function onTop(reason: Why, below: number, before: number): Why {
  const step = why(say.onTop, { below: below / 100, before: before / 100 })
  return withSteps(reason, [...(reason.steps ?? []), step])
}

interface Part {
  readonly whole: Why
  readonly part: number
  readonly base: number
  readonly total: number
}

function partly(month: Month, { whole, part, base, total }: Part): Why {
  const values = { month, amount: base / 100, total: total / 100, pay: part / 100 }
  return withSteps(whole, [...(whole.steps ?? []), why(say.part, values)])
}

function sumOf(deals: readonly DealCredits[]): number {
  return deals.reduce((sum, deal) => sum + deal.base, 0)
}

/** A deal with credits under several rules is one. */
function merged(worth: readonly DealPay[]): DealPay[] {
  const deals = new Map<string, DealPay>()
  for (const one of worth) {
    const known = deals.get(one.deal)
    const { base, pay, exact, why: reason } = one
    deals.set(
      one.deal,
      known
        ? { ...known, base: known.base + base, pay: known.pay + pay, exact: known.exact + exact, why: reason }
        : one,
    )
  }
  return [...deals.values()]
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
