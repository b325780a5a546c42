import type { Tab } from '../table/table'

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

/** What the template needs from the first day. */
export interface Needs {
  readonly deals: boolean
  readonly commission: boolean
  readonly teams: boolean
}

/**
 * Whether a tab shows in a new workbook: at most fourteen, those somebody works in first. The others show when their
 * feature is ticked on Settings, or by the job that first needs them; from then on nothing hides them again.
 */
export function isShown(tableId: string, { deals, commission, teams }: Needs): boolean {
  if (tableId === 'deals') return deals
  if (tableId === 'commission') return commission
  if (tableId === 'teams') return teams
  return ALWAYS.has(tableId)
}
