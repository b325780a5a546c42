import type { MonthContext, WeightedKpi } from '../lookups/context'
import { figureOf, type Part, rollUp } from '../lookups/rollUp'
import { personTarget } from '../lookups/target'
import type { Membership } from '../pay/awards/figures'
import type { Kpi, Team } from '../records/month'
import { type Because, because, why, withSteps } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { windowOf } from '../values/period'
import { halfUp, snap } from '../values/round'
import { texts } from '../values/text'
import type { Individual } from './individual'
import { type KpiScore, methodOf, scoreKpi } from './kpiScore'
import { weigh } from './weightedScore'

const say = texts('team', {
  own: { en: 'the team’s own target {target}', 'zh-CN': '团队目标 {target}' },
  sum: { en: 'target {target}, the sum of {count} members', 'zh-CN': '目标 {target}({count} 名成员合计)' },
  same: { en: 'target {target}', 'zh-CN': '目标 {target}' },
  mean: {
    en: '{kpi}: mean of {count} members by active days: {points} points',
    'zh-CN': '{kpi}:{count} 名成员按在岗天数平均,得 {points} 分',
  },
  meanOfScores: {
    en: 'mean of the scores of {count} members by active days: {score} points',
    'zh-CN': '{count} 名成员得分按在岗天数平均,得 {score} 分',
  },
  without: { en: 'Without {names}', 'zh-CN': '未含 {names}' },
})

/** A member of a team in the month, with the person's scores. */
export interface Member extends Membership {
  readonly scores: Individual
}

export interface TeamKpi {
  readonly score: KpiScore
  readonly members: number
  readonly without: readonly string[]
}

export interface TeamScore {
  readonly team: Team
  readonly kpis: readonly (TeamKpi & { readonly weight: number })[]
  readonly members: number
  readonly without: readonly string[]
  readonly total?: Because<number> | undefined
}

/** The team's plan: its own, else the one its members share; undefined when they have several. */
function planOf(team: Team, members: readonly Member[]): string | undefined {
  if (team.plan !== undefined) return team.plan
  const plans = new Set(members.map(member => member.scores.plan))
  return plans.size === 1 ? members[0]?.scores.plan : undefined
}

/** By the team's plan on the team's figures; or the mean of its members' scores. */
export function scoreTeam(context: MonthContext, team: Team, everybody: readonly Member[]): TeamScore {
  const isOut = (member: Member) => context.input.leftOut.has(nameOf(member))
  const members = everybody.filter(member => !isOut(member))
  const out = everybody.filter(isOut)
  const plan = planOf(team, members)
  if (team.scoredBy === 'mean' || plan === undefined) return meanOfScores(context, team, { members, out })
  const weighted = context.scored(plan).filter(line => line.weight > 0)
  const kpis = weighted.map(line => scoreTeamKpi(context, team, line, { members, out }))
  const total = weigh(
    kpis.map(k => k.score),
    weighted.map(w => w.weight),
    context.input.policy.scoreDecimals,
  )
  const without = [...new Set(kpis.flatMap(k => k.without))]
  return {
    team,
    kpis: kpis.map((kpi, i) => ({ ...kpi, weight: total.lines[i]?.weight ?? 0 })),
    members: members.length,
    without,
    total: withNames(total.total, without),
  }
}

/** Those who count, and those who are left out for a problem of their rows: out of both sides. */
interface Members {
  readonly members: readonly Member[]
  readonly out: readonly Member[]
}

function meanOfScores({ input }: MonthContext, team: Team, { members, out }: Members): TeamScore {
  const scored = members.filter(member => member.scores.total !== undefined)
  const without = [...out, ...members.filter(member => member.scores.total === undefined)].map(nameOf)
  const base = { team, kpis: [], members: members.length, without }
  if (scored.length === 0) return base
  const mean = weighedByDays(scored, member => member.scores.total?.value ?? 0)
  const score = halfUp(mean, input.policy.scoreDecimals)
  return { ...base, total: withNames(because(score, say.meanOfScores, { count: scored.length, score }), without) }
}

function withNames(total: Because<number> | undefined, names: readonly string[]): Because<number> | undefined {
  if (!total || names.length === 0) return total
  return { value: total.value, why: withSteps(total.why, [why(say.without, { names })]) }
}

function scoreTeamKpi(context: MonthContext, team: Team, { kpi }: WeightedKpi, { members, out }: Members): TeamKpi {
  const standing = groupBy(members, member => standingOf(lineOf(member, kpi)))
  const waiting = standing.get('waiting') ?? []
  const without = [...out.filter(member => lineOf(member, kpi)), ...waiting].map(nameOf)
  const counted = standing.get('counted') ?? []
  const carried = standing.get('carried') ?? []
  if (counted.length > 0) {
    return { score: scoreMembers(context, { team, kpi, members: counted, without }), members: counted.length, without }
  }
  const score = carried.length > 0 ? meanOfPoints(kpi, carried) : unscored(kpi, without)
  return { score, members: carried.length, without }
}

/** Whether a member's figure counts in the team's. */
function standingOf(line: KpiScore | undefined): 'counted' | 'carried' | 'waiting' | 'apart' {
  if (!line || line.figure === 'notMeasured') return 'apart'
  if (line.figure === 'missing' || line.state === 'missing') return 'waiting'
  return line.figure === 'known' ? 'counted' : 'carried'
}

function unscored(kpi: Kpi, without: readonly string[]): KpiScore {
  const actual = without.length > 0 ? 'missing' : 'notMeasured'
  return scoreKpi(kpi, { who: '', month: '', actual, missing: 'reweight' })
}

interface TeamFigures {
  readonly team: Team
  readonly kpi: Kpi
  readonly members: readonly Member[]
  /** Who has no figure, or is left out. */
  readonly without: readonly string[]
}

function scoreMembers(context: MonthContext, group: TeamFigures): KpiScore {
  const { kpi, members } = group
  if (methodOf(kpi).team === 'mean') return meanOfPoints(kpi, members)
  const months = monthsInTeam(context, group)
  const parts = months.map(({ presence: { person, month }, days, fraction }): Part => {
    return { person: person.name, month, days, fraction }
  })
  return scoreKpi(kpi, {
    who: group.team.name,
    month: context.input.month,
    actual: rollUp(context.measured(kpi.plan), kpi, parts),
    target: teamTarget(context, group, months),
    missing: 'reweight',
    nothingAsked: months.every(({ presence }) => presence.ramp === 0),
  })
}

/**
 * Who was in the team when, over the KPI's window: its members, and those who left it or the company since, as far as
 * their figures are known.
 */
function monthsInTeam(context: MonthContext, { team, kpi, members, without }: TeamFigures): readonly Membership[] {
  const { month, policy } = context.input
  if (kpi.frequency === 'month') return members
  const names = new Set(members.map(nameOf))
  const measured = context.measured(kpi.plan)
  const counts = ({ presence: { person, month: of, last } }: Membership) => {
    const figure = figureOf(measured, kpi, person.name, of)
    if (names.has(person.name)) return figure !== 'notMeasured' || kpi.rollUp !== 'sum'
    return last.plan === kpi.plan && typeof figure === 'object' && !without.includes(person.name)
  }
  const window = windowOf(month, kpi.frequency, policy.fiscalStart)
  return window.flatMap(of => context.membersOf(team.name, of)).filter(counts)
}

function meanOfPoints(kpi: Kpi, members: readonly Member[]): KpiScore {
  const points = snap(weighedByDays(members, member => lineOf(member, kpi)?.points ?? 0))
  const reason = why(say.mean, { kpi: kpi.name, count: members.length, points })
  return { kpi, state: 'scored', figure: 'known', points, why: reason }
}

/** The team's own rows on Targets; else the sum of its members' targets (for kinds that do not add up, their mean). */
function teamTarget(
  context: MonthContext,
  group: TeamFigures,
  months: readonly Membership[],
): Because<number> | undefined {
  const { kpi, members } = group
  const own = ownTarget(context, group)
  if (own !== undefined) return because(own, say.own, { target: { figure: own, percent: kpi.percent } })
  const targets = months.map(({ presence }) => personTarget(context.targets, kpi, presence)?.value)
  if (targets.some(target => target === undefined)) return undefined
  if (kpi.rollUp !== 'sum') {
    const mean = snap(weighedByDays(months, (_, i) => targets[i] ?? 0))
    return because(mean, say.same, { target: { figure: mean, percent: kpi.percent } })
  }
  const total = snap(months.reduce((sum, { fraction }, i) => sum + (targets[i] ?? 0) * fraction, 0))
  return because(total, say.sum, { target: total, count: members.length })
}

/** Of a `sum` KPI the months of the window together, of the others the last; undefined where one of them is blank. */
function ownTarget({ input, targets }: MonthContext, { team, kpi }: TeamFigures): number | undefined {
  const { month, policy } = input
  const window = kpi.rollUp === 'sum' ? windowOf(month, kpi.frequency, policy.fiscalStart) : [month]
  const figures = window.map(of => targets.find(team.name, kpi.name, of)?.figure)
  if (figures.some(figure => figure === undefined)) return undefined
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
}

function lineOf(member: Member, kpi: Kpi): KpiScore | undefined {
  return member.scores.lines.find(line => line.score.kpi.name === kpi.name)?.score
}

function nameOf(member: Member): string {
  return member.presence.person.name
}

function weighedByDays<T extends { readonly days: number }>(of: readonly T[], value: (one: T, i: number) => number) {
  const days = of.reduce((sum, one) => sum + one.days, 0)
  return of.reduce((sum, one, i) => sum + value(one, i) * one.days, 0) / days
}

/** The share of the team in a member's final score: the team's own, else its stage's preset, else the workbook's. */
export function teamShare(team: Team | undefined, fallback: number): number {
  return team?.share ?? (team?.stage && PRESETS[team.stage]) ?? fallback
}

const PRESETS: Readonly<Record<NonNullable<Team['stage']>, number | undefined>> = {
  growth: 0.6,
  mature: 0.3,
  custom: undefined,
}
