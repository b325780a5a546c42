import type { MonthContext } from '../lookups/context'
import { type Presence, presenceIn } from '../lookups/presence'
import type { CommissionPlan, Credit } from '../records/month'
import { type Why, why } from '../values/explain'
import { type Month, monthOf } from '../values/period'
import { texts } from '../values/text'
import { inForce } from '../values/versions'
import { creditsFor } from './credits'
import { byRate, type CommissionLine } from './earned'
import { monthsOfWindow } from './versions'
import { type DealPay, paidInWindow, payOfWindow } from './window'

const say = texts('commissionLate', {
  late: {
    en: 'late: deal {deal} of {month}, typed after that month was closed, by the rules of its own period: {pay:money}',
    'zh-CN': '补计:成交 {deal} 属于 {month},关账后才录入,按当期规则计 {pay:money}',
  },
})

/** What rows dated in closed months add to the windows they belong to, by the rules of those windows. */
export function lateCommission(
  context: MonthContext,
  { person }: Presence,
  plans: readonly CommissionPlan[],
): CommissionLine[] {
  const { credits } = context.late
  if (credits.length === 0) return []
  const months = [...new Set(credits.map(credit => monthOf(credit.event.date)))].sort()
  const done = new Set<string>()
  return plans.flatMap(plan =>
    months
      .filter(month => inForce(plan, month))
      .flatMap(month => {
        const window = `${plan.name}\u0001${plan.plan}\u0001${monthsOfWindow(context, plan, month)[0]}`
        const there = presenceIn(person, month, context.input)
        if (there?.last.plan !== plan.plan || done.has(window)) return []
        done.add(window)
        return lateInWindow(context, plan, there)
      }),
  )
}

function lateInWindow(context: MonthContext, plan: CommissionPlan, there: Presence): CommissionLine[] {
  const { month } = context.input
  const months = monthsOfWindow(context, plan, there.month)
  const all = creditsFor(context, plan, there, { kind: plan.paidOn, months })
  const late = new Set(context.late.credits)
  const isLate = (credit: Credit) => late.has(credit)
  if (!all.some(isLate)) return []
  if (plan.tierOn !== plan.paidOn) return rated(context, plan, there, all.filter(isLate))
  // The window of this month pays its own late rows: what it has earned to date, less what it has paid.
  if (months.includes(month)) return []
  const terms = { context, plan, presence: there }
  const last = months[months.length - 1] ?? month
  const now = payOfWindow(terms, all, last)
  const before = payOfWindow(
    terms,
    all.filter(credit => !isLate(credit)),
    last,
  )
  if (!now || !before) return []
  const added = now.pay - before.pay
  const due = context.late.isGuessed ? nearerZero(added, now.pay - paidBefore(context, plan, there, months)) : added
  return due === added ? differences(plan, now.deals, before.deals) : onLateDeals(plan, all.filter(isLate), due)
}

function paidBefore(
  context: MonthContext,
  plan: CommissionPlan,
  { person }: Presence,
  months: readonly Month[],
): number {
  return paidInWindow(context.pastLines(person.name), plan, months).reduce((sum, line) => sum + line.amount, 0)
}

/** Two views of one difference: the smaller counts, and nothing where they contradict each other. */
function nearerZero(a: number, b: number): number {
  if (Math.sign(a) !== Math.sign(b)) return 0
  return Math.abs(a) < Math.abs(b) ? a : b
}

function differences(plan: CommissionPlan, now: readonly DealPay[], before: readonly DealPay[]): CommissionLine[] {
  const known = new Map(before.map(deal => [deal.deal, deal.pay] as const))
  return now.flatMap(deal => lateLine(plan, deal, deal.pay - (known.get(deal.deal) ?? 0)))
}

function onLateDeals(plan: CommissionPlan, late: readonly Credit[], due: number): CommissionLine[] {
  const [first] = late
  if (!first) return []
  const { deal, date } = first.event
  return lateLine(plan, { deal, date, base: first.amount }, due)
}

function lateLine(
  plan: CommissionPlan,
  { deal, date, base }: Pick<DealPay, 'deal' | 'date' | 'base'>,
  amount: number,
): CommissionLine[] {
  if (amount === 0) return []
  const reason = why(say.late, { deal, month: monthOf(date ?? ''), pay: amount / 100 })
  return [{ plan: plan.name, deal, date, base, amount, why: reason }]
}

function rated(
  context: MonthContext,
  plan: CommissionPlan,
  there: Presence,
  paid: readonly Credit[],
): CommissionLine[] {
  const { month } = context.input
  return byRate(context, plan, there, { month: there.month, asOf: month, paid }).map(line => {
    const values = { deal: line.deal, month: there.month, pay: line.amount / 100 }
    const reason: Why = { ...why(say.late, values), steps: [line.why] }
    return { ...line, why: reason }
  })
}
