import { type MonthContext, monthContext } from '../lookups/context'
import { monthsOf } from '../lookups/longPeriod'
import { type Presence, presentIn } from '../lookups/presence'
import { awardsOf } from '../pay/awards/awards'
import type { PoolResult } from '../pay/awards/pools'
import type { PersonResult, Scored } from '../pay/personResult'
import { payProblems } from '../pay/problems'
import { payOf } from '../pay/total'
import type { MonthInput } from '../records/month'
import { competitionRanks } from '../rules/ranks'
import { figureProblems } from '../scores/figureProblems'
import { actingGates, finalScore } from '../scores/final'
import { gradeAll } from '../scores/grade'
import { scorePerson } from '../scores/individual'
import { type Member, scoreTeam, type TeamScore, teamShare } from '../scores/team'
import { slips } from '../scores/unitSlips'
import { type Why, why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import type { Issue } from '../values/issue'
import { halfUp } from '../values/round'
import { texts } from '../values/text'
import { finalsFromMonths, fromMonthsProblems, isFromMonths } from './fromMonths'
import { planProblems } from './planProblems'
import { creditsOfAbsent, gradingProblems, monthProblems, personProblems, teamProblems } from './problems'
import { sameForAll } from './sameForAll'
import { unscored, unscoredProblems } from './unscored'

const say = texts('month', {
  pending: { en: 'Not scored yet', 'zh-CN': '待补' },
  noTeamScore: { en: 'the team {team} has no score', 'zh-CN': '团队“{team}”没有得分' },
})

export interface MonthResult {
  readonly people: readonly PersonResult[]
  readonly teams: readonly TeamScore[]
  readonly pools: readonly PoolResult[]
  readonly issues: readonly Issue[]
}

/**
 * Scores a month, or the longer period its input is made over: KPIs → individual → team → final → rank and grade → pay.
 * A *stop* issue means nothing is written.
 */
export function scoreMonth(input: MonthInput): MonthResult {
  const context = monthContext(input)
  const issues = monthProblems(input)
  if (issues.some(problem => problem.severity === 'stop')) return { people: [], teams: [], pools: [], issues }
  const present = presentIn(input)
  if (isFromMonths(input)) {
    const finals = finalsFromMonths(input, present)
    return graded(context, finals, new Map(), [...issues, ...fromMonthsProblems(input, finals)])
  }
  const scored = present.map((presence): Scored => {
    const plan = presence.last.plan
    const known = plan !== undefined && context.scored(plan).length > 0
    return { presence, scores: known ? scorePerson(context, presence, plan) : undefined }
  })
  const teams = scoreTeams(context, scored)
  const finals = scored.map(person => finalOf(context, person, teams))
  const all = [
    ...issues,
    ...(input.over ? [] : problemsOfFigures(context, scored)),
    ...personProblems(context, scored),
    ...creditsOfAbsent(input, present),
    ...teamProblems(teams, finals),
  ]
  return graded(context, finals, teams, all)
}

/** What is said of a month's own figures is not said again of the quarter. */
function problemsOfFigures(context: MonthContext, people: readonly Scored[]): Issue[] {
  const planned = people.map(({ presence }) => ({ person: presence.person.name, plan: presence.last.plan ?? '' }))
  const scores = people.flatMap(person => person.scores ?? [])
  return [...figureProblems(context, planned), ...slips(context, scores), ...sameForAll(scores, context.input)]
}

function scoreTeams(context: MonthContext, people: readonly Scored[]): Map<string, TeamScore> {
  const members = groupBy(people.flatMap(memberships), member => member.team)
  const scores = new Map<string, TeamScore>()
  for (const team of context.teams.values()) {
    const own = members.get(team.name)
    if (own) scores.set(team.name, scoreTeam(context, team, own))
  }
  return scores
}

/** A person counts in each team of the month by the active days spent there. */
function memberships({ presence, scores }: Scored): (Member & { readonly team: string })[] {
  if (!scores) return []
  return [...groupBy(presence.segments, segment => segment.stint.team)].map(([team, segments]) => {
    const days = segments.reduce((sum, segment) => sum + segment.days, 0)
    return { team, presence, scores, days, fraction: days / presence.days }
  })
}

/** The team part of a final score: each team of the month by the days spent there. */
function teamPart(context: MonthContext, presence: Presence, teams: ReadonlyMap<string, TeamScore>) {
  let share = 0
  let weighted = 0
  let without: string | undefined
  for (const { stint, days } of presence.segments) {
    const part = teamShare(context.teams.get(stint.team), context.input.policy.teamShare) * (days / presence.days)
    const score = teams.get(stint.team)?.total?.value
    share += part
    if (part > 0 && score === undefined) without = stint.team
    weighted += part * (score ?? 0)
  }
  const team = share > 0 ? halfUp(weighted / share, context.input.policy.scoreDecimals) : undefined
  return { share: halfUp(share, 9), team, without }
}

function finalOf(context: MonthContext, person: Scored, teams: ReadonlyMap<string, TeamScore>): PersonResult {
  const { policy, adjustments, leftOut } = context.input
  const { presence, scores } = person
  const { share, team, without } = teamPart(context, presence, teams)
  const name = presence.person.name
  const months = monthsOf(context.input)
  const points = adjustments
    .filter(a => a.kind === 'points' && a.person === name && months.includes(a.month))
    .reduce((sum, a) => sum + a.amount, 0)
  const counted = Math.min(points, policy.pointsCap)
  const base = {
    presence,
    plan: presence.last.plan ?? '',
    scores,
    share,
    team,
    points: counted,
    gates: scores ? actingGates(scores) : [],
  }
  const idle = unscored(context, person)
  const reasons = [...(leftOut.get(name) ?? []), ...(idle ? [] : [...missing(person), ...noTeamScore(without)])]
  if (idle && reasons.length === 0) return { ...base, isUnscored: true, why: idle }
  if (!scores?.total || reasons.length > 0) return { ...base, why: pendingFor(reasons) }
  const { scoreDecimals: decimals, pointsCap } = policy
  const { gates } = base
  const final = finalScore({ own: scores.total.value, team, share, points, pointsCap, gates, decimals })
  return { ...base, final: final.value, why: final.why }
}

function missing({ presence, scores }: Scored): Why[] {
  if (!scores) {
    return presence.last.plan === undefined ? [why(planProblems.noPlan.what, { person: presence.person.name })] : []
  }
  return scores.lines.filter(line => line.score.state === 'missing').map(line => line.score.why)
}

function noTeamScore(team: string | undefined): Why[] {
  return team === undefined ? [] : [why(say.noTeamScore, { team })]
}

function pendingFor(reasons: readonly Why[]): Why {
  return why(say.pending, {}, reasons)
}

function graded(
  context: MonthContext,
  finals: readonly PersonResult[],
  teams: ReadonlyMap<string, TeamScore>,
  issues: readonly Issue[],
): MonthResult {
  const { monthsBeforeRanking } = context.input.policy
  const candidates = finals.flatMap(result => {
    if (result.final === undefined || !result.scores) return []
    const ranked = (result.presence.tenure ?? Number.POSITIVE_INFINITY) > monthsBeforeRanking
    const { person, last } = result.presence
    const { gates } = result
    return [{ person: person.name, plan: result.plan, team: last.team, final: result.final, ranked, gates }]
  })
  const grades = gradeAll(context.input, candidates)
  const ranked = candidates.filter(candidate => candidate.ranked)
  const ranks = rankOf(ranked)
  const teamRanks = new Map([...groupBy(ranked, c => c.team).values()].flatMap(group => [...rankOf(group)]))
  const placed = finals.map((result): PersonResult => {
    const { name } = result.presence.person
    if (result.final === undefined || !result.scores) return result
    return { ...result, graded: grades.get(name), rank: ranks.get(name), teamRank: teamRanks.get(name) }
  })
  const awards = awardsOf(context, placed, teams)
  const people = placed.map(result => {
    const { presence, plan, final, isUnscored, graded: grade, gates } = result
    const scores = result.scores ?? (isUnscored ? { lines: [], presence, plan } : undefined)
    if (!scores || (final === undefined && !isUnscored)) return result
    const own = awards.of(presence.person.name)
    return { ...result, pay: payOf(context, { presence, plan, scores, final, graded: grade, gates, awards: own }) }
  })
  const more = [
    ...unscoredProblems(context, people),
    ...gradingProblems(context, people),
    ...payProblems(context, people),
    ...awards.issues,
  ]
  return { people, teams: [...teams.values()], pools: awards.pools, issues: [...issues, ...more] }
}

function rankOf(candidates: ReadonlyArray<{ person: string; final: number }>): Map<string, number> {
  const ranks = competitionRanks(candidates.map(candidate => candidate.final))
  return new Map(candidates.map((candidate, i) => [candidate.person, ranks[i] ?? 0]))
}
