import type { YearBefore } from '../../domain/breakdown/kind'
import { type Post, postsOf } from '../../domain/breakdown/posts'
import { figureBook } from '../../domain/lookups/figures'
import { presenceIn } from '../../domain/lookups/presence'
import { figureOf } from '../../domain/lookups/rollUp'
import type { Kpi, MonthInput } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { two } from '../../domain/values/day'
import type { Setting } from '../../domain/values/field'
import { groupBy } from '../../domain/values/groupBy'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { addMonths, fiscalYear, type Month, monthOf } from '../../domain/values/period'
import { actualCells } from '../reading/actuals'
import { type Scale, scaleOf } from '../reading/figures'
import { prepareMonth } from '../reading/input'
import { sameName } from '../reading/names'
import type { Reads } from '../reading/reads'
import { roster } from '../reading/roster'
import { type Owned, ownedRows, targetCells } from '../reading/targets'
import { calendarOf } from '../reading/workCalendar'
import { readSettings, type Settings } from '../settings/settings'

export const bookProblems = problems('planBook', {
  kpi: {
    severity: 'stop',
    what: { en: 'there is no KPI called {found}', 'zh-CN': '没有叫“{found}”的指标' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
  year: {
    severity: 'stop',
    what: { en: '“{found}” is no year', 'zh-CN': '“{found}”不是年度' },
    mend: { en: 'Give a year such as 2026.', 'zh-CN': '请填年度,例如 2026。' },
  },
})

/** A fiscal year as it stands in the workbook. */
interface YearRead {
  readonly reads: Reads
  readonly setting: Setting
  readonly settings: Settings
  readonly year: number
  readonly months: readonly Month[]
  /** As the year's last month is scored. */
  readonly input: MonthInput
}

/** One KPI in one fiscal year, with all that its breakdown needs to know. */
export interface PlanBook extends YearRead {
  readonly kpi: Kpi
  readonly scale: Scale
  readonly teams: readonly string[]
  readonly posts: readonly Post[]
  /** The posts of one person. */
  postsOf(person: string): readonly Post[]
  /** The rows of this KPI and year on Targets. */
  readonly rows: readonly Owned[]
  /** How rows of Targets and of its history are read. */
  readonly rules: TargetRules
  /** Of one person in one month, in the KPI's unit; none of a month without the person in which nothing was done. */
  figure(person: string, month: Month): number | undefined
}

/** KPIs whose months add up: those that can be broken down, each once. */
export function summedKpis(kpis: readonly Kpi[]): string[] {
  return [...new Set(kpis.filter(({ rollUp }) => rollUp === 'sum').map(({ name }) => name))]
}

/** The fiscal year that runs today. */
export function currentYear({ today }: Setting, fiscalStart: number): number {
  return fiscalYear(monthOf(today), fiscalStart)
}

export function yearMonths(year: number, fiscalStart: number): Month[] {
  return Array.from({ length: 12 }, (_, i) => addMonths(`${year}-${two(fiscalStart)}`, i))
}

export interface Wanted {
  readonly year: number
  readonly kpi: string
}

/** What all KPIs of a year are planned from. */
export function readYear(reads: Reads, year: number, setting: Setting): YearRead {
  const { fiscalYearStart } = readSettings(reads.settings, setting).settings
  const months = yearMonths(year, fiscalYearStart)
  const { settings, input } = prepareMonth(reads, months[11] ?? '', setting)
  return { reads, setting, settings, year, months, input }
}

export function planBook(reads: Reads, { year, kpi }: Wanted, setting: Setting): PlanBook | Issue {
  return bookOf(readYear(reads, year, setting), kpi)
}

/** One KPI of a year. */
export function bookOf(read: YearRead, wanted: string): PlanBook | Issue {
  const { reads, setting, settings, months, input } = read
  const name = sameName(wanted, [...new Set(input.kpis.map(kpi => kpi.name))])
  const versions = input.kpis.filter(kpi => kpi.name === name)
  const kpi = versions[versions.length - 1]
  if (!kpi) return issue(bookProblems.kpi, { found: wanted, accepted: summedKpis(input.kpis) })
  const plans = new Set(versions.map(version => version.plan))
  const counts = ({ plan }: { plan?: string | undefined }) => plan !== undefined && plans.has(plan)
  const posts = postsOf(input.people, months, { absences: input.absences, ramps: input.ramps, counts })
  const teams = [...new Set([...input.teams.map(team => team.name), ...posts.map(post => post.team)])]
  const scale = kpiScale(reads, kpi.name, setting)
  const figures = figureBook(input)
  const byPerson = groupBy(posts, post => post.person)
  const named = new Map(input.kpis.map(one => [`${one.plan}\u0001${one.name}`, one] as const))
  const measured = { book: figures, named: (part: string) => named.get(`${kpi.plan}\u0001${part}`) }
  const people = new Map(input.people.map(one => [one.name, one] as const))
  const isThere = (name: string, month: Month) => {
    const person = people.get(name)
    return person !== undefined && presenceIn(person, month, { absences: [], ramps: [] }) !== undefined
  }
  const allPlans = [...new Set(input.kpis.map(one => one.plan))]
  const rules = {
    ...{ teams, setting, month: input.month, fiscalStart: settings.fiscalYearStart, kpis: input.kpis, issues: [] },
    roster: roster(reads.people, allPlans.length === 1 ? allPlans[0] : undefined),
    scaleOf: () => scale,
  }
  return {
    ...read,
    kpi,
    scale,
    teams,
    posts,
    postsOf: person => byPerson.get(person) ?? [],
    rules,
    rows: reads.targets ? ownedRows(ofKpi(reads.targets, kpi.name), rules) : [],
    figure(person, month) {
      const known = figureOf(measured, kpi, person, month)
      const figure = typeof known === 'object' ? known.value : undefined
      return figure === 0 && !isThere(person, month) ? undefined : figure
    },
  }
}

function kpiScale(reads: Reads, kpi: string, setting: Setting): Scale {
  const rows = (reads.kpis?.rows ?? []).filter(row => evened(row.kpi) === evened(kpi))
  const unit = rows.find(row => row.unit !== undefined)?.unit ?? ''
  const cells = rows.map(row => row.target ?? null)
  return scaleOf(unit, [...cells, ...targetCells(reads.targets, kpi), ...actualCells(reads.actuals, kpi)], setting)
}

type TargetRules = Parameters<typeof ownedRows>[1]
type TargetsRead = Parameters<typeof ownedRows>[0]

export function ofKpi(read: TargetsRead, kpi: string): TargetsRead {
  return { ...read, rows: read.rows.filter(row => evened(row.kpi) === evened(kpi)) }
}

/** What the ways of weighing ask of the year and the one before. */
export function yearBefore(book: PlanBook, more: Pick<YearBefore, 'season' | 'growth' | 'shareOf'>): YearBefore {
  const { months, input, settings, reads } = book
  const before = months.map(month => addMonths(month, -12))
  const people = input.people.map(({ name }) => name)
  const known = new Map(people.map(name => [name, before.map(month => book.figure(name, month))] as const))
  return {
    ...more,
    months,
    calendar: calendarOf(reads, settings),
    lastYear: before.map((_, j) => sumOf([...known.values()].map(figures => figures[j]))),
    lastYearOf: person => sumOf(known.get(person) ?? []),
  }
}

/** The sum of what is known; undefined where nothing is. */
function sumOf(figures: ReadonlyArray<number | undefined>): number | undefined {
  const known = figures.filter((figure): figure is number => figure !== undefined)
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0)
}
