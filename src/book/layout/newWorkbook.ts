import type { Day } from '../../domain/values/day'
import { addMonths, type Month, monthIndex, monthOf, windowOf } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import type { OpenColumnContent, SheetContent } from '../looks/content'
import type { Settings } from '../settings/settings'
import { sheets } from '../sheets'
import { figureColumn } from '../sheets/figureColumn'
import { TABLE_VERSION } from '../table/version'
import { tables } from '../tables'
import { lastCompleteMonth, type SampleRows, sampleRows } from '../template/sample'
import { typedKpis } from '../template/sample/figures'
import type { Template } from '../template/template'
import { templateRows, templateSettings } from '../template/templateRows'
import type { LayoutRequest } from './layout'
import type { Needs } from './order'
import { settingsContent } from './settingsSheet'

export interface NewWorkbook {
  readonly template: Template
  readonly lang: Lang
  /** Without sample people and figures. */
  readonly blank: boolean
  readonly today: Day
  readonly fileId: string
}

/** What a new workbook of a template holds, and how it begins to look. */
export function newWorkbook(request: NewWorkbook): LayoutRequest {
  const { template, lang, today, fileId, blank } = request
  const settings = templateSettings(template, lang)
  const startMonth = settings.fiscalYearStart
  const given = blank ? {} : { company: template.sample.company[lang] }
  return {
    lang,
    startMonth,
    months: offeredMonths(monthOf(today), template.sample.months, startMonth),
    tables: Object.values(tables),
    sheets: Object.values(sheets),
    open: id => (id === 'actuals' ? typedColumns(template, lang) : []),
    needs: needsOf(template, settings),
    content: contentOf(
      request,
      new Map(
        Object.entries({
          ...settingValues(settings),
          ...given,
          sampleData: !blank,
          fileId,
          tableVersion: TABLE_VERSION,
        }),
      ),
    ),
  }
}

/** From the fiscal year so many months ago to the end of this one. */
export function offeredMonths(now: Month, monthsBack: number, startMonth: number): Month[] {
  const [first = now] = windowOf(addMonths(now, -monthsBack), 'year', startMonth)
  const last = windowOf(now, 'year', startMonth)[11] ?? now
  return Array.from({ length: monthIndex(last) - monthIndex(first) + 1 }, (_, i) => addMonths(first, i))
}

function settingValues({ features, ...settings }: Settings): Readonly<Record<string, unknown>> {
  const switches = Object.entries(features).map(([id, on]) => [`feature.${id}`, on])
  return { ...settings, ...Object.fromEntries(switches) }
}

const FROM_DEALS = new Set(['booked', 'invoiced', 'cash', 'units', 'count', 'newCustomers'])

function needsOf({ plans, teams }: Template, { features }: Settings): Needs {
  const fromDeals = plans.some(plan => plan.kpis.some(({ source }) => FROM_DEALS.has(source)))
  return {
    deals: features.commission || fromDeals,
    commission: features.commission,
    teams: teams.length > 1,
  }
}

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>
const rowsOf = (rows: Rows = []): SheetContent => ({ rows: rows.map(values => ({ values })) })

/** The template's rules; its teams, people and figures only with the sample, which is made when it is first asked for. */
function contentOf(request: NewWorkbook, settings: ReadonlyMap<string, unknown>): (tableId: string) => SheetContent {
  const { template, lang, blank, today } = request
  let made: SampleRows | undefined
  const sample = () => {
    made = made ?? sampleRows(template, lang, lastCompleteMonth(today))
    return made
  }
  const teams = () => rowsOf(blank ? [] : templateRows(template, lang, sample().leaders).teams)
  const actuals = () => ({ rows: blank ? [] : sample().actuals, open: typedColumns(template, lang) })
  const special: Readonly<Record<string, () => SheetContent>> = {
    teams,
    actuals,
    settings: () => settingsContent(settings, today, lang),
  }
  return id => {
    const own = special[id]
    if (own) return own()
    if (isSampled(id)) return rowsOf(blank ? [] : sample()[id])
    const rules: Readonly<Record<string, Rows>> = { ...templateRows(template, lang) }
    return rowsOf(rules[id])
  }
}

const SAMPLED = ['people', 'targets', 'deals', 'adjustments', 'absences'] as const

function isSampled(id: string): id is (typeof SAMPLED)[number] {
  return SAMPLED.some(sampled => sampled === id)
}

/** One column per KPI or part that people type, each once, in the order of KPIs. */
function typedColumns(template: Template, lang: Lang): OpenColumnContent[] {
  return typedKpis(template).map(({ name, unit, whatCounts }) =>
    figureColumn({ kpi: name[lang], unit: unit[lang], whatCounts: whatCounts[lang] }, lang),
  )
}
