import { type MonthContext, monthContext } from '../../../domain/lookups/context'
import { alone, figureFor, type Group, inTeam, targetOf } from '../../../domain/pay/awards/figures'
import type { Kpi } from '../../../domain/records/month'
import { competitionRanks } from '../../../domain/rules/ranks'
import { methodOf } from '../../../domain/scores/kpiScore'
import { type Cell, evened, isBlank, shownCell } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { groupBy } from '../../../domain/values/groupBy'
import { issue, problems } from '../../../domain/values/issue'
import { isMonth, type Month, readPeriod, type WindowSize, windowOf } from '../../../domain/values/period'
import { halfUp } from '../../../domain/values/round'
import { type Lang, say, texts } from '../../../domain/values/text'
import { prepareMonth } from '../../reading/input'
import type { Reads, Row } from '../../reading/reads'
import { chosenKpi, nameOf, scaled } from '../dashboard/boardKpi'
import { told } from '../start/subject'
import { languageOf, type Ranges, readRanges } from '../tables'

const words = texts('live.champions', {
  placed: { en: '{place}  {name}', 'zh-CN': '{place}  {name}' },
  of: { en: '{actual} of {target}', 'zh-CN': '{actual} / 目标 {target}' },
  noKpi: { en: '“{kpi}” is no KPI of this month', 'zh-CN': '本月没有“{kpi}”这个指标' },
})

const found = problems('live.champions', {
  nothing: {
    severity: 'look',
    what: { en: 'no month has been scored yet', 'zh-CN': '还没有计算过任何月份' },
    mend: { en: 'Choose Score a month in the Yardstick menu.', 'zh-CN': '请在“标尺”菜单选择“计算得分”。' },
  },
  period: {
    severity: 'look',
    what: { en: 'there are no results for {found}', 'zh-CN': '{found} 还没有考核结果' },
    mend: { en: 'Choose one of: {accepted}.', 'zh-CN': '请选择:{accepted}。' },
  },
})

/** A place and who holds it, with the figure it was won by. */
export interface Placed {
  readonly name: string
  readonly figure: number
  /** Larger is better. */
  readonly worth: number
}

/** The best of a window: by final score, by the KPI, among teams; and what the company came to. */
export interface Best {
  readonly months: string
  readonly score: readonly Placed[]
  readonly kpi: readonly Placed[]
  readonly teams: readonly Placed[]
  readonly company: string
}

export interface Award {
  readonly period: string
  readonly person: string
  readonly why: string
  readonly amount: number | ''
}

/** The sheet Champions: a month, its quarter and its year up to it. */
export interface Champions {
  readonly month: string
  readonly kpi: string
  readonly remark: string
  readonly best: readonly Best[]
  readonly awards: readonly Award[]
}

export interface ChampionsAsked {
  readonly month: Cell
  readonly kpi: Cell
  readonly today: Day
}

const WINDOWS: readonly WindowSize[] = ['month', 'quarter', 'year']
export const CHAMPIONS_MOST = { places: 5, awards: 30 } as const

export function championsOf(ranges: Ranges, { month: typed, kpi, today }: ChampionsAsked): Champions {
  const lang = languageOf(ranges)
  const reads = readRanges(ranges, { today })
  const scored = [...new Set((reads.results?.rows ?? []).map(row => row.period))].filter(isMonth).sort().reverse()
  const nothing = { month: '', kpi: '', best: [], awards: [] }
  if (scored.length === 0) return { ...nothing, remark: told(issue(found.nothing), lang) }
  const month = isBlank(typed) ? scored[0] : readPeriod(shownCell(typed), today)?.period
  if (month === undefined || !scored.includes(month)) {
    const values = { found: shownCell(typed), accepted: scored.slice(0, 6) }
    return { ...nothing, remark: told(issue(found.period, values), lang) }
  }
  const { input } = prepareMonth(reads, month, { today })
  const context = monthContext(input)
  const chosen = chosenKpi(context, kpi)
  const isOther = !isBlank(kpi) && (!chosen || evened(chosen.name) !== evened(shownCell(kpi)))
  const upTo = (size: WindowSize) => windowOf(month, size, input.policy.fiscalStart).filter(one => one <= month)
  return {
    month,
    kpi: chosen ? nameOf(chosen) : '',
    remark: isOther ? say(words.noKpi, { kpi: shownCell(kpi) }, lang) : '',
    best: WINDOWS.map(size => bestOf({ reads, context, kpi: chosen, months: upTo(size), lang })),
    awards: awardsIn(reads, upTo('year')),
  }
}

interface Window {
  readonly reads: Reads
  readonly context: MonthContext
  readonly kpi: Kpi | undefined
  readonly months: readonly Month[]
  readonly lang: Lang
}

function bestOf(window: Window): Best {
  const { context, kpi, months, lang } = window
  const [first = '', last = ''] = [months[0], months[months.length - 1]]
  const head = { months: first === last ? first : `${first} – ${last}`, score: byScore(window) }
  if (!kpi) return { ...head, kpi: [], teams: [], company: '' }
  const { people } = context.input
  const persons = people.map(person => {
    const members = alone(context, person, months)
    return { name: person.name, group: { owner: person.name, plan: kpi.plan, members } }
  })
  const teams = [...context.teams.values()].map(({ name, plan }) => {
    return { name, group: { owner: name, plan, members: inTeam(context, name, months) } }
  })
  const company = { owner: 'company', plan: undefined, members: people.flatMap(one => alone(context, one, months)) }
  return {
    ...head,
    kpi: byFigure(context, kpi, persons),
    teams: byFigure(context, kpi, teams),
    company: ofTarget(context, kpi, company, lang),
  }
}

/** Finals of the window, by active days. */
function byScore({ reads, context, months }: Window): Placed[] {
  const rows = (reads.results?.rows ?? []).filter(({ period, final }) => months.includes(period) && final !== undefined)
  const people = [...groupBy(rows, row => evened(row.id || row.name)).values()]
  return people.flatMap((own): Placed[] => {
    const days = own.reduce((sum, { activeShare = 1 }) => sum + activeShare, 0)
    const sum = own.reduce((total, { final = 0, activeShare = 1 }) => total + final * activeShare, 0)
    const [{ name } = { name: '' }] = own
    if (days <= 0) return []
    const figure = halfUp(sum / days, context.input.policy.scoreDecimals)
    return [{ name, figure, worth: figure }]
  })
}

interface Competing {
  readonly name: string
  readonly group: Group
}

function byFigure(context: MonthContext, kpi: Kpi, all: readonly Competing[]): Placed[] {
  return all.flatMap(({ name, group }): Placed[] => {
    const figure = scaled(kpi, group.members.length > 0 ? figureFor(context, kpi.name, group)?.actual : undefined)
    return figure === '' ? [] : [{ name, figure, worth: methodOf(kpi).better === 'less' ? -figure : figure }]
  })
}

function ofTarget(context: MonthContext, kpi: Kpi, group: Group, lang: Lang): string {
  const actual = scaled(kpi, figureFor(context, kpi.name, group)?.actual)
  const target = scaled(kpi, targetOf(context, kpi.name, group))
  if (actual === '') return ''
  return say(words.of, { actual, target: target === '' ? '–' : target }, lang)
}

/** Prizes and honours of the year, the newest first. */
function awardsIn({ payLines }: Reads, months: readonly Month[]): Award[] {
  const lines = (payLines?.rows ?? []).filter(({ kind, period }) => kind === 'prize' && months.includes(period))
  return [...lines]
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .slice(0, CHAMPIONS_MOST.awards)
    .map(({ period, person, why = '', amount = 0 }: Row<'payLines'>) => {
      return { period, person, why, amount: amount === 0 ? '' : amount }
    })
}

/** Best first with their places. */
function placesOf(all: readonly Placed[], lang: Lang): Cell[][] {
  const ranks = competitionRanks(all.map(({ worth }) => worth))
  const placed = all.map((one, i) => ({ ...one, place: ranks[i] ?? 0 })).sort((a, b) => a.place - b.place)
  return Array.from({ length: CHAMPIONS_MOST.places }, (_, i): Cell[] => {
    const one = placed[i]
    return one ? [say(words.placed, { place: one.place, name: one.name }, lang), one.figure] : ['', '']
  })
}

export const CHAMPION_FACTS = ['month', 'kpi', 'remark'] as const

/**
 * The facts below each other in the first column; beside them two columns per window: its months, the places by score,
 * by KPI and of teams, and the company; beside those the awards.
 */
export function championRows(champions: Champions, lang: Lang): Cell[][] {
  const windows = champions.best.map(({ months, score, kpi, teams, company }) => [
    [months, ''],
    ...[score, kpi, teams].flatMap(all => placesOf(all, lang)),
    [company, ''],
  ])
  const rows = Math.max(CHAMPIONS_MOST.awards, 2 + 3 * CHAMPIONS_MOST.places)
  return Array.from({ length: rows }, (_, row): Cell[] => {
    const fact = CHAMPION_FACTS[row]
    const award = champions.awards[row]
    return [
      fact ? champions[fact] : '',
      ...WINDOWS.flatMap((_, i): Cell[] => [...(windows[i]?.[row] ?? ['', ''])]),
      ...(award ? [award.period, award.person, award.why, award.amount] : ['', '', '', '']),
    ]
  })
}
