import type { Cell } from '../../domain/cell'
import type { Month } from '../../domain/period'
import type { Lang } from '../../domain/text'
import type { RecordOf } from '../table'
import type { actuals } from '../tables/actuals'
import type { Template, TemplateKpi } from '../template'
import { namesOf } from '../templateRows'
import { activeDays, type Cast, kpiOf, type Member, teamIn } from './cast'
import type { Chance } from './chance'
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
        open: Object.fromEntries(typed.map(kpi => [kpi.name[lang], figureOf(measured, kpi, member, month)])),
      })),
  )
}

/** The KPIs people type, each once, in the order of the plans. */
export function typedKpis(template: Template): TemplateKpi[] {
  const all = template.plans.flatMap(plan => plan.kpis.filter(kpi => kpi.source === 'typed'))
  return all.filter((kpi, i) => all.findIndex(other => other.id === kpi.id) === i)
}

function figureOf(measured: Measured, kpi: TemplateKpi, member: Member, month: Month): Cell {
  const { template, months, trade } = measured
  const own = kpiOf(template, member.plan, kpi.id)
  if (!own) return NOT_ASKED
  if (kpi.id === template.sample.sales.due) return trade.due(member.name, month) || NOT_ASKED
  const usual = usualFigure(measured, kpi)
  const figure = month === months[months.length - 1] ? happened(measured, own, member, usual) : usual
  return kpi.percent && typeof figure === 'number' ? { share: figure } : figure
}

function usualFigure({ template, chance }: Measured, kpi: TemplateKpi): number {
  const spec = template.sample.figures.find(figure => figure.kpi === kpi.id)
  if (!spec) return 0
  const figure = spec.level + spec.spread * chance.swing()
  return Number(Math.min(spec.most, Math.max(spec.least, figure)).toFixed(spec.decimals))
}

/** What the last month brings to some: a figure not in yet, one not measured, one below its veto line. */
function happened({ template, lang, cast }: Measured, kpi: TemplateKpi, { name, plan }: Member, usual: number): Cell {
  const scored = template.plans.find(({ id }) => id === plan)?.kpis.filter(k => k.source === 'typed' && k.weight)
  if (kpi.id === scored?.[0]?.id) {
    if (name === cast.playing.missingActual) return null
    if (name === cast.playing.notMeasured) return EXCUSED[lang]
  }
  if (name !== cast.playing.gate || !kpi.veto || typeof kpi.target !== 'number') return usual
  return Number(((kpi.veto.line / 100 - 0.08) * kpi.target).toFixed(3))
}
