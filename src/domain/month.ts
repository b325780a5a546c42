import { type MonthContext, monthContext } from './context'
import { type Why, why } from './explain'
import { figureProblems } from './figureProblems'
import { type ActingGate, actingGates, finalScore } from './final'
import { type Graded, gradeAll, gradeRows, isDistributed } from './grade'
import { competitionRanks } from './grading'
import { groupBy } from './group'
import { type Individual, scorePerson } from './individual'
import { type Issue, issue, problems } from './issue'
import { type Pay, payOf } from './pay'
import { monthOf } from './period'
import { checkPlans, planProblems } from './planProblems'
import { type Presence, presenceIn } from './presence'
import type { MonthInput } from './records'
import { halfUp } from './round'
import { slips } from './slip'
import { type Member, scoreTeam, type TeamScore, teamShare } from './team'
import { texts } from './text'
import { versionFor } from './versions'

const say = texts('month', {
  pending: { en: 'Not scored yet', 'zh-CN': '待补' },
  noTeamScore: { en: 'the team {team} has no score', 'zh-CN': '团队“{team}”没有得分' },
  nothingMeasured: { en: 'nothing was measured', 'zh-CN': '没有任何考核数据' },
})

const found = problems('month', {
  smallGroup: {
    severity: 'look',
    what: {
      en: 'a forced distribution over {count} people is rough',
      'zh-CN': '强制分布只有 {count} 人,结果会比较粗',
    },
    mend: { en: 'From 25 people on the shares can be met.', 'zh-CN': '建议 25 人以上再使用强制分布。' },
  },
  belowGrades: {
    severity: 'look',
    what: { en: '{person} at {final} points is below every grade', 'zh-CN': '{person} 得 {final} 分,低于所有等级' },
    mend: { en: 'Let the lowest grade begin at 0.', 'zh-CN': '请让最低一档从 0 分开始。' },
  },
  notThere: {
    severity: 'look',
    what: {
      en: '{person} is credited {amount:money} in {month}, but is not in People for that month: no pay was computed for it',
      'zh-CN': '{person} 在 {month} 有成交 {amount:money},但当月不在人员表中,没有计算提成',
    },
    mend: {
      en: 'Settle it by hand, or correct the end date or the person of the deal.',
      'zh-CN': '请另行结算,或更正离职日期或成交的负责人。',
    },
  },
  aboveCap: {
    severity: 'look',
    what: {
      en: '{person} earns {earned:money}, above the cap of {cap:money} per person',
      'zh-CN': '{person} 所得 {earned:money},超过个人封顶 {cap:money}',
    },
    mend: { en: 'It is paid in full, as Settings say.', 'zh-CN': '按设置照常发放,仅提示。' },
  },
  nobody: {
    severity: 'stop',
    what: { en: 'nobody is active in {month}', 'zh-CN': '{month} 没有在岗人员' },
    mend: {
      en: 'Fill in People, or check the start and end dates.',
      'zh-CN': '请填写人员表,或核对起始与结束日期。',
    },
  },
})

/** One person's month. Pending people have neither final score nor pay, but the reason. */
export interface PersonResult {
  readonly presence: Presence
  readonly plan: string
  readonly scores?: Individual | undefined
  readonly team?: number | undefined
  readonly share: number
  readonly points: number
  readonly final?: number | undefined
  readonly rank?: number | undefined
  readonly teamRank?: number | undefined
  readonly gates: readonly ActingGate[]
  readonly graded?: Graded | undefined
  readonly pay?: Pay | undefined
  readonly why: Why
}

export interface MonthResult {
  readonly people: readonly PersonResult[]
  readonly teams: readonly TeamScore[]
  readonly issues: readonly Issue[]
}

/** What is wrong with the rules and people in force; for showing all of it where the month cannot be scored. */
export function monthProblems(input: MonthInput): Issue[] {
  const present = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const plans = [...new Set(present.flatMap(p => p.last.plan ?? []))]
  const known = plans.filter(plan => input.kpis.some(kpi => kpi.plan === plan))
  const issues = checkPlans(input, known)
  if (present.length > 0 || input.people.length === 0) return issues
  return [...issues, issue(found.nobody, { month: input.month }, { place: { table: 'people' } })]
}

/** Scores a month: KPIs → individual → team → final → rank and grade → pay. A *stop* issue means nothing is written. */
export function scoreMonth(input: MonthInput): MonthResult {
  const context = monthContext(input)
  const issues = monthProblems(input)
  if (issues.some(problem => problem.severity === 'stop')) return { people: [], teams: [], issues }
  const present = input.people.flatMap(person => presenceIn(person, input.month, input) ?? [])
  const scored = present.map((presence): Scored => {
    const plan = presence.last.plan
    const known = plan !== undefined && context.scored(plan).length > 0
    return { presence, scores: known ? scorePerson(context, presence, plan) : undefined }
  })
  const teams = scoreTeams(context, scored)
  const finals = scored.map(person => finalOf(context, person, teams))
  issues.push(
    ...figureProblems(
      context,
      finals.map(({ presence, plan }) => ({ person: presence.person.name, plan })),
    ),
  )
  issues.push(
    ...slips(
      context,
      scored.flatMap(({ scores }) => scores ?? []),
    ),
  )
  issues.push(...personProblems(context, scored), ...creditsOfAbsent(input, present), ...teamProblems(teams, finals))
  return graded(context, finals, teams, issues)
}

interface Scored {
  readonly presence: Presence
  readonly scores: Individual | undefined
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
    return { team, scores, days, fraction: days / presence.days }
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
  const { policy, adjustments, leftOut, month } = context.input
  const { presence, scores } = person
  const { share, team, without } = teamPart(context, presence, teams)
  const name = presence.person.name
  const points = adjustments
    .filter(a => a.kind === 'points' && a.person === name && a.month === month)
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
  const reasons = [...(leftOut.get(name) ?? []), ...missing(person), ...noTeamScore(without)]
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
  const gaps = scores.lines.filter(line => line.score.state === 'missing').map(line => line.score.why)
  return gaps.length === 0 && !scores.total ? [why(say.nothingMeasured)] : gaps
}

function noTeamScore(team: string | undefined): Why[] {
  return team === undefined ? [] : [why(say.noTeamScore, { team })]
}

function pendingFor(reasons: readonly Why[]): Why {
  return why(say.pending, {}, reasons)
}

function personProblems({ input }: MonthContext, people: readonly Scored[]): Issue[] {
  const accepted = [...new Set(versionFor(input.kpis, input.month).map(kpi => kpi.plan))]
  return people.flatMap(({ presence, scores }) => {
    if (scores) return scores.lines.flatMap(line => line.score.issue ?? [])
    if (presence.last.plan !== undefined) return []
    const person = presence.person.name
    const about = { who: [person], month: input.month, place: presence.last.place }
    return [issue(planProblems.noPlan, { person, accepted }, about)]
  })
}

/** Deals of people who are not active in the month. */
function creditsOfAbsent({ credits, month }: MonthInput, present: readonly Presence[]): Issue[] {
  const there = new Set(present.map(presence => presence.person.name))
  const absent = credits.filter(credit => monthOf(credit.event.date) === month && !there.has(credit.person))
  return [...new Set(absent.map(credit => credit.person))].map(person => {
    const own = absent.filter(credit => credit.person === person)
    const amount = own.reduce((sum, credit) => sum + credit.amount, 0) / 100
    return issue(found.notThere, { person, amount, month }, { who: [person], month, place: own[0]?.event.place })
  })
}

/** What keeps a team from its score leaves out those whose final score holds it. */
function teamProblems(teams: ReadonlyMap<string, TeamScore>, finals: readonly PersonResult[]): Issue[] {
  return [...teams.values()].flatMap(({ team, kpis }) => {
    if (kpis.every(({ score }) => score.issue === undefined)) return []
    const waiting = finals.filter(({ share, presence }) => share > 0 && presence.last.team === team.name)
    const who = waiting.map(result => result.presence.person.name)
    return kpis.flatMap(({ score }) => (score.issue && who.length > 0 ? [{ ...score.issue, who }] : []))
  })
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
  const people = finals.map(result => {
    const { person } = result.presence
    if (result.final === undefined || !result.scores) return result
    const grade = grades.get(person.name)
    const pay = payOf(context, { ...result, graded: grade })
    return { ...result, graded: grade, pay, rank: ranks.get(person.name), teamRank: teamRanks.get(person.name) }
  })
  const more = [...gradingProblems(context, people), ...capProblems(context, people)]
  return { people, teams: [...teams.values()], issues: [...issues, ...more] }
}

function capProblems({ input }: MonthContext, people: readonly PersonResult[]): Issue[] {
  const { capPerPerson: cap, capPolicy } = input.policy
  if (cap === undefined || capPolicy === 'cut') return []
  return people.flatMap(({ pay, presence }) => {
    const earned = pay ? pay.gradeBonus + pay.commission + pay.adjustments : 0
    const person = presence.person.name
    if (earned <= cap) return []
    return [issue(found.aboveCap, { person, earned: earned / 100, cap: cap / 100 }, { who: [person] })]
  })
}

function rankOf(candidates: ReadonlyArray<{ person: string; final: number }>): Map<string, number> {
  const ranks = competitionRanks(candidates.map(candidate => candidate.final))
  return new Map(candidates.map((candidate, i) => [candidate.person, ranks[i] ?? 0]))
}

function gradingProblems({ input }: MonthContext, people: readonly PersonResult[]): Issue[] {
  const done = people.filter(result => result.final !== undefined)
  const below = done.filter(({ graded: grade }) => grade && !grade.row)
  const problem = below.flatMap(({ plan, final, presence }) => {
    if (isDistributed(gradeRows(input, plan))) return []
    return [issue(found.belowGrades, { person: presence.person.name, final }, { place: { table: 'grades' } })]
  })
  const forced = done.filter(({ plan, rank }) => rank !== undefined && isDistributed(gradeRows(input, plan))).length
  const small =
    forced > 0 && forced < 25 ? [issue(found.smallGroup, { count: forced }, { place: { table: 'grades' } })] : []
  return [...problem, ...small]
}
