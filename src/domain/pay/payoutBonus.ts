import type { MonthContext } from '../lookups/context'
import { type Presence, presenceIn } from '../lookups/presence'
import { type CurvePoint, payoutAt } from '../rewards/payoutCurve'
import { type KpiScore, methodOf } from '../scores/kpiScore'
import { allocate } from '../values/allocate'
import { why } from '../values/explain'
import { product } from '../values/money'
import { isDue, windowOf } from '../values/period'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { type PayLine, type PayOf, paySource } from './kind'

const say = texts('payoutBonus', {
  paid: {
    en: 'Payout bonus for {kpi}: target bonus {base:money} × {rate:%} (attainment {reached:%}, curve {curve}) = {pay:money}',
    'zh-CN': '“{kpi}”兑现奖金:目标奖金 {base:money} × {rate:%}(完成率 {reached:%},曲线“{curve}”)= {pay:money}',
  },
  handedOver: {
    en: '{part:money} of it was kept in earlier months for {kpis}, not measured after all',
    'zh-CN': '其中 {part:money} 为前几个月给{kpis}预留的部分,该指标最终不考核',
  },
})

/**
 * Target bonus × payout curve. KPIs that name a curve share the target bonus by their weights (equally without any);
 * one that is not measured leaves its part to the others, one of a quarter pays the quarter's target bonus at its end,
 * or leaves then what was kept for it in the months before.
 */
export const payoutBonus = paySource({
  id: 'payoutBonus',
  place: 2,
  isBonus: true,
  lines: payoutLines,
})

function payoutLines(context: MonthContext, { presence, scores }: PayOf): PayLine[] {
  const { curves } = context.input.rewards
  const { kept, gone } = curvedKpis(context, scores.lines)
  const earlier = new Map(gone.flatMap(score => monthsOf(context, presence, score)).map(one => [one.month, one]))
  const [weights, before] = [weightsOf(kept), weightsOf([...kept, ...gone])]
  return kept.flatMap((score, i): PayLine[] => {
    const { name: kpi, payoutCurve: curve = '' } = score.kpi
    const rows = curves.get(curve)
    const reached = attainedIn(score)
    const own = monthsOf(context, presence, score)
    const part = (months: readonly Presence[], by: readonly number[]) => allocate(targetBonus(months), by)[i] ?? 0
    const handed = [...earlier.values()]
      .filter(({ month }) => !own.some(one => one.month === month))
      .reduce((sum, month) => sum + part([month], weights) - part([month], before), 0)
    const base = part(own, weights) + handed
    if (rows === undefined || reached === undefined || base === 0) return []
    const paid = payout({ base, reached, rows })
    const values = { kpi, base: base / 100, rate: paid.rate, reached, curve, pay: paid.amount / 100 }
    const left = { part: handed / 100, kpis: gone.map(one => one.kpi.name) }
    const reason = why(say.paid, values, handed === 0 ? [] : [why(say.handedOver, left)])
    return [{ person: presence.person.name, kind: 'payoutBonus', kpi, base, ...paid, why: reason }]
  })
}

interface Payout {
  readonly base: number
  readonly reached: number
  readonly rows: readonly CurvePoint[]
}

export function payout({ base, reached, rows }: Payout): { readonly rate: number; readonly amount: number } {
  const rate = payoutAt(rows, reached)
  return { rate, amount: product([base, rate]) }
}

/** One that is not due yet keeps its part for the end of its window; what is not measured then is gone. */
function curvedKpis({ input }: MonthContext, lines: PayOf['scores']['lines']) {
  const isWaiting = ({ kpi }: KpiScore) => !isDue(input.month, kpi.frequency, input.policy.fiscalStart)
  const curved = lines.map(({ score }) => score).filter(({ kpi }) => kpi.payoutCurve !== undefined)
  const isKept = (score: KpiScore) => score.figure !== 'notMeasured' || isWaiting(score)
  return { kept: curved.filter(isKept), gone: curved.filter(score => !isKept(score)) }
}

function weightsOf(kpis: readonly KpiScore[]): number[] {
  return kpis.map(({ kpi }) => kpi.weight?.n ?? 0)
}

/** What a KPI came to for pay: its attainment; where less is better or no ratio tells, its points over 100. */
export function attainedIn({ kpi, figure, attainment, points }: KpiScore): number | undefined {
  if (figure !== 'known') return undefined
  if (methodOf(kpi).better === 'more' && attainment !== undefined) return attainment
  return points === undefined ? undefined : snap(points / 100)
}

function monthsOf({ input }: MonthContext, presence: Presence, { kpi }: KpiScore): Presence[] {
  if (kpi.frequency === 'month') return [presence]
  const months = windowOf(input.month, kpi.frequency, input.policy.fiscalStart)
  return months.flatMap(month => presenceIn(presence.person, month, input) ?? [])
}

/** Any number of days in a month divides it. */
const COMMON_DAYS = 28 * 29 * 30 * 31

/** The target bonus of months by active days, rounded once: three months of 9,583.3333 are 28,750.00. */
function targetBonus(months: readonly Presence[]): number {
  const bonusDays = months.map(
    ({ segments, daysInMonth }) =>
      segments.reduce((sum, { stint, days }) => sum + (stint.targetBonus ?? 0) * days, 0) * (COMMON_DAYS / daysInMonth),
  )
  return product([bonusDays.reduce((a, b) => a + b, 0)], [COMMON_DAYS])
}
