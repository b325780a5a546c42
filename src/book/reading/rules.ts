import { asAttainments } from '../../domain/methods/rule'
import type { Absence, GradeRow, Policy, Ramp, Team } from '../../domain/records/month'
import type { Issue } from '../../domain/values/issue'
import { toMinor } from '../../domain/values/money'
import { firstDay, lastDay, type Month, type WindowSize } from '../../domain/values/period'
import { asShares } from '../../domain/values/shares'
import { texts } from '../../domain/values/text'
import { inForce } from '../../domain/values/versions'
import type { Settings } from '../settings/settings'
import { sameName, unknownName } from './names'
import { placeOf, type Reads, type Row } from './reads'
import { amountOrShare } from './rewards/shared'
import { isPerson, type Roster } from './roster'

const say = texts('rulesRead', {
  plan: { en: 'plan', 'zh-CN': '考核方案' },
  team: { en: 'team', 'zh-CN': '团队' },
  ramp: { en: 'ramp', 'zh-CN': '爬坡方案' },
})

export function policyOf(settings: Settings): Policy {
  return {
    fiscalStart: settings.fiscalYearStart,
    scoreDecimals: settings.scoreDecimals,
    missing: settings.missing,
    notDue: settings.notDue,
    teamShare: settings.features.teamShare ? settings.teamShare : 0,
    pointsCap: settings.pointsCap,
    monthsBeforeRanking: settings.monthsBeforeRanking,
    capPerPerson: settings.capPerPerson === undefined ? undefined : toMinor(settings.capPerPerson),
    capPolicy: settings.capPolicy,
    belowZero: settings.belowZero,
    payStep: Math.max(1, toMinor(settings.payStep)),
    rounding: settings.rounding,
    mostTakenBack: settings.mostTakenBack && amountOrShare(settings.mostTakenBack),
    clawbackMonths: settings.clawbackMonths,
    budget: settings.budgetPerMonth === undefined ? undefined : toMinor(settings.budgetPerMonth),
  }
}

/** Teams with their share of a final score; 0 for all while the team does not count. Teams only People name are added. */
export function readTeams({ teams, people }: Reads, teamCounts: boolean, plans: readonly string[]) {
  const issues: Issue[] = []
  const rows = teams?.rows ?? []
  const names = rows.map(row => row.team)
  const known = rows.map((row): Team => {
    const share =
      row.teamShare && (row.teamShare.percent || row.teamShare.n <= 1 ? row.teamShare.n : row.teamShare.n / 100)
    const plan = row.plan === undefined ? undefined : sameName(row.plan, plans)
    if (row.plan !== undefined && plan === undefined && teams) {
      issues.push(unknownName(say.plan, row.plan, plans, { place: placeOf(teams, row, 'plan'), severity: 'stop' }))
    }
    const { team: name, stage, leader, parent, fromMonth, toMonth, teamScore: scoredBy } = row
    return {
      name,
      leader,
      parent: parent && sameName(parent, names),
      stage,
      share: teamCounts ? share : 0,
      plan,
      scoredBy,
      fromMonth,
      toMonth,
    }
  })
  const unlisted = rows.length > 0 ? [] : [...new Set((people?.rows ?? []).map(row => row.team))]
  const added = unlisted.map((name): Team => ({ name, share: teamCounts ? undefined : 0 }))
  return { teams: [...known, ...added], issues }
}

interface Names {
  /** In order. */
  readonly months: readonly Month[]
  readonly teams: readonly string[]
  readonly plans: readonly string[]
}

/** Teams, plans and ramps that rows of People name in the months but no table holds. */
export function peopleProblems(reads: Reads, names: Names): Issue[] {
  const read = reads.people
  if (!read) return []
  const ramps = (reads.ramps?.rows ?? []).map(row => row.name)
  const [first = ''] = names.months
  const last = names.months[names.months.length - 1] ?? first
  const isThere = ({ start = '', end = '9999' }: Row<'people'>) => start <= lastDay(last) && end >= firstDay(first)
  return read.rows.filter(isThere).flatMap(row => {
    const about = (column: string) => ({ place: placeOf(read, row, column), who: [row.name] })
    const problems: Issue[] = []
    if (!sameName(row.team, names.teams)) problems.push(unknownName(say.team, row.team, names.teams, about('team')))
    if (row.plan !== undefined && names.plans.length > 0 && !sameName(row.plan, names.plans)) {
      problems.push(unknownName(say.plan, row.plan, names.plans, about('plan')))
    }
    if (row.ramp !== undefined && !sameName(row.ramp, ramps)) {
      problems.push(unknownName(say.ramp, row.ramp, ramps, about('ramp')))
    }
    return problems
  })
}

/** Grades of one kind of period; a plan is spelled as KPIs do. */
export function readGrades(
  { grades }: Reads,
  plans: readonly string[],
  { month, kind }: { readonly month: Month; readonly kind: WindowSize },
): { grades: GradeRow[]; issues: Issue[] } {
  const issues: Issue[] = []
  const spelled = (grades?.rows ?? []).map(row => {
    const plan = row.plan === undefined ? undefined : sameName(row.plan, plans)
    if (row.plan !== undefined && plan === undefined && grades && inForce(row, month)) {
      issues.push(unknownName(say.plan, row.plan, plans, { place: placeOf(grades, row, 'plan'), severity: 'stop' }))
    }
    return { ...row, plan: plan ?? row.plan }
  })
  const ofKind = spelled.filter(({ periodKind = 'month' }) => periodKind === kind)
  return { grades: gradeRows(grades, ofKind), issues }
}

function gradeRows(grades: Reads['grades'], rows: readonly Row<'grades'>[]): GradeRow[] {
  const shares = new Map<string, readonly number[]>()
  for (const row of rows) {
    const group = rows.filter(other => other.plan === row.plan && other.fromMonth === row.fromMonth)
    const read = asShares(group.flatMap(other => other.share ?? []))
    shares.set(`${row.at}`, 'shares' in read ? [read.shares[group.filter(o => o.share).indexOf(row)] ?? 0] : [])
  }
  return rows.map((row): GradeRow => {
    const { grade, from, coefficient, reward, plan, fromMonth, toMonth, share } = row
    return {
      grade,
      from,
      coefficient,
      bonus: row.bonus === undefined ? undefined : toMinor(row.bonus),
      reward,
      plan,
      group: row.group ?? 'company',
      share: share && (shares.get(`${row.at}`)?.[0] ?? share.n),
      fromMonth,
      toMonth,
      place: grades && placeOf(grades, row, 'from'),
    }
  })
}

const TENURE = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'] as const

export function readRamps({ ramps }: Reads): Ramp[] {
  return (ramps?.rows ?? []).map(row => ({
    name: row.name,
    shares: asAttainments(TENURE.flatMap(id => row[id] ?? [])),
  }))
}

/** Only absences that relieve the person of targets. */
export function readAbsences({ absences }: Reads, roster: Roster): { absences: Absence[]; issues: Issue[] } {
  const issues: Issue[] = []
  const relieved = (absences?.rows ?? []).filter(row => row.relief)
  const read = relieved.flatMap((row): Absence[] => {
    const person = roster.find(row.person, placeOf(absences as NonNullable<typeof absences>, row, 'person'))
    if (isPerson(person)) return [{ person: person.name, from: row.from, to: row.to }]
    issues.push(person)
    return []
  })
  return { absences: read, issues }
}
