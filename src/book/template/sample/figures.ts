import type { Cell } from '../../../domain/values/cell'
import type { Month } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import type { RecordOf } from '../../table/table'
import type { actuals } from '../../tables/actuals'
import { amountIn, type Template, type TemplateKpi, type TemplateSample } from '../template'
import { namesOf } from '../templateRows'
import type { Chance } from './chance'
import { activeDays, type Cast, expected, fullTarget, kpiOf, type Member, presence, teamIn } from './team'
import type { Trade } from './trade'

/** A row of Actuals: its own columns, and the figures by the name of their KPI. */
export interface ActualsRow {
  readonly values: RecordOf<typeof actuals>
  readonly open: Readonly<Record<string, Cell>>
}

export interface Measured {
  readonly template: Template
  readonly lang: Lang
  readonly cast: Cast
  readonly months: readonly Month[]
  readonly chance: Chance
  readonly trade: Trade
  readonly note: string
}

const NOT_ASKED = '–'
const EXCUSED: Readonly<Record<Lang, string>> = { en: 'n/a', 'zh-CN': '免考' }

/** A row per person and month, with a figure for every typed KPI of the plan and a dash for the others. */
export function actualsRows(measured: Measured): ActualsRow[] {
  const { template, lang, cast, months, note } = measured
  const typed = typedKpis(template)
  const teamName = namesOf(template.teams, lang)
  return months.flatMap(month =>
    cast.members
      .filter(member => activeDays(member, month))
      .map(member => ({
        values: { month, name: member.name, team: teamName(teamIn(member, month)), note },
        open: Object.fromEntries(figuresOf(measured, typed, member, month)),
      })),
  )
}

/** The KPIs people type, each once, in the order of the plans. */
export function typedKpis(template: Template): TemplateKpi[] {
  const all = template.plans.flatMap(plan => plan.kpis.filter(kpi => kpi.source === 'typed'))
  return all.filter((kpi, i) => all.findIndex(other => other.id === kpi.id) === i)
}

function figuresOf(measured: Measured, kpis: readonly TemplateKpi[], member: Member, month: Month) {
  const usual = new Map<string, number>()
  return kpis.map(kpi => [kpi.name[measured.lang], figureOf(measured, kpi, { member, month, usual })] as const)
}

/** One row being filled: the figures so far, by the id of their KPI. */
interface Filling {
  readonly member: Member
  readonly month: Month
  readonly usual: Map<string, number>
}

function figureOf(measured: Measured, kpi: TemplateKpi, filling: Filling): Cell {
  const { template, months, trade } = measured
  const { member, month, usual } = filling
  const { payment } = template.sample.sales
  if (!kpiOf(template, member.plan, kpi.id)) return NOT_ASKED
  if ('due' in payment && kpi.id === payment.due) return trade.due(member.name, month) || NOT_ASKED
  const figure = usualFigure(measured, kpi, filling)
  usual.set(kpi.id, figure)
  const shown = month === months[months.length - 1] ? happened(measured, kpi, member, figure) : figure
  return kpi.percent && typeof shown === 'number' ? { share: shown } : shown
}

function usualFigure(measured: Measured, kpi: TemplateKpi, filling: Filling): number {
  const { template, lang, chance } = measured
  const team = teamIn(filling.member, filling.month)
  const spec = template.sample.figures.find(figure => figure.kpi === kpi.id && (figure.team ?? team) === team)
  if (!spec) return 0
  const level = amountIn(spec.level, lang) + amountIn(spec.spread, lang) * chance.swing()
  const figure = level * wholeOf(measured, spec, filling)
  return rounded(Math.min(spec.most, Math.max(spec.least, figure)), spec.decimals)
}

/** To so many decimals; −3 is thousands. */
function rounded(figure: number, decimals: number): number {
  return decimals >= 0 ? Number(figure.toFixed(decimals)) : Math.round(figure / 10 ** -decimals) * 10 ** -decimals
}

/** What a figure is a part of: nothing, another figure of the row, the days of the month, or what is asked in it. */
function wholeOf(
  { template, lang }: Measured,
  { kpi, partOf }: TemplateSample['figures'][number],
  { member, month, usual }: Filling,
): number {
  if (partOf === undefined) return 1
  if (typeof partOf === 'object') return usual.get(partOf.kpi) ?? 0
  if (partOf === 'days') return presence(member, month)
  return (fullTarget({ template, lang, member, month }, kpi) ?? 0) * expected(template, member, month)
}

type Incident = TemplateSample['incidents'][number]

/** What the last month brings to some: a figure not in yet, one not measured, one below its veto line. */
const HAPPENED: Partial<Record<Incident['kind'], (incident: Incident, lang: Lang) => Cell>> = {
  missingActual: () => null,
  notMeasured: (_, lang) => EXCUSED[lang],
  gate: ({ figure = 0 }) => figure,
}

function happened({ template, lang, cast }: Measured, kpi: TemplateKpi, { name }: Member, usual: number): Cell {
  const incident = template.sample.incidents.find(each => each.kpi === kpi.id && cast.playing[each.kind] === name)
  const figure = incident && HAPPENED[incident.kind]
  return figure ? figure(incident, lang) : usual
}
