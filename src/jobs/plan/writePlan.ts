import { olderRecords } from '../../book/plan/currentTargets'
import type { PlanBook } from '../../book/plan/planBook'
import type { PlanningRecord } from '../../book/plan/planningRecords'
import { historyOf, historyRecords, monthId, type TargetRecord } from '../../book/plan/records'
import type { Owned } from '../../book/reading/targets'
import { evened } from '../../domain/values/cell'
import type { Wording } from '../../domain/values/text'
import { nowText, userEmail } from '../../platform/workbook'
import { replace, writeLog } from '../workbook/write'
import type { PlanWorkbook } from './openPlan'

export interface Revision {
  readonly records: readonly TargetRecord[]
  readonly reason: string
  /** The plan is made anew for the whole year, or from a month on; else rows change within the plan they belong to. */
  readonly anew?: 'year' | { readonly from: string } | undefined
}

/**
 * Puts new rows of a KPI and year in the place of those on Targets: first the old ones are kept in Target history, then
 * the new ones are written in one piece. Cut short in between, it can be done again and keeps them once.
 */
export function revise(workbook: PlanWorkbook, book: PlanBook, { records, reason, anew }: Revision): number {
  const { reads, lang } = workbook
  const isOther = (row: { readonly year: string; readonly kpi: string }) =>
    Number(row.year) !== book.year || evened(row.kpi) !== evened(book.kpi.name)
  const wanted = anew === 'year' ? records : [...records, ...olderRecords(book)]
  const asSeen = new Set(wanted.map(record => seen(book, record)))
  const isThere = ({ row }: Owned) => asSeen.has(seen(book, row))
  const changed = anew === 'year' ? book.rows : book.rows.filter(owned => !isThere(owned))
  const isDone = book.rows.length === wanted.length && book.rows.every(isThere)
  if (isDone) return 0
  if (changed.length > 0) {
    const version = keptAs(book, changed)
    const kept = { version, date: nowText().slice(0, 16), by: userEmail(), reason }
    const untilOf = ({ target }: Owned) => (anew === 'year' ? undefined : (anew?.from ?? target.fromMonth))
    const keep = (row: { readonly version: number; readonly year: string; readonly kpi: string }) =>
      isOther(row) || row.version !== version
    const before = changed.flatMap(owned => historyRecords([owned], { ...kept, until: untilOf(owned) }))
    replace(reads, 'history', { records: before, keep, lang })
  }
  return replace(reads, 'targets', { records: [...wanted], keep: isOther, lang })
}

const BESIDE = [
  'annual',
  'fromMonth',
  'owner',
  'lockedMonths',
  'ownProposal',
  'decision',
  'status',
  'buffer',
  'uncovered',
]

/** What tells one row of Targets from another. */
function seen({ months }: PlanBook, row: object): string {
  const values = row as Readonly<Record<string, unknown>>
  return [...months.map(monthId), ...BESIDE].map(id => shownValue(values[id])).join('\u0001')
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A new version, or the last one where it holds these very rows: an attempt cut short kept them. */
function keptAs(book: PlanBook, changed: readonly Owned[]): number {
  const known = historyOf(book)
  const last = Math.max(0, ...known.map(({ version }) => version))
  const sorted = (rows: readonly object[]) => JSON.stringify(rows.map(row => seen(book, row)).sort())
  const isKept = sorted(known.filter(row => row.version === last)) === sorted(changed.map(({ row }) => row))
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
