import { versionRows, versionsOf } from '../../book/plan/compare'
import { standingRows, unitOf } from '../../book/plan/currentTargets'
import { planOptions, requestOf } from '../../book/plan/options'
import { ownerName } from '../../book/plan/records'
import { calendarOf } from '../../book/reading/workCalendar'
import { weekParts, weekTotals } from '../../domain/breakdown/weeks'
import { evened } from '../../domain/values/cell'
import { monthOf } from '../../domain/values/period'
import { texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { openBook, openPlan } from './openPlan'

const say = texts('readPlan', {
  row: {
    en: '{found} has no row on Targets for {kpi} in {year}.',
    'zh-CN': '“目标”中没有 {found} {year} 年“{kpi}”的行。',
  },
})

export interface KpiYear {
  readonly kpi: string
  readonly year?: string | undefined
}

const noMonths: readonly string[] = []

/** What can be planned and how; with a KPI, the request that would plan it as it was planned last. */
export function readOptions({ kpi, year }: { readonly kpi?: string | undefined; readonly year?: string | undefined }) {
  const workbook = openPlan()
  const { lang } = workbook
  const now = monthOf(workbook.day)
  const options = { lang, now, ...planOptions(workbook.reads, { today: workbook.day }, lang) }
  if (kpi === undefined || kpi === '') return { ...options, last: null, months: noMonths }
  const book = openBook(workbook, { kpi, year })
  return { ...options, last: requestOf(book, lang), months: book.months }
}

/** Every version of a KPI's year side by side. */
export function compareVersions(wanted: KpiYear) {
  const workbook = openPlan()
  const book = openBook(workbook, wanted)
  const versions = versionsOf(book, versionRows(book), workbook.lang)
  return { kpi: book.kpi.name, unit: book.scale.unit, year: book.year, ...versions }
}

/** Somebody's months shared over the weeks in them by working days. */
export function readWeeks({ owner, ...wanted }: KpiYear & { readonly owner: string }) {
  const workbook = openPlan()
  const book = openBook(workbook, wanted)
  const values = { found: owner, kpi: book.kpi.name, year: String(book.year) }
  const row = standingRows(book).find(one => evened(ownerName(one, workbook.lang)) === evened(owner))
  if (!row) throw new Refusal(say.row, values)
  const calendar = calendarOf(workbook.reads, book.settings)
  const months = book.months.map((month, j) => ({ month, figure: row.months[j] ?? 0 }))
  const parts = weekParts(months, calendar, unitOf(book))
  return {
    ...{ owner, kpi: book.kpi.name, year: book.year },
    parts: parts.map(part => ({ ...part, figure: part.figure / 100 })),
    weeks: weekTotals(parts).map(week => ({ ...week, figure: week.figure / 100 })),
  }
}
