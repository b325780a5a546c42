import { measureOf } from './commissionCredits'
import type { MonthContext } from './context'
import { type Why, why, withSteps } from './explain'
import { incentive } from './incentive/index'
import type { CommissionWay, Earned, Tier } from './incentive/kind'
import { toMinor } from './money'
import { type Month, windowOf } from './period'
import { type Presence, presenceIn } from './presence'
import type { CommissionPlan, Credit } from './records'
import { snap } from './round'
import { personTarget } from './target'
import { texts } from './text'
import { tiersByQuota } from './tiers'
import { versionFor } from './versions'

const say = texts('commissionTerms', {
  belowThreshold: {
    en: '{amount} is below the threshold of {threshold}: no commission',
    'zh-CN': '{amount} 未达到门槛 {threshold},没有提成',
  },
  above: {
    en: 'only what lies above the threshold of {threshold} pays: {all:money} − {below:money} = {pay:money}',
    'zh-CN': '只计门槛 {threshold} 以上的部分:{all:money} − {below:money} = {pay:money}',
  },
  capped: { en: 'capped at {cap:money}', 'zh-CN': '封顶 {cap:money}' },
  noQuota: { en: 'no quota for {kpi}: no commission', 'zh-CN': '没有“{kpi}”的目标,没有提成' },
})

export interface Terms {
  readonly context: MonthContext
  readonly plan: CommissionPlan
  readonly presence: Presence
}

/** What an amount credited in a window earns. */
export type Earning = (amount: number) => Earned

/** How the amounts of a window pay, by the rules in force in its month: tiers, threshold, cap. */
export function earningIn(terms: Terms, month: Month): Earning {
  const { plan } = terms
  const quota = quotaOf(terms, month)
  if (plan.tiersOn === 'attainment' && !(quota !== undefined && quota > 0)) {
    return () => ({ pay: 0, why: why(say.noQuota, { kpi: plan.quotaKpi ?? '' }) })
  }
  const way = incentive[plan.way as keyof typeof incentive] as CommissionWay
  const tiers = tiersIn(terms, month, quota)
  const perUnit = plan.measure === 'units'
  const earn = (amount: number) => way.earned({ amount, tiers, quota, perUnit })
  const edge = plan.threshold === undefined ? undefined : edgeOf(plan, plan.threshold, quota)
  return amount => capped(plan, edge === undefined ? earn(amount) : fromThreshold(plan, { amount, edge, earn }))
}

/** Where the pay of a window may change its course: the edges of its tiers and its threshold, in minor units. */
export function edgesIn(terms: Terms, month: Month): number[] {
  const { plan } = terms
  const quota = quotaOf(terms, month)
  if (plan.tiersOn === 'attainment' && !(quota !== undefined && quota > 0)) return []
  const threshold = plan.threshold === undefined ? [] : [edgeOf(plan, plan.threshold, quota)]
  const edges = [...tiersIn(terms, month, quota).map(({ from }) => from), ...threshold].map(Math.ceil)
  return [...new Set(edges)].sort((a, b) => a - b)
}

interface AtThreshold {
  readonly amount: number
  readonly edge: number
  readonly earn: Earning
}

/** Below the threshold nothing; from it on all, or only what lies above. */
function fromThreshold({ thresholdPays }: CommissionPlan, { amount, edge, earn }: AtThreshold): Earned {
  const shown = { amount: amount / 100, threshold: edge / 100 }
  if (snap(amount) < snap(edge)) return { pay: 0, why: why(say.belowThreshold, shown) }
  const all = earn(amount)
  if (thresholdPays === 'all') return all
  const below = earn(Math.round(edge))
  const pay = all.pay - below.pay
  const values = { ...shown, all: all.pay / 100, below: below.pay / 100, pay: pay / 100 }
  return { pay, why: withSteps(all.why, [why(say.above, values)]) }
}

/** Commission earned on the credits of a window. */
export function earnedInWindow(terms: Terms, credits: readonly Credit[], month: Month): Earned {
  return earningIn(terms, month)(measured(terms.plan, credits))
}

/** What credits count for together. */
export function measured(plan: CommissionPlan, credits: readonly Credit[]): number {
  return credits.reduce((sum, credit) => sum + measureOf(plan, credit), 0)
}

function capped({ cap }: CommissionPlan, earned: Earned): Earned {
  if (cap === undefined || earned.pay <= cap) return earned
  const steps: Why[] = [...(earned.why.steps ?? []), why(say.capped, { cap: cap / 100 })]
  return { pay: cap, why: withSteps(earned.why, steps) }
}

function edgeOf({ tiersOn }: CommissionPlan, from: number, quota = 0): number {
  return tiersOn === 'attainment' ? (tiersByQuota([{ from, rate: 0 }], quota)[0]?.from ?? 0) : from
}

/** The rows in force with their edges in money; without the rows above quota while accelerators wait for the ramp's end. */
function tiersIn({ plan, presence }: Terms, month: Month, quota: number | undefined): Tier[] {
  const rows = versionFor(plan.tiers, month).map(({ from, rate }) => ({ from: edgeOf(plan, from, quota), rate }))
  const sorted = rows.sort((a, b) => a.from - b.from)
  if (plan.accelerateInRamp || presence.ramp >= 1) return sorted
  if (quota === undefined) return sorted.slice(0, 1)
  return sorted.filter((tier, i) => i === 0 || tier.from < quota)
}

/** The window's quota in minor units: the person's targets of the quota KPI, over all its months or those to date. */
function quotaOf({ context, plan, presence }: Terms, month: Month): number | undefined {
  if (plan.quotaKpi === undefined) return undefined
  const { input } = context
  const kpi = versionFor(input.kpis, month).find(k => k.name === plan.quotaKpi && k.plan === plan.plan)
  if (!kpi) return undefined
  const months = windowOf(month, plan.window, input.policy.fiscalStart).filter(
    m => plan.quota === 'whole' || m <= month,
  )
  const targets = months.flatMap(m => {
    const there = presenceIn(presence.person, m, input)
    const target = there && personTarget(context.targets, kpi, there)
    return target ? [target.value] : []
  })
  return targets.length === 0 ? undefined : toMinor(targets.reduce((sum, target) => sum + target, 0) * kpi.factor)
}
