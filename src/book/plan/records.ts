import { COMPANY, type Line, type OwnerKind } from '../../domain/breakdown/line'
import type { Lang } from '../../domain/values/text'
import { type Locks, lockedText } from '../editing/locks'
import type { Row } from '../reading/reads'
import type { Owned } from '../reading/targets'
import type { RecordOf } from '../table/table'
import type { history } from '../tables/history'
import type { targets } from '../tables/targets'
import type { PlanBook } from './planBook'

export type TargetRecord = RecordOf<typeof targets>
export type HistoryRecord = RecordOf<typeof history>

const COMPANY_NAME: Readonly<Record<Lang, string>> = { en: 'Company', 'zh-CN': '公司' }

/** The months of a row on Targets, by the month of the calendar. */
export type MonthId = 'm1' | 'm2' | 'm3' | 'm4' | 'm5' | 'm6' | 'm7' | 'm8' | 'm9' | 'm10' | 'm11' | 'm12'
export const monthId = (month: string): MonthId => `m${Number(month.slice(5))}` as MonthId

/** A plan as rows of Targets; what stood beside a row (how, decision, note …) stays with its owner. */
export function targetRecords(book: PlanBook, lines: readonly Line[], lang: Lang): TargetRecord[] {
  const known = new Map(book.rows.map(owned => [`${owned.kind}:${owned.target.owner}`, owned.row] as const))
  return lines.map(line => {
    const row = known.get(`${line.kind}:${line.name}`)
    const uncovered = line.uncovered.reduce((a, b) => a + b, 0)
    return {
      ...beside(row),
      year: String(book.year),
      kpi: book.kpi.name,
      owner: row?.owner ?? ownerName(line, lang),
      ownerKind: line.kind,
      annual: line.year / 100,
      ...Object.fromEntries(book.months.map((month, j) => [monthId(month), (line.months[j] ?? 0) / 100])),
      lockedMonths: lockedText(locksOf(book, line), lang) || null,
      ...(line.kind === 'person' ? { prorated: true } : {}),
      ...(line.buffer > 0 ? { buffer: { n: line.buffer, percent: true, scaled: false } } : {}),
      ...(uncovered > 0 ? { uncovered: uncovered / 100 } : {}),
    }
  })
}

function beside(row: Row<'targets'> | undefined): TargetRecord {
  if (!row) return {}
  const { how, ownProposal, decision, status, note } = row
  return { how, ownProposal, decision, status, note }
}

export function ownerName({ kind, name }: { readonly kind: OwnerKind; readonly name: string }, lang: Lang): string {
  return kind === COMPANY ? COMPANY_NAME[lang] : name
}

function locksOf({ months }: PlanBook, { locked, yearLocked }: Line): Locks {
  const typed = months.flatMap((month, j) => (locked[j] ? [Number(month.slice(5))] : []))
  return { months: new Set(typed), year: yearLocked }
}

interface Replaced {
  readonly version: number
  readonly date: string
  readonly by: string
  readonly reason: string
  /** First month of the plan that follows; none when it takes the whole year. */
  readonly until?: string | undefined
}

/** Rows of Targets as they go to Target history. */
export function historyRecords(rows: readonly Owned[], replaced: Replaced): HistoryRecord[] {
  return rows.map(({ row }) => {
    const { at: _at, open: _open, difference: _difference, ...columns } = row
    return { ...columns, ...replaced }
  })
}

export function historyOf({ reads, year, kpi }: PlanBook): Row<'history'>[] {
  return (reads.history?.rows ?? []).filter(row => Number(row.year) === year && row.kpi === kpi.name)
}
