import { longPeriod } from '../../domain/lookups/longPeriod'
import type { Kpi, TypedFigure } from '../../domain/records/month'
import { type Reviewed, review360 } from '../../domain/scores/review'
import { evened } from '../../domain/values/cell'
import type { Why } from '../../domain/values/explain'
import { why } from '../../domain/values/explain'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { isMonth, type Month } from '../../domain/values/period'
import { texts } from '../../domain/values/text'
import { RELATIONS, type RoleWeights } from '../settings/roleWeights'
import type { Settings } from '../settings/settings'
import { relations } from '../tables/choices'
import { placeOf, type Reads, type Row } from './reads'
import { isPerson, type Roster } from './roster'

const say = texts('reviews', {
  roles: { en: 'Reviews: {parts}', 'zh-CN': '评价:{parts}' },
  role: { en: '{role} {mean:exact} × {weight:%}', 'zh-CN': '{role} {mean:exact} × {weight:%}' },
})

const found = problems('reviewsRead', {
  unused: {
    severity: 'look',
    what: {
      en: 'no KPI takes its figure from reviews, so these rows are not used',
      'zh-CN': '没有指标取自评价打分,这里的内容没有使用',
    },
    mend: { en: 'Choose reviews as the source of a KPI.', 'zh-CN': '如需使用,请把某个指标的数据来源改为“评价打分”。' },
  },
  withheld: {
    severity: 'look',
    what: {
      en: 'fewer than {least} raters of {person} as {role}: not counted, so that nobody can be made out',
      'zh-CN': '{person} 的“{role}”评价人不足 {least} 人:为保密不计入',
    },
    mend: { en: 'Ask more people, or leave it so.', 'zh-CN': '可再邀请几位评价,或保持不变。' },
  },
})

/** Below it nobody could speak freely: peers, reports and customers are neither shown nor counted. */
const LEAST_RATERS = 3
const ALONE = ['self', 'manager']

export interface ReviewRules {
  readonly roster: Roster
  readonly kpis: readonly Kpi[]
  readonly month: Month
}

type ReviewsRead = NonNullable<Reads['reviews']>

/** 360° as figures of the KPIs that come from reviews. Reviewers are named nowhere in them. */
export function readReviews(
  read: Reads['reviews'],
  { features, reviewWeights: weights, fiscalYearStart: fiscalStart }: Settings,
  given: ReviewRules,
): { figures: TypedFigure[]; issues: Issue[] } {
  const rules = { ...given, weights, fiscalStart }
  const [first] = read?.rows ?? []
  if (!read || !first || !features.reviews) return { figures: [], issues: [] }
  const reviewed = rules.kpis.filter(kpi => kpi.source === 'reviews')
  const kpis = [...new Set(reviewed.map(kpi => kpi.name))]
  if (kpis.length === 0) return { figures: [], issues: [issue(found.unused, {}, { place: placeOf(read, first) })] }
  const issues: Issue[] = []
  const rated = read.rows.flatMap(row => ratedBy(read, row, { ...rules, issues }))
  const figures = kpis.flatMap(kpi => {
    const isOther = (dimension: string | undefined) =>
      dimension !== undefined &&
      kpis.some(name => evened(name) === evened(dimension)) &&
      evened(dimension) !== evened(kpi)
    const plans = reviewed.filter(one => one.name === kpi).map(one => one.plan)
    const own = rated.filter(one => !isOther(one.row.dimension) && one.plans.some(plan => plans.includes(plan)))
    const groups = groupBy(own, ({ person, month }) => `${person}\u0001${month}`)
    return [...groups.values()].flatMap(group => figureOf(kpi, group, { ...rules, issues }))
  })
  return { figures, issues: unique(issues) }
}

interface Rated {
  readonly row: Row<'reviews'>
  readonly person: string
  readonly plans: readonly string[]
  readonly month: Month
}

interface Reading extends ReviewRules {
  readonly weights: RoleWeights
  readonly fiscalStart: number
  readonly issues: Issue[]
}

function ratedBy(read: ReviewsRead, row: Row<'reviews'>, to: Reading): Rated[] {
  const person = to.roster.find(row.person, placeOf(read, row, 'person'))
  if (isPerson(person)) {
    const plans = person.stints.flatMap(stint => stint.plan ?? [])
    return monthsIn(row.period, to.fiscalStart).map(month => ({ row, person: person.name, plans, month }))
  }
  to.issues.push({ ...person, severity: 'look' })
  return []
}

/** A review of a quarter, half or year stands for each of its months; calendar periods, or fiscal ones with FY. */
function monthsIn(period: string, fiscalStart: number): readonly Month[] {
  return isMonth(period) ? [period] : (longPeriod(period, fiscalStart)?.months ?? [])
}

function figureOf(kpi: string, group: readonly Rated[], { weights, month, issues }: Reading): TypedFigure[] {
  const [first] = group
  if (!first) return []
  const roles = RELATIONS.map(role => ({ role, weight: weights[role], alone: ALONE.includes(role) }))
  const ratings = group.map(({ row }) => ({ role: row.relation, rating: row.rating, reviewer: evened(row.reviewer) }))
  const reviewed = review360(ratings, roles, LEAST_RATERS)
  const { person } = first
  for (const { role, withheld } of first.month === month ? reviewed.roles : []) {
    if (!withheld || role.weight === 0) continue
    const shown = relations.word(role.role as (typeof RELATIONS)[number])
    issues.push(
      issue(found.withheld, { person, role: shown, least: LEAST_RATERS }, { month, place: { table: 'reviews' } }),
    )
  }
  if (reviewed.value === undefined) return []
  return [{ person, month: first.month, kpi, figure: { value: reviewed.value, why: whyOf(reviewed) } }]
}

/** The mean of each role that counts, and its weight; never who rated. */
function whyOf({ roles }: Reviewed): Why {
  const counted = roles.filter(({ role, withheld }) => !withheld && role.weight > 0)
  const base = counted.reduce((sum, { role }) => sum + role.weight, 0)
  const terms = counted.map(({ role, mean }) => {
    const word = relations.word(role.role as (typeof RELATIONS)[number])
    return { say: say.role, with: { role: word, mean, weight: role.weight / base } }
  })
  return why(say.roles, { parts: { terms } })
}

function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ problem, with: values, place }) => {
    const key = JSON.stringify([problem.id, values, place])
    return !seen.has(key) && seen.add(key)
  })
}
