import type { Table } from '../table'

/** Every tab in its place: left every day, in the middle set up, right the record. Ids without a table come later. */
const ORDER = [
  ...['start', 'month', 'actuals', 'deals', 'scorecard', 'dashboard', 'results', 'paySheet'],
  ...['people', 'kpis', 'targets', 'grades', 'commission', 'commissionPlans', 'teams'],
  ...['adjustments', 'interviews', 'appeals', 'reviews', 'pools', 'prizes', 'champions', 'checks', 'settings'],
  ...['rules', 'ramps', 'seasons', 'calendar', 'absences'],
  ...['scores', 'payLines', 'teamResults', 'history', 'periods', 'snapshots', 'replaced', 'mails', 'runs'],
]

export function inOrder(tables: readonly Table[]): Table[] {
  const place = (table: Table) => {
    const at = ORDER.indexOf(table.id)
    return at < 0 ? ORDER.length : at
  }
  return [...tables].sort((a, b) => place(a) - place(b))
}

/** Shown in every new workbook, filled or not. */
const ALWAYS = new Set([
  ...['start', 'month', 'actuals', 'scorecard', 'dashboard', 'results'],
  ...['people', 'kpis', 'targets', 'grades', 'settings'],
])

/** What the template and its switches need from the first day. */
export interface Needs {
  readonly deals: boolean
  readonly commission: boolean
  readonly teams: boolean
  /** Tables of features that are switched on. */
  readonly features: ReadonlySet<string>
}

export function isShown(tableId: string, { deals, commission, teams, features }: Needs): boolean {
  if (tableId === 'deals') return deals
  if (tableId === 'commission') return commission
  if (tableId === 'teams') return teams
  return ALWAYS.has(tableId) || features.has(tableId)
}
