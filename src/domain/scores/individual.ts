import type { MonthContext } from '../lookups/context'
import { type Presence, presenceIn } from '../lookups/presence'
import { figureOf, type Part, rollUp } from '../lookups/rollUp'
import { personTarget } from '../lookups/target'
import type { Kpi } from '../records/month'
import type { Evaluated } from '../rules/calculation'
import { type Because, because } from '../values/explain'
import { isDue, type Month, windowOf } from '../values/period'
import { texts } from '../values/text'
import { type KpiScore, methodOf, notDueKpi, scoreKpi } from './kpiScore'
import { type WeightedScore, weigh } from './weightedScore'

const say = texts('individual', {
  sumOfMonths: { en: 'target {target} for {count} months', 'zh-CN': '{count} 个月目标合计 {target}' },
})

/** A person's KPI scores and the weighted score of the month. */
export interface Individual extends WeightedScore {
  readonly presence: Presence
  readonly plan: string
}

export function scorePerson(context: MonthContext, presence: Presence, plan: string): Individual {
  const kpis = context.scored(plan)
  const scores = kpis.map(({ kpi }) => scoreOne(context, presence, kpi))
  const weights = kpis.map(({ weight }) => weight)
  return { ...weigh(scores, weights, context.input.policy.scoreDecimals), presence, plan }
}

function scoreOne(context: MonthContext, presence: Presence, kpi: Kpi): KpiScore {
  const { month, policy } = context.input
  if (!isDue(month, kpi.frequency, policy.fiscalStart)) return notDue(context, presence, kpi)
  const months = activeMonths(context, presence, kpi)
  return scoreKpi(kpi, {
    who: presence.person.name,
    month: monthAsked(context, kpi, months) ?? month,
    actual: actualOver(context, kpi, months),
    target: targetOver(context, kpi, months),
    missing: kpi.gate ? 'pending' : (kpi.missing ?? policy.missing),
    nothingAsked: months.every(({ ramp }) => ramp === 0),
  })
}

function notDue({ input }: MonthContext, presence: Presence, kpi: Kpi): KpiScore {
  if (input.policy.notDue === 'reweight') return notDueKpi(kpi, undefined)
  const past = input.history.scores.filter(
    s => s.person === presence.person.name && s.kpi === kpi.name && s.month < input.month,
  )
  return notDueKpi(kpi, past.sort((a, b) => (a.month < b.month ? 1 : -1))[0])
}

/** The months of the KPI's window up to now in which the person was active. */
function activeMonths({ input }: MonthContext, presence: Presence, kpi: Kpi): Presence[] {
  if (kpi.frequency === 'month') return [presence]
  return windowOf(input.month, kpi.frequency, input.policy.fiscalStart)
    .map(month => presenceIn(presence.person, month, input))
    .filter((found): found is Presence => found !== undefined)
}

function actualOver(context: MonthContext, kpi: Kpi, months: readonly Presence[]): Evaluated {
  const first = months[0]
  if (months.length === 1 && first) return figureOf(context.measured(kpi.plan), kpi, first.person.name, first.month)
  const parts = months.map((p): Part => ({ person: p.person.name, month: p.month, days: p.days, fraction: 1 }))
  return rollUp(context.measured(kpi.plan), kpi, parts)
}

/** What a problem of the window names: the first month without a figure, or without a target. */
function monthAsked(context: MonthContext, kpi: Kpi, months: readonly Presence[]): Month | undefined {
  const asked = months.length === 1 || kpi.rollUp === 'last' ? months.slice(-1) : months
  const lacking = months.length === 1 ? months[0] : asked.find(one => lacksFigure(context, kpi, one))
  return lacking?.month
}

function lacksFigure(context: MonthContext, kpi: Kpi, presence: Presence): boolean {
  const { person, month } = presence
  if (figureOf(context.measured(kpi.plan), kpi, person.name, month) === 'missing') return true
  return methodOf(kpi).target !== 'none' && personTarget(context.targets, kpi, presence) === undefined
}

/** Targets of a `sum` KPI add up over the months of its window; the others carry one target to every month. */
function targetOver(context: MonthContext, kpi: Kpi, active: readonly Presence[]): Because<number> | undefined {
  const months = measuredMonths(context, kpi, active)
  const targets = months.map(presence => personTarget(context.targets, kpi, presence))
  const last = targets[targets.length - 1]
  if (months.length === 1 || kpi.rollUp !== 'sum' || methodOf(kpi).target === 'none') return last
  if (targets.some(target => target === undefined)) return undefined
  const total = targets.reduce((sum, target) => sum + (target?.value ?? 0), 0)
  return because(total, say.sumOfMonths, { target: { figure: total, percent: kpi.percent }, count: months.length })
}

/** A month that was not measured asks nothing either; unless none was. */
function measuredMonths(context: MonthContext, kpi: Kpi, months: readonly Presence[]): readonly Presence[] {
  if (months.length === 1) return months
  const isMeasured = ({ person, month }: Presence) =>
    figureOf(context.measured(kpi.plan), kpi, person.name, month) !== 'notMeasured'
  const measured = months.filter(isMeasured)
  return measured.length === 0 ? months : measured
}
