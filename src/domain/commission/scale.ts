import type { MonthContext } from '../lookups/context'
import { kindCounted } from '../lookups/figures'
import { type Presence, presenceIn } from '../lookups/presence'
import { figureOf, type Measured, type Part, rollUp } from '../lookups/rollUp'
import { personTarget } from '../lookups/target'
import type { Membership } from '../pay/awards/figures'
import type { CommissionPlan, Kpi } from '../records/month'
import type { Evaluated } from '../rules/calculation'
import { tiersByQuota } from '../rules/tiers'
import { methodOf } from '../scores/kpiScore'
import { toMinor } from '../values/money'
import { type Month, monthOf } from '../values/period'
import { snap } from '../values/round'
import { versionFor } from '../values/versions'
import { measureOf } from './credits'
import { monthsOfWindow } from './versions'

/** Where attainments lie among a plan's own amounts, minor units. */
export interface Scale {
  edge(attainment: number): number
  /** The KPI counts what the plan pays on: the order of the deals tells which tier each falls into. */
  readonly inOrder: boolean
  /** Where it does not lie at fixed amounts: what the KPI came to. */
  readonly reached?: { readonly kpi: string; readonly attainment: number }
}

export type Unscaled = 'noQuota' | 'noFigure'

export interface Scaled {
  readonly context: MonthContext
  readonly plan: CommissionPlan
  readonly presence: Presence
}

/** Attainment of the plan's quota KPI over the window up to a month, in which the plan counts so much. */
export function scaleOf(terms: Scaled, month: Month, amount: number): Scale | Unscaled {
  const kpi = quotaKpi(terms, month)
  if (!kpi) return 'noQuota'
  if (!countsTheSame(terms, kpi, month)) return foreignScale(terms, kpi, { month, amount })
  const quota = quotaOf(terms, month)
  if (quota === undefined || quota <= 0) return 'noQuota'
  const back = givenBack(terms, month)
  return back === 0 ? ownScale(quota) : reachedScale(kpi, amount, snap((amount + back) / quota), true)
}

/** Tiers as shares of a quota in the plan's own amounts; for figures that are not there yet. */
export function usualScale(terms: Scaled, month: Month): Scale | undefined {
  const kpi = quotaKpi(terms, month)
  const quota = kpi && countsTheSame(terms, kpi, month) ? quotaOf(terms, month) : undefined
  return quota !== undefined && quota > 0 ? ownScale(quota) : undefined
}

/** Of a KPI that counts something else: as if it stood at so much. */
export function scaleAt(terms: Scaled, month: Month, at: { amount: number; attainment: number }): Scale | undefined {
  const kpi = quotaKpi(terms, month)
  return kpi && reachedScale(kpi, at.amount, at.attainment, false)
}

function quotaKpi({ context, plan }: Scaled, month: Month): Kpi | undefined {
  return versionFor(context.input.kpis, month).find(kpi => kpi.name === plan.quotaKpi && kpi.plan === plan.plan)
}

function ownScale(quota: number): Scale {
  return { inOrder: true, edge: from => tiersByQuota([{ from, rate: 0 }], quota)[0]?.from ?? 0 }
}

/** Edge = amount × edge ÷ attainment; with nothing reached only the first row, where it begins at 0. */
function reachedScale(kpi: Kpi, amount: number, attainment: number, inOrder: boolean): Scale {
  const reached = Math.max(0, attainment)
  return {
    inOrder,
    edge: from => {
      if (from === 0) return 0
      if (snap(from) === snap(reached)) return Math.abs(amount)
      return reached === 0 ? Number.POSITIVE_INFINITY : (Math.abs(amount) * from) / reached
    },
    reached: { kpi: kpi.name, attainment },
  }
}

/** Whether the quota KPI and the tiers of the plan count the same rows. */
function countsTheSame(terms: Scaled, kpi: Kpi, month: Month): boolean {
  const { plan } = terms
  const { measure, tierOn, product, customerKind } = plan
  if (product !== undefined || customerKind !== undefined || kpi.rollUp !== 'sum' || methodOf(kpi).better === 'less') {
    return false
  }
  if (measure === 'units') return kpi.source === 'units' && tierOn === 'booked'
  if (isTyped(plan, kpi)) return partsOf(terms, kpi, month).length === 0
  return measure !== 'margin' && kpi.source === tierOn
}

/** Refunds as paid enter no tier on amounts, but the KPI in their own month. */
function givenBack({ context, plan, presence }: Scaled, month: Month): number {
  if (plan.refund === 'recompute' || context.refunds.size === 0) return 0
  const months = monthsOfWindow(context, plan, month).filter(one => one <= month)
  const ofTeam = plan.measure === 'teamCredit'
  const credits = ofTeam ? context.teamCredits.of(presence, months) : context.creditsOf(presence.person.name)
  const counted = credits.filter(
    ({ event }) =>
      event.kind === 'refund' &&
      months.includes(monthOf(event.date)) &&
      context.creditsOfDeal(event.reverses).some(other => other.event.kind === plan.tierOn),
  )
  return sum(counted.map(credit => measureOf(plan, credit)))
}

/** The window's quota in minor units: the person's targets of the quota KPI, over all its months or those to date. */
export function quotaOf(terms: Scaled, month: Month): number | undefined {
  const kpi = quotaKpi(terms, month)
  const targets = kpi ? targetsOf(terms, kpi, month) : []
  if (!kpi || targets.length === 0) return undefined
  return toMinor(targets.reduce((sum, target) => sum + target, 0) * kpi.factor)
}

function targetsOf({ context, plan, presence }: Scaled, kpi: Kpi, month: Month): number[] {
  const months = monthsOfWindow(context, plan, month).filter(one => plan.quota === 'whole' || one <= month)
  return months.flatMap(one => {
    const there = presenceIn(presence.person, one, context.input)
    const target = there && personTarget(context.targets, kpi, there)
    return target ? [target.value] : []
  })
}

interface At {
  readonly month: Month
  readonly amount: number
}

/** A KPI that counts something else than the plan pays on: its figure to date ÷ its target, or its points ÷ 100. */
function foreignScale(terms: Scaled, kpi: Kpi, { month, amount }: At): Scale | Unscaled {
  const targets = targetsOf(terms, kpi, month)
  const target = kpi.rollUp === 'sum' ? sum(targets) : targets[targets.length - 1]
  if (methodOf(kpi).target !== 'none' && (targets.length === 0 || target === undefined)) return 'noQuota'
  const actual = rollUp(countingFrom0(terms.context.measured(kpi.plan)), kpi, partsOf(terms, kpi, month))
  if (typeof actual !== 'object') return 'noFigure'
  const attainment = attained(kpi, actual.value, target)
  return attainment === undefined ? 'noQuota' : reachedScale(kpi, amount, attainment, false)
}

/** Actual ÷ target; where less is better or no ratio tells, points over 100. */
function attained(kpi: Kpi, actual: number, target: number | undefined): number | undefined {
  if (methodOf(kpi).better === 'more' && target !== undefined && target > 0) return snap(actual / target)
  const scored = methodOf(kpi).run({ actual, target }, kpi.rule)
  return 'wrong' in scored ? undefined : snap(scored.value / 100)
}

/** A quota of a leader in which nobody has a figure is one of the team credit itself. */
function isTyped({ measure }: CommissionPlan, { source }: Kpi): boolean {
  return measure === 'teamCredit' && source === 'typed'
}

/** The person's own months; for a plan on team credit those of everybody in the teams that count, as far as figures were typed. */
function partsOf({ context, plan, presence }: Scaled, kpi: Kpi, month: Month): Part[] {
  const months = monthsOfWindow(context, plan, month).filter(one => one <= month)
  const there = months.flatMap(one => presenceIn(presence.person, one, context.input) ?? [])
  const whole = (one: Presence): Membership => ({ presence: one, days: one.days, fraction: 1 })
  const members =
    plan.measure === 'teamCredit'
      ? there.flatMap(one => context.teamCredits.teams(one).flatMap(team => context.membersOf(team, one.month)))
      : there.map(whole)
  const isKnown = ({ presence: { person, month: of } }: Membership) =>
    !isTyped(plan, kpi) || figureOf(context.measured(kpi.plan), kpi, person.name, of) !== 'missing'
  return members.filter(isKnown).map(({ presence: one, days, fraction }) => {
    return { person: one.person.name, month: one.month, days, fraction }
  })
}

/** A month without a row of a deals source has reached nothing of it. */
function countingFrom0(measured: Measured): Measured {
  const figure = (person: string, month: Month, kpi: Kpi): Evaluated => {
    const known = measured.book.figure(person, month, kpi)
    return known === 'missing' && kindCounted(kpi.source) ? { value: 0 } : known
  }
  return { ...measured, book: { ...measured.book, figure } }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
