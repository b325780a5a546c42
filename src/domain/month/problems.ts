import type { MonthContext } from '../lookups/context'
import { periodOf } from '../lookups/longPeriod'
import { type Presence, presentIn } from '../lookups/presence'
import type { PersonResult, Scored } from '../pay/personResult'
import type { MonthInput } from '../records/month'
import { gradeRows, isDistributed } from '../scores/grade'
import type { TeamScore } from '../scores/team'
import { type Issue, issue, problems } from '../values/issue'
import { monthOf } from '../values/period'
import { versionFor } from '../values/versions'
import { checkPlans, planProblems } from './planProblems'

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
  noTeamScore: {
    severity: 'leavesOut',
    what: {
      en: 'the team {team} has no score, and it counts in the score of its members',
      'zh-CN': '团队“{team}”没有得分,而成员的得分含团队部分',
    },
    mend: {
      en: 'Fill in the team’s figures, or set its share to 0.',
      'zh-CN': '请补齐团队数据,或把团队占比设为 0。',
    },
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

/** What is wrong with the rules and people in force; for showing all of it where the month cannot be scored. */
export function monthProblems(input: MonthInput): Issue[] {
  const present = presentIn(input)
  const plans = [...new Set(present.flatMap(p => p.last.plan ?? []))]
  const known = plans.filter(plan => input.kpis.some(kpi => kpi.plan === plan))
  const issues = checkPlans(input, known)
  if (present.length > 0 || input.people.length === 0) return issues
  return [...issues, issue(found.nobody, { month: periodOf(input) }, { place: { table: 'people' } })]
}

export function personProblems({ input }: MonthContext, people: readonly Scored[]): Issue[] {
  const accepted = [...new Set(versionFor(input.kpis, input.month).map(kpi => kpi.plan))]
  return people.flatMap(({ presence, scores }) => {
    if (scores) return scores.lines.flatMap(line => line.score.issue ?? [])
    if (presence.last.plan !== undefined) return []
    const person = presence.person.name
    const about = { who: [person], month: input.month, place: presence.last.place }
    return [issue(planProblems.noPlan, { person, accepted }, about)]
  })
}

/** Deals of people who are not active in the month; a longer period pays no deal. */
export function creditsOfAbsent({ credits, month, over }: MonthInput, present: readonly Presence[]): Issue[] {
  if (over) return []
  const there = new Set(present.map(presence => presence.person.name))
  const absent = credits.filter(credit => monthOf(credit.event.date) === month && !there.has(credit.person))
  return [...new Set(absent.map(credit => credit.person))].map(person => {
    const own = absent.filter(credit => credit.person === person)
    const amount = own.reduce((sum, credit) => sum + credit.amount, 0) / 100
    return issue(found.notThere, { person, amount, month }, { who: [person], month, place: own[0]?.event.place })
  })
}

/** What keeps a team from its score leaves out those whose final score holds it. */
export function teamProblems(teams: ReadonlyMap<string, TeamScore>, finals: readonly PersonResult[]): Issue[] {
  return [...teams.values()].flatMap(({ team, kpis, total }) => {
    const members = finals.filter(({ share, presence }) => share > 0 && presence.last.team === team.name)
    const who = namesOf(members)
    const blamed = kpis.flatMap(({ score }) => score.issue ?? [])
    if (blamed.length > 0) return who.length > 0 ? blamed.map(one => ({ ...one, who })) : []
    const waiting = namesOf(members.filter(({ final, scores }) => final === undefined && scores?.total))
    return total || waiting.length === 0
      ? []
      : [issue(found.noTeamScore, { team: team.name }, { who: waiting, place: { table: 'teams' } })]
  })
}

function namesOf(people: readonly PersonResult[]): string[] {
  return people.map(({ presence }) => presence.person.name)
}

export function gradingProblems({ input }: MonthContext, people: readonly PersonResult[]): Issue[] {
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
