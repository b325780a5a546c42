import { kindCounted } from '../../domain/lookups/figures'
import type { LongPeriod } from '../../domain/lookups/longPeriod'
import type { Credit, Kpi, MonthInput } from '../../domain/records/month'
import { type Why, why } from '../../domain/values/explain'
import type { Setting } from '../../domain/values/field'
import type { Issue } from '../../domain/values/issue'
import { isMonth, lastDay, type Month, monthOf, type WindowSize } from '../../domain/values/period'
import { address } from '../../domain/values/place'
import { texts } from '../../domain/values/text'
import { readSettings, type Settings, withCurrency } from '../settings/settings'
import { actualCells, readActuals } from './actuals'
import { claimsIn } from './claims'
import { blankCosts } from './costs'
import { dealRowProblems } from './dealRows'
import { readDeals } from './deals'
import { deletedPeople } from './deletedPeople'
import { emptyColumns } from './emptyColumns'
import { type Scale, scaleOf } from './figures'
import { readHistory } from './history'
import { readKpis } from './kpis'
import { commissionOnly, withoutLeftovers } from './leftovers'
import { sameName } from './names'
import { readPay } from './payInput'
import type { Reads } from './reads'
import { joinRefunds } from './refunds'
import { readReviews } from './reviews'
import { type Roster, roster } from './roster'
import { peopleProblems, policyOf, readAbsences, readRamps, readTeams } from './rules'
import { sheetProblems } from './sheets'
import { readTargets, targetCells } from './targets'

const say = texts('monthInput', {
  cell: { en: '{tab} {cell}: {what}', 'zh-CN': '{tab} {cell}:{what}' },
})

export interface Prepared {
  readonly input: MonthInput
  readonly settings: Settings
  readonly issues: readonly Issue[]
}

/**
 * The sheets of a workbook made into the clean records a month is scored from, with everything odd about them; for the last
 * month of a longer period with what concerns any of its months.
 */
export function prepareMonth(
  all: Reads,
  month: Month,
  around: Setting,
  { size, months }: Pick<LongPeriod, 'months'> & { readonly size: WindowSize } = { size: 'month', months: [month] },
): Prepared {
  const named = namedByPeople(all)
  const setting = withCurrency(named.settings, around)
  const { settings, issues: settingIssues } = readSettings(named.settings, setting)
  const { reads, issues: leftovers } = withoutLeftovers(named, { month, settings })
  const scales = scaleBook(reads, setting)
  const { defaultCap, features } = settings
  const curves = features.curves ? (reads.curves?.rows ?? []).map(row => row.name) : []
  const { kpis, issues: kpiIssues } = readKpis(reads, { scaleOf: scales, setting, defaultCap, curves })
  const plans = plansOf(reads, kpis, features.commission)
  const people = roster(reads.people, plans.length === 1 ? plans[0] : undefined)
  const { teams, issues: teamIssues } = readTeams(reads, settings.features.teamShare, plans)
  const teamNames = teams.map(team => team.name)
  const given = { roster: people, kpis, scaleOf: scales, setting, month }
  const actuals = readActuals(reads.actuals, given)
  const { fiscalYearStart: fiscalStart, paidTargets: paid } = settings
  const { history } = reads
  const targets = readTargets(reads.targets, { ...given, teams: teamNames, fiscalStart, history, paid })
  const deals = readDeals(reads.deals, people)
  const refunds = joinRefunds(deals.credits)
  const pay = readPay(reads, settings, { ...given, teams, plans, size })
  const absences = readAbsences(reads, people)
  const reviews = readReviews(reads.reviews, settings, given)
  const known: Omit<MonthInput, 'leftOut'> = {
    month,
    hasEnded: hasNoDeals(kpis, refunds.credits, { month, today: setting.today }),
    policy: policyOf(settings),
    people: spelled(people, teamNames, plans),
    teams: teams.map(team => ({ ...team, leader: team.leader && people.meant(team.leader)[0]?.name })),
    kpis,
    targets: targets.targets,
    figures: [...actuals.figures, ...reviews.figures],
    credits: refunds.credits,
    ramps: readRamps(reads),
    absences: absences.absences,
    ...pay.input,
    history: readHistory(reads, month, refunds.credits),
  }
  const issues = [
    ...sheetProblems({ ...all, ...reads }, kpis),
    ...tableIssues(all),
    ...settingIssues,
    ...kpiIssues,
    ...teamIssues,
    ...peopleProblems(reads, { months, teams: teamNames, plans }),
    ...deletedPeople(reads, people, month),
    ...leftovers,
    ...[actuals, targets, deals, refunds, absences, reviews, pay].flatMap(read => read.issues),
    ...(size === 'month' ? rowProblems(reads, known, setting.today) : []),
  ].filter(issue => issue.month === undefined || months.includes(issue.month) || !isMonth(issue.month))
  const input = { ...known, leftOut: leftOut(issues, people) }
  return { input, settings, issues }
}

/** What is odd about the rows of a month; of a longer period it has been said. */
function rowProblems(reads: Reads, input: Omit<MonthInput, 'leftOut'>, today: string): Issue[] {
  const { credits, month } = input
  return [
    ...blankCosts(reads, input),
    ...emptyColumns(reads, input),
    ...dealRowProblems(reads, credits, { month, today }),
  ]
}

/** Without a readable People sheet no name can be looked up: what names people waits until it is mended. */
function namedByPeople(reads: Reads): Reads {
  const { people } = reads
  if (people && people.header.issues.length === 0 && people.rows.length + people.incomplete.length > 0) return reads
  const { settings, kpis, rules, teams, grades, commission, commissionPlans, ramps } = reads
  const { curves, milestones, pools, prizes } = reads
  const pay = { commission, commissionPlans, curves, milestones, pools, prizes }
  const known = { settings, kpis, rules, teams, grades, ramps, ...pay }
  return Object.fromEntries(Object.entries(known).filter(([, read]) => read !== undefined)) as Reads
}

/** Whether a month that has ended lacks any row of a kind that KPIs count; else it says nothing. */
function hasNoDeals(
  kpis: readonly Kpi[],
  credits: readonly Credit[],
  { month, today }: { readonly month: Month; readonly today: string },
): true | undefined {
  if (today <= lastDay(month)) return undefined
  const held = new Set(credits.flatMap(({ event }) => (monthOf(event.date) === month ? event.kind : [])))
  const counted = kpis.flatMap(({ source }) => kindCounted(source) ?? [])
  return counted.some(kind => !held.has(kind)) || undefined
}

/** Plans that have KPIs, and those of people that only pay commission. */
function plansOf(reads: Reads, kpis: readonly Kpi[], isOn: boolean): string[] {
  return [...new Set(kpis.map(kpi => kpi.plan)), ...(isOn ? commissionOnly(reads) : [])]
}

/** One scale per KPI, settled once from its target, its rows on Targets and its column on Actuals. */
function scaleBook(reads: Reads, setting: Setting): (kpi: string) => Scale {
  const known = new Map<string, Scale>()
  return kpi => {
    const before = known.get(kpi)
    if (before) return before
    const rows = (reads.kpis?.rows ?? []).filter(row => sameName(row.kpi, [kpi]))
    const unit = rows.find(row => row.unit !== undefined)?.unit ?? ''
    const cells = [
      ...rows.map(row => row.target ?? null),
      ...targetCells(reads.targets, kpi),
      ...actualCells(reads.actuals, kpi),
    ]
    const scale = scaleOf(unit, cells, setting)
    known.set(kpi, scale)
    return scale
  }
}

function tableIssues(reads: Reads): Issue[] {
  return Object.values(reads).flatMap(read => (read === undefined || read.table.onDemand ? [] : read.issues))
}

/** Teams and plans of people as their own tables spell them. */
function spelled({ people }: Roster, teams: readonly string[], plans: readonly string[]): MonthInput['people'] {
  return people.map(person => ({
    ...person,
    stints: person.stints.map(stint => ({
      ...stint,
      team: sameName(stint.team, teams) ?? stint.team,
      plan: stint.plan === undefined ? undefined : (sameName(stint.plan, plans) ?? stint.plan),
    })),
  }))
}

/** Who cannot be scored, and why: each problem that leaves people out, with its cell. */
function leftOut(issues: readonly Issue[], people: Roster): Map<string, Why[]> {
  const reasons = new Map<string, Why[]>()
  for (const found of issues) {
    if (found.severity !== 'leavesOut') continue
    const reason = located(found)
    const names = new Set((found.who ?? []).flatMap(who => namedIn(who, people)))
    for (const name of names) reasons.set(name, [...(reasons.get(name) ?? []), reason])
  }
  return reasons
}

/** A name, or the people of a cell such as `张三 60% 李四 40%`. */
function namedIn(who: string, people: Roster): string[] {
  const isKnown = (name: string) => people.meant(name).length > 0
  return claimsIn(who, isKnown).flatMap(claim => people.meant(claim.name).map(person => person.name))
}

function located({ problem, with: values, place }: Issue): Why {
  const what = why(problem.what, values)
  if (!place?.tab) return what
  return { say: say.cell, with: { tab: place.tab, cell: address(place) }, parts: { what } }
}
