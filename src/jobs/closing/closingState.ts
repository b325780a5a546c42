import { readSettings } from '../../book/settings/settings'
import { isMonth } from '../../domain/values/period'
import { openWorkbook } from '../scoring/scoreMonth'
import { type PeriodState, periodNamed } from '../workbook/periods'
import { openAppeals } from './appeals'
import { isChanged } from './sinceScored'

export interface ClosingState {
  readonly period: string
  readonly state: PeriodState
  readonly approvedBy: string
  readonly paidOn: string
  readonly people: number
  readonly total: number
  readonly budget: number | null
  /** Who cannot be paid yet, and why. */
  readonly pending: ReadonlyArray<{ readonly person: string; readonly why: string }>
  /** Figures or rules changed since it was scored. */
  readonly outdated: boolean
  readonly appeals: ReadonlyArray<{ readonly person: string; readonly question: string }>
}

/** How far a period has come, and what stands in the way of approving it. */
export function closingState({ period: named }: { readonly period: string }): ClosingState {
  const opened = openWorkbook({ numbering: false })
  const { reads, today } = opened
  const period = periodNamed(named, { reads, today })
  const row = reads.periods?.rows.find(one => one.period === period)
  const results = (reads.results?.rows ?? []).filter(one => one.period === period)
  const { budgetPerMonth } = readSettings(reads.settings, { today }).settings
  const isCalculated = row?.state === 'calculated'
  return {
    period,
    state: row?.state ?? 'open',
    approvedBy: row?.approvedBy ?? '',
    paidOn: row?.paidOn ?? '',
    people: results.length,
    total: results.reduce((sum, one) => sum + Math.round((one.total ?? 0) * 100), 0) / 100,
    budget: isMonth(period) ? (budgetPerMonth ?? null) : null,
    pending: results.filter(one => one.state === 'pending').map(one => ({ person: one.name, why: one.why ?? '' })),
    outdated: isCalculated && isChanged(opened, row),
    appeals: openAppeals(reads, period).map(({ person, question }) => ({ person, question })),
  }
}
