import type { PlanBook } from '../../book/plan/planBook'
import type { PlanningRecord } from '../../book/plan/planningRecords'
import { historyOf, historyRecords, monthId, type Replaced, type TargetRecord } from '../../book/plan/records'
import type { Cell } from '../../domain/cell'
import { evened, isBlank, shownCell } from '../../domain/cell'
import type { Wording } from '../../domain/text'
import { nowText, userEmail } from '../../platform/workbook'
import { replace, writeLog } from '../writeMonth'
import type { PlanWorkbook } from './openPlan'

export interface Revision {
  readonly records: readonly TargetRecord[]
  readonly reason: string
  /** The first month that changes; left out when the whole year does. */
  readonly from?: string | undefined
}

/**
 * Puts new rows of a KPI and year in the place of those on Targets: first the old ones are kept in Target history, then
 * the new ones are written in one piece. Cut short in between, it can be done again and keeps them once.
 */
export function revise(workbook: PlanWorkbook, book: PlanBook, { records, reason, from }: Revision): number {
  const { reads, lang } = workbook
  const isOther = (row: { readonly year: string; readonly kpi: string }) =>
    Number(row.year) !== book.year || evened(row.kpi) !== evened(book.kpi.name)
  if (isSame(book, records)) return 0
  if (book.rows.length > 0) {
    const version = keptAs(book)
    const kept: Replaced = { version, date: nowText().slice(0, 16), by: userEmail(), reason, until: from }
    const keep = (row: { readonly version: number; readonly year: string; readonly kpi: string }) =>
      isOther(row) || row.version !== version
    replace(reads, 'history', { records: historyRecords(book.rows, kept), keep, lang })
  }
  return replace(reads, 'targets', { records: [...records], keep: isOther, lang })
}

/** The rows on Targets are what was to be written already. */
function isSame({ rows, months }: PlanBook, records: readonly TargetRecord[]): boolean {
  const ids = [
    ...months.map(monthId),
    'annual',
    'fromMonth',
    'owner',
    'lockedMonths',
    'decision',
    'status',
    'buffer',
    'uncovered',
  ] as const
  const seen = (row: object) => ids.map(id => shownValue((row as Record<string, unknown>)[id])).join('\u0001')
  return rows.length === records.length && rows.every(({ row }, i) => seen(row) === seen(records[i] ?? {}))
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A new version, or the last one where it holds the very rows of Targets: an earlier attempt kept them. */
function keptAs(book: PlanBook): number {
  const known = historyOf(book)
  const last = Math.max(0, ...known.map(({ version }) => version))
  const figures = (row: object) =>
    [...book.months.map(monthId), 'annual', 'owner', 'fromMonth'].map(id => {
      const cell = (row as Record<string, Cell>)[id]
      return isBlank(cell) ? '' : shownCell(cell)
    })
  const sorted = (rows: readonly object[]) => JSON.stringify(rows.map(figures).sort())
  const isKept = sorted(known.filter(row => row.version === last)) === sorted(book.rows.map(({ row }) => row))
  return isKept && last > 0 ? last : last + 1
}

export function writePlanning(workbook: PlanWorkbook, book: PlanBook, records: readonly PlanningRecord[]): void {
  const keep = (row: { readonly year: string; readonly kpi: string }) =>
    Number(row.year) !== book.year || evened(row.kpi) !== evened(book.kpi.name)
  replace(workbook.reads, 'planning', { records: [...records], keep, lang: workbook.lang })
}

interface Logged {
  readonly job: Wording
  readonly rows: number
  readonly issues: number
  readonly outcome: string
}

/** One line in the Log. */
export function logPlan({ reads, lang }: PlanWorkbook, { year }: PlanBook, logged: Logged): void {
  writeLog(reads, { ...logged, at: nowText(), by: userEmail(), period: String(year), inputDigest: '', lang })
}
