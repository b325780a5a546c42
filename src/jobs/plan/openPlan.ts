import { twoRows } from '../../book/plan/currentTargets'
import { bookProblems, currentYear, type PlanBook, planBook } from '../../book/plan/planBook'
import { type Reads, readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { howToMend, type Issue, issue, whatIsWrong } from '../../domain/values/issue'
import { readPeriod } from '../../domain/values/period'
import { type Lang, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { readGrids, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'
import { refuseForeign } from '../workbook/refuseForeign'
import { restoreTabs } from '../workbook/restoreTabs'

const say = texts('openPlan', {
  refused: { en: '{sentences}', 'zh-CN': '{sentences}' },
  missing: { en: 'The tab {tab} is missing.', 'zh-CN': '缺少“{tab}”标签页。' },
})

const { people, teams, kpis, rules, targets, actuals, deals, settings, absences, ramps, periods, runs } = tables
const { planning, calendar, seasons, history, proposals } = tables
const NEEDED: readonly Table[] = [
  ...[people, teams, kpis, rules, targets, actuals, deals, settings, absences, ramps, periods, runs],
  ...[planning, calendar, seasons, history, proposals],
]

export interface PlanWorkbook {
  readonly reads: Reads
  readonly lang: Lang
  readonly day: string
  readonly fiscalStart: number
}

/** The sheets a plan is made from, read once; those that jobs write come back where they are gone. */
export function openPlan(): PlanWorkbook {
  const day = today()
  const grids = readGrids(NEEDED)
  const reads = readTables(grids, { today: day })
  const lang = languageOf(reads)
  refuseForeign()
  if (restoreTabs(NEEDED, grids, lang)) return openPlan()
  if (!reads.targets) throw new Refusal(say.missing, { tab: tables.targets.name })
  const { settings: read } = readSettings(reads.settings, { today: day })
  return { reads, lang, day, fiscalStart: read.fiscalYearStart }
}

/** One KPI and year; a year left out is the one that runs. */
export function openBook(
  { reads, day, fiscalStart }: PlanWorkbook,
  { year, kpi }: { readonly year?: string | undefined; readonly kpi: string },
): PlanBook {
  const read = year === undefined || year === '' ? String(currentYear({ today: day }, fiscalStart)) : yearOf(year, day)
  if (read === undefined) throw refusalOf([issue(bookProblems.year, { found: year })])
  const book = planBook(reads, { year: Number(read), kpi }, { today: day })
  if ('problem' in book) throw refusalOf([book])
  return book
}

function yearOf(typed: string, day: string): string | undefined {
  const year = readPeriod(typed, day)?.period.replace(/^FY/, '')
  return year !== undefined && /^\d{4}$/.test(year) ? year : undefined
}

/** What stands in the way as one refusal, with how to mend it. */
export function refusalOf(issues: readonly Issue[]): Refusal {
  const told = (lang: Lang) =>
    issues.map(found => `${whatIsWrong(found, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(found, lang)}`)
  const sentences = { id: 'openPlan.sentences', en: told('en').join(' '), 'zh-CN': told('zh-CN').join('') }
  return new Refusal(say.refused, { sentences })
}

/** The same for jobs that change what stands on Targets: every owner must stand there once. */
export function openStanding(workbook: PlanWorkbook, wanted: Parameters<typeof openBook>[1]): PlanBook {
  const book = openBook(workbook, wanted)
  const twice = twoRows(book)
  if (twice.length > 0) throw refusalOf(twice)
  return book
}
