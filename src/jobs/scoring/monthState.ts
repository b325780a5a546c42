import { type CheckRecord, checkRecords } from '../../book/checks/checks'
import { currencyOf } from '../../book/reading/currency'
import { preparePeriod } from '../../book/reading/period'
import type { Reads, Row } from '../../book/reading/reads'
import { endingWith } from '../../domain/lookups/longPeriod'
import { monthProblems } from '../../domain/month/problems'
import { scoreMonth } from '../../domain/month/scoreMonth'
import { unpaid } from '../../domain/pay/unpaid'
import type { Issue, Severity } from '../../domain/values/issue'
import { addMonths, isMonth, type Month, monthOf, type Period } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { periodNamed } from '../workbook/periods'
import { planLint } from './planLint'
import { isStop, openWorkbook } from './scoreMonth'

export type PeriodState = NonNullable<Row<'periods'>['state']>

export interface KnownMonth {
  readonly period: Month
  readonly state: PeriodState
}

/** A problem as a sidebar shows it; `goTo` leads to the cell. */
export interface Found {
  readonly severity: Severity
  readonly what: string
  readonly how: string
  readonly where: string
  readonly who: string
  readonly goTo: { readonly table: string; readonly cell: string } | null
}

/** What Results holds of a month. */
export interface Scored {
  readonly at: string
  readonly by: string
  readonly people: number
  readonly pending: readonly string[]
  readonly total: number
  readonly grades: ReadonlyArray<{ readonly grade: string; readonly count: number }>
}

/** Where a month or longer period stands: what a run would do now, and what the last one gave. */
export interface MonthState {
  readonly lang: Lang
  readonly period: Month
  readonly state: PeriodState
  /** Newest first. */
  readonly months: readonly KnownMonth[]
  /** Who would be scored now, and who would wait. */
  readonly ready: number
  readonly waiting: readonly string[]
  readonly problems: readonly Found[]
  readonly scored: Scored | null
  readonly budget: number | null
  readonly currency: string
  readonly outcome: string
}

const MOST_MONTHS = 24

/** Looks at a month or longer period without writing anything. */
export function monthState({ period: named }: { readonly period: Period }): MonthState {
  const opened = openWorkbook({ numbering: false })
  const { reads, lang, today } = opened
  const period = periodNamed(named, opened)
  const prepared = preparePeriod(reads, period, { today })
  const stopped = prepared.issues.some(isStop)
  const result = scoreMonth(prepared.input)
  const lint = stopped
    ? []
    : [...unpaid(prepared.input, result.people), ...planLint({ reads, input: prepared.input, result, today })]
  const issues: Issue[] = [...prepared.issues, ...(stopped ? monthProblems(prepared.input) : result.issues), ...lint]
  const waiting = result.people.filter(({ pay }) => !pay).map(({ presence }) => presence.person.name)
  const { budgetPerMonth, fiscalYearStart: fiscalStart } = prepared.settings
  return {
    lang,
    period,
    state: stateOf(reads, period),
    months: knownPeriods(reads, period, { today, fiscalStart }),
    ready: result.people.length - waiting.length,
    waiting,
    problems: checkRecords(issues, reads, lang).map(foundOf),
    scored: scoredOf(reads, period),
    budget: isMonth(period) ? (budgetPerMonth ?? null) : null,
    currency: currencyOf(reads, period, prepared.settings),
    outcome: lastOutcome(reads.runs?.rows ?? [], period),
  }
}

function foundOf({ severity, what, how, where, who, goTo }: CheckRecord): Found {
  return {
    severity: (severity ?? 'look') as Severity,
    what: String(what ?? ''),
    how: String(how ?? ''),
    where: String(where ?? ''),
    who: String(who ?? ''),
    goTo: goTo ? { table: goTo.table, cell: goTo.cell ?? 'A1' } : null,
  }
}

function stateOf({ periods }: Reads, period: Period): PeriodState {
  return periods?.rows.find(row => row.period === period)?.state ?? 'open'
}

/** Months that hold figures, deals or results, the last complete one, and the one asked for. */
export function knownMonths(reads: Reads, period: Month, today: string): KnownMonth[] {
  const held = [
    ...(reads.actuals?.rows ?? []).map(row => row.month),
    ...(reads.deals?.rows ?? []).map(row => monthOf(row.date)),
    ...(reads.periods?.rows ?? []).map(row => row.period),
  ]
  const months = [...new Set([...held, addMonths(monthOf(today), -1), period])].filter(isMonth).sort().reverse()
  return months.slice(0, MOST_MONTHS).map(month => ({ period: month, state: stateOf(reads, month) }))
}

interface Calendar {
  readonly today: string
  readonly fiscalStart: number
}

/** Known months, each below the quarter, half and year that end with it. */
function knownPeriods(reads: Reads, period: Period, { today, fiscalStart }: Calendar): KnownMonth[] {
  const months = knownMonths(reads, isMonth(period) ? period : addMonths(monthOf(today), -1), today)
  const all = months.flatMap(month => {
    const isOver = month.period < monthOf(today)
    const longer = isOver ? endingWith(month.period, fiscalStart) : []
    return [...longer.map(one => ({ period: one, state: stateOf(reads, one) })), month]
  })
  return all.some(one => one.period === period) ? all : [{ period, state: stateOf(reads, period) }, ...all]
}

function scoredOf(reads: Reads, period: Period): Scored | null {
  const row = reads.periods?.rows.find(one => one.period === period)
  const rows = (reads.results?.rows ?? []).filter(one => one.period === period)
  if (rows.length === 0) return null
  const counts = new Map<string, number>()
  for (const { grade } of rows) if (grade) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  const order = (reads.grades?.rows ?? []).map(({ grade }) => grade)
  const grades = [...counts].map(([grade, count]) => ({ grade, count }))
  const cents = rows.reduce((sum, { total = 0 }) => sum + Math.round(total * 100), 0)
  return {
    at: row?.calculatedAt ?? '',
    by: row?.by ?? '',
    people: rows.length,
    pending: rows.filter(({ state }) => state === 'pending').map(({ name }) => name),
    total: cents / 100,
    grades: grades.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade)),
  }
}

function lastOutcome(rows: readonly Row<'runs'>[], period: Period): string {
  return rows.filter(row => row.period === period).reduce((_, row) => row.outcome ?? '', '')
}
