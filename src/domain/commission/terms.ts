import type { CommissionPlan, Credit } from '../records/month'
import { rowReached } from '../rules/tiers'
import { type Why, why, withSteps } from '../values/explain'
import type { Month } from '../values/period'
import { snap } from '../values/round'
import { type Text, texts } from '../values/text'
import { versionFor } from '../values/versions'
import { measureOf } from './credits'
import { quotaOf, type Scale, type Scaled, scaleAt, usualScale } from './scale'
import { incentive } from './ways/index'
import type { CommissionWay, Earned, Tier } from './ways/kind'

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
  reached: { en: '{kpi} is at {attainment:%}', 'zh-CN': '“{kpi}”完成率 {attainment:%}' },
  firstTier: {
    en: '{kpi} at {attainment:%} has not reached the first tier, {edge:%}: no commission',
    'zh-CN': '“{kpi}”完成率 {attainment:%},未达第一档 {edge:%},无提成',
  },
  threshold: {
    en: '{kpi} at {attainment:%} is below the threshold of {edge:%}: no commission',
    'zh-CN': '“{kpi}”完成率 {attainment:%},未达到门槛 {edge:%},没有提成',
  },
  noQuota: { en: 'no quota for {kpi}: no commission', 'zh-CN': '没有“{kpi}”的目标,没有提成' },
})

export type Terms = Scaled

/** What an amount credited in a window earns. */
export type Earning = (amount: number) => Earned

export function wayOf({ way }: CommissionPlan): CommissionWay {
  return incentive[way as keyof typeof incentive] as CommissionWay
}

/** How the amounts of a window pay, by the rules in force in its month: tiers, threshold, cap. */
export function earningIn(terms: Terms, month: Month): Earning {
  const { plan } = terms
  const scale = plan.tiersOn === 'attainment' ? usualScale(terms, month) : undefined
  if (plan.tiersOn === 'attainment' && !scale) return noQuota(plan)
  const earn = earningOn(terms, month, scale)
  return amount => capped(plan, earn(amount))
}

/** What an amount earns as a plan is told: where a KPI of its own decides the tier, with the highest one reached. */
export function exampleIn(terms: Terms, month: Month, amount: number): Earned {
  const { plan } = terms
  const isOwn = plan.tiersOn === 'amount' || usualScale(terms, month) !== undefined
  const attainment = Math.max(1, ...versionFor(plan.tiers, month).map(({ from }) => from))
  const scale = isOwn ? undefined : scaleAt(terms, month, { amount, attainment })
  return scale ? capped(plan, earningOn(terms, month, scale)(amount)) : earningIn(terms, month)(amount)
}

export function noQuota({ quotaKpi }: CommissionPlan): Earning {
  return () => ({ pay: 0, why: why(say.noQuota, { kpi: quotaKpi ?? '' }) })
}

/** The same before the cap, with attainments at their place among the plan's amounts. */
export function earningOn(terms: Terms, month: Month, scale?: Scale): Earning {
  const { plan } = terms
  const rows = rowsIn(terms, month, scale)
  if (scale?.reached) return earningAt(plan, rows, { ...scale, reached: scale.reached })
  const quota = scale ? scale.edge(1) : quotaOf(terms, month)
  return earningBy(plan, { tiers: onScale(rows, scale), quota, scale })
}

interface Rules {
  readonly tiers: readonly Tier[]
  readonly quota: number | undefined
  readonly scale: Scale | undefined
}

function earningBy(plan: CommissionPlan, { tiers, quota, scale }: Rules): Earning {
  const perUnit = plan.measure === 'units'
  const earn = (amount: number) => wayOf(plan).earned({ amount, tiers, quota, perUnit })
  if (plan.threshold === undefined) return earn
  const edge = edgeOf(plan.threshold, scale)
  return amount => fromThreshold(plan, { amount, edge, earn })
}

/** What a KPI of its own came to decides the tier, for amounts of either sign. */
function earningAt(
  plan: CommissionPlan,
  rows: readonly Tier[],
  scale: Scale & Required<Pick<Scale, 'reached'>>,
): Earning {
  const { attainment } = scale.reached
  const nothing = (text: Text, edge: number) => () => ({ pay: 0, why: why(text, { ...scale.reached, edge }) })
  const row = rowReached(rows, Math.max(0, attainment))
  if (!row) return nothing(say.firstTier, rows[0]?.from ?? 0)
  if (plan.threshold !== undefined && snap(attainment) < snap(plan.threshold))
    return nothing(say.threshold, plan.threshold)
  const earn = earningBy(plan, { tiers: onScale(rows, scale), quota: scale.edge(1), scale })
  const back = earningBy(
    { ...plan, threshold: undefined },
    { tiers: [{ from: 0, rate: row.rate }], quota: undefined, scale: undefined },
  )
  return amount => {
    const { pay, why: reason } = amount < 0 ? back(amount) : earn(amount)
    return { pay, why: withSteps(reason, [...(reason.steps ?? []), why(say.reached, scale.reached)]) }
  }
}

function onScale(rows: readonly Tier[], scale: Scale | undefined): Tier[] {
  return rows.map(({ from, rate }) => ({ from: edgeOf(from, scale), rate }))
}

/** Where the pay of a window may change its course: the edges of its tiers and its threshold, in minor units. */
export function edgesIn(terms: Terms, month: Month): number[] {
  const { plan } = terms
  const scale = plan.tiersOn === 'attainment' ? usualScale(terms, month) : undefined
  if (plan.tiersOn === 'attainment' && !scale) return []
  const froms = [
    ...rowsIn(terms, month, scale).map(({ from }) => from),
    ...(plan.threshold === undefined ? [] : [plan.threshold]),
  ]
  return [...new Set(froms.map(from => Math.ceil(edgeOf(from, scale))))].sort((a, b) => a - b)
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

/** What credits count for together. */
export function measured(plan: CommissionPlan, credits: readonly Credit[]): number {
  return credits.reduce((sum, credit) => sum + measureOf(plan, credit), 0)
}

export function capped({ cap }: Pick<CommissionPlan, 'cap'>, earned: Earned): Earned {
  if (cap === undefined || earned.pay <= cap) return earned
  const steps: Why[] = [...(earned.why.steps ?? []), why(say.capped, { cap: cap / 100 })]
  return { pay: cap, why: withSteps(earned.why, steps) }
}

function edgeOf(from: number, scale: Scale | undefined): number {
  return scale ? scale.edge(from) : from
}

/** The rows in force, in order; without the rows above quota while accelerators wait for the ramp's end. */
function rowsIn(terms: Terms, month: Month, scale: Scale | undefined): Tier[] {
  const { plan, presence } = terms
  const sorted = versionFor(plan.tiers, month).sort((a, b) => a.from - b.from)
  if (plan.accelerateInRamp || presence.ramp >= 1) return sorted
  const quota = scale ? 1 : quotaOf(terms, month)
  return sorted.filter((tier, i) => i === 0 || (quota !== undefined && tier.from < quota))
}
