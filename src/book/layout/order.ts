import type { Tab } from '../table'

/** Every tab in its place: left every day, in the middle set up, right the record. Ids of no tab yet come later. */
const ORDER = [
  ...['start', 'month', 'actuals', 'deals', 'scorecard', 'dashboard', 'results', 'paySheet'],
  ...['people', 'kpis', 'targets', 'grades', 'commission', 'commissionPlans', 'teams'],
  ...['adjustments', 'deeds', 'interviews', 'appeals', 'reviews', 'pools', 'prizes', 'milestones', 'curves', 'draws'],
  ...['champions', 'checks', 'settings'],
  ...['rules', 'ramps', 'seasons', 'calendar', 'absences'],
  ...[
    'scores',
    'payLines',
    'teamResults',
    'confirmations',
    'history',
    'periods',
    'snapshots',
    'replaced',
    'mails',
    'runs',
  ],
]

export function inOrder<T extends Pick<Tab, 'id'>>(tabs: readonly T[]): T[] {
  const place = ({ id }: T) => {
    const at = ORDER.indexOf(id)
    return at < 0 ? ORDER.length : at
  }
  return [...tabs].sort((a, b) => place(a) - place(b))
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

/** Shown by the job that first needs them. */
const LATER = new Set(['interviews'])

export function isShown(tableId: string, { deals, commission, teams, features }: Needs): boolean {
  if (LATER.has(tableId)) return false
  if (tableId === 'deals') return deals
  if (tableId === 'commission') return commission
  if (tableId === 'teams') return teams
  return ALWAYS.has(tableId) || features.has(tableId)
}
