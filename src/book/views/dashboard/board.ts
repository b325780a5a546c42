import { type MonthContext, monthContext } from '../../../domain/lookups/context'
import { figureFor, type Group, inTeam, targetOf } from '../../../domain/pay/awards/figures'
import type { PersonResult } from '../../../domain/pay/personResult'
import type { Kpi } from '../../../domain/records/month'
import { methodOf } from '../../../domain/scores/kpiScore'
import { type Cell, isBlank, shownCell } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { toMajor, toMinor } from '../../../domain/values/money'
import { firstDay, lastDay, type Month, monthOf, windowOf } from '../../../domain/values/period'
import { snap } from '../../../domain/values/round'
import { type Lang, texts } from '../../../domain/values/text'
import { sameName } from '../../reading/names'
import type { Reads } from '../../reading/reads'
import { readSettings } from '../../settings/settings'
import { type LiveMonth, liveMonth } from '../month/month'
import { told } from '../start/subject'
import { languageOf, type Ranges, readRanges } from '../tables'
import { chosenKpi, everybody, isPaced, nameOf, scaled } from './boardKpi'
import { askedOf, type BoardTime, NO_TIME, stepOf, timeOf } from './boardTime'

const words = texts('live.board', {
  company: { en: 'Company', 'zh-CN': '全公司' },
  noKpi: { en: '“{kpi}” is no KPI of this month', 'zh-CN': '本月没有“{kpi}”这个指标' },
})

/** The company or a team in the chosen KPI; percentages are in points of a hundred. */
export interface BoardGroup {
  readonly name: string
  readonly target: number | ''
  readonly actual: number | ''
  /** Attainment in the direction that is better, for KPIs that do not add up over the month. */
  readonly reached: number | ''
  readonly without: string
  /** What its weeks add up to; blank where months do not add up. */
  readonly asked?: number | ''
}

export interface BoardMonth {
  readonly month: Month
  readonly target: number | ''
  readonly actual: number | ''
  /** The figure once the month is over. */
  readonly known: number | ''
  /** What the month counts in a forecast. */
  readonly weight: number
  readonly pay: number | ''
}

export interface BoardPerson {
  readonly name: string
  readonly team: string
  readonly final: number
}

/** The sheet Dashboard: a month and a KPI, as they stand. */
export interface Board extends BoardTime {
  readonly month: string
  readonly kpi: string
  readonly first: string
  readonly last: string
  /** 1 where months add up, so that pace and forecast mean something. */
  readonly adds: number
  readonly people: number | ''
  readonly scored: number | ''
  readonly pay: number | ''
  readonly budget: number | ''
  readonly remark: string
  readonly groups: readonly BoardGroup[]
  readonly year: readonly BoardMonth[]
  readonly grades: ReadonlyArray<{ readonly grade: string; readonly people: number }>
  readonly top: readonly BoardPerson[]
  readonly bottom: readonly BoardPerson[]
  /** Unit of the weeks. */
  readonly step: number | ''
  /** From which pace a group is on track, and from which it is watched. */
  readonly good: number
  readonly watch: number
}

/** Blank = the latest month with figures, the first KPI that adds up. */
export interface BoardAsked {
  readonly month: Cell
  readonly kpi: Cell
  readonly today: Day
}

export const BOARD_MOST = { groups: 10, year: 12, grades: 8, people: 5, weeks: 6, days: 31 } as const

export function boardOf(ranges: Ranges, { month, kpi, today }: BoardAsked): Board {
  const lang = languageOf(ranges)
  const live = liveMonth(ranges, { month, plan: null, team: null, today })
  const reads = readRanges(ranges, { today })
  const { settings } = readSettings(reads.settings, { today })
  const budget = settings.budgetPerMonth ?? ''
  const edges = { good: settings.paceGood, watch: settings.paceWatch }
  const { input, result } = live
  if (!input || !result) {
    const remark = live.remark ? told(live.remark, lang) : ''
    return { ...NOTHING, ...edges, month: live.month, budget, remark }
  }
  const context = monthContext(input)
  const chosen = chosenKpi(context, kpi)
  const finals = result.people.filter(({ final }) => final !== undefined).sort((a, b) => rankOf(a) - rankOf(b))
  const pay = monthPay(reads, live)
  const adds = chosen !== undefined && isPaced(chosen)
  const groups = chosen ? groupsOf(context, chosen, lang) : []
  const asked = groups.map(({ target }) => (adds ? askedOf(target) : ''))
  const targets = asked.filter((target): target is number => target !== '')
  const { fiscalStart } = input.policy
  return {
    ...edges,
    ...timeOf(reads, settings, { month: input.month, today }),
    step: chosen ? stepOf(reads, chosen, { month: input.month, fiscalStart, targets }) : '',
    month: input.month,
    kpi: chosen ? nameOf(chosen) : '',
    first: firstDay(input.month),
    last: lastDay(input.month),
    adds: adds ? 1 : 0,
    people: result.people.length,
    scored: finals.length,
    pay: pay(input.month),
    budget,
    remark:
      isBlank(kpi) || chosen?.name === sameName(shownCell(kpi), [chosen?.name ?? '']) ? '' : unknownKpi(kpi, lang),
    groups: groups.map((group, i) => ({ ...group, asked: asked[i] ?? '' })),
    year: chosen ? yearOf(context, chosen, { today, pay }) : [],
    grades: gradesOf(reads, result.people),
    top: finals.slice(0, BOARD_MOST.people).map(personOf),
    bottom: finals
      .slice(Math.max(BOARD_MOST.people, finals.length - BOARD_MOST.people))
      .reverse()
      .map(personOf),
  }
}

const NOTHING: Omit<Board, 'month' | 'budget' | 'remark' | 'good' | 'watch'> = {
  ...NO_TIME,
  ...{ kpi: '', first: '', last: '', adds: 0, people: '', scored: '', pay: '' },
  ...{ groups: [], year: [], grades: [], top: [], bottom: [], step: '' },
}

const rankOf = ({ rank }: PersonResult): number => rank ?? Number.POSITIVE_INFINITY

function personOf({ presence, final = 0 }: PersonResult): BoardPerson {
  return { name: presence.person.name, team: presence.last.team, final }
}

function unknownKpi(kpi: Cell, lang: Lang): string {
  return words.noKpi[lang].replace('{kpi}', shownCell(kpi))
}

/** The company, then each team that has members. */
function groupsOf(context: MonthContext, kpi: Kpi, lang: Lang): BoardGroup[] {
  const { month } = context.input
  const teams = [...context.teams.values()]
    .map(({ name, plan }) => ({ name, group: { owner: name, plan, members: inTeam(context, name, [month]) } }))
    .filter(({ group }) => group.members.length > 0)
  return [{ name: words.company[lang], group: everybody(context, month) }, ...teams]
    .slice(0, BOARD_MOST.groups)
    .map(({ name, group }) => groupOf(context, kpi, { name, group }, lang))
}

interface Named {
  readonly name: string
  readonly group: Group
}

function groupOf(context: MonthContext, kpi: Kpi, { name, group }: Named, lang: Lang): BoardGroup {
  const figure = figureFor(context, kpi.name, group)
  if (!figure) return { name, target: scaled(kpi, targetOf(context, kpi.name, group)), ...NO_FIGURE }
  const { actual, target, without } = figure
  const isLess = methodOf(kpi).better === 'less'
  const [up, down] = isLess ? [target ?? 0, actual] : [actual, target ?? 0]
  return {
    name,
    target: scaled(kpi, target),
    actual: scaled(kpi, actual),
    reached: down > 0 ? snap(up / down) : '',
    without: without.join(lang === 'en' ? ', ' : '、'),
  }
}
const NO_FIGURE = { actual: '', reached: '', without: '' } as const

interface Around {
  readonly today: string
  readonly pay: (month: Month) => number | ''
}

/** The fiscal year of the chosen month. */
function yearOf(context: MonthContext, kpi: Kpi, { today, pay }: Around): BoardMonth[] {
  const { input } = context
  const months = windowOf(input.month, 'year', input.policy.fiscalStart).map(month => {
    const group = everybody(context, month)
    const actual = month <= monthOf(today) ? figureFor(context, kpi.name, group)?.actual : undefined
    return { month, target: targetOf(context, kpi.name, group), actual }
  })
  const isPlanned = months.every(({ target }) => target !== undefined && target > 0)
  return months.map(({ month, target, actual }) => ({
    month,
    target: scaled(kpi, target),
    actual: scaled(kpi, actual),
    known: lastDay(month) <= today ? scaled(kpi, actual) : '',
    weight: isPlanned ? (target ?? 1) : 1,
    pay: pay(month),
  }))
}

/** What each month came to: as it was scored; the chosen one, before it is, as it stands. */
function monthPay(reads: Reads, { month: chosen, result }: LiveMonth): (month: Month) => number | '' {
  const totals = new Map<string, number>()
  for (const { period, total } of reads.results?.rows ?? []) {
    if (total !== undefined) totals.set(period, (totals.get(period) ?? 0) + toMinor(total))
  }
  const live = (result?.people ?? []).reduce((sum, { pay }) => sum + (pay?.total ?? 0), 0)
  return month => {
    const known = totals.get(month) ?? (month === chosen ? live : undefined)
    return known === undefined ? '' : toMajor(known)
  }
}

/** Grades as their table has them, with how many people came to each. */
function gradesOf({ grades }: Reads, people: readonly PersonResult[]): Board['grades'] {
  const given = people.flatMap(({ graded }) => graded?.row?.grade ?? [])
  const names = [...new Set([...(grades?.rows ?? []).map(({ grade }) => grade), ...given])]
  return names.slice(0, BOARD_MOST.grades).map(grade => ({ grade, people: given.filter(one => one === grade).length }))
}
