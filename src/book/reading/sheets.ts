import type { Kpi } from '../../domain/records/month'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { tables } from '../tables/index'
import type { Reads, TableSet } from './reads'

const found = problems('sheets', {
  empty: {
    severity: 'stop',
    what: { en: '{tab} has no rows yet', 'zh-CN': '“{tab}”还没有内容' },
    mend: { en: 'Fill in at least one row below the headers.', 'zh-CN': '请在表头下面至少填写一行。' },
  },
  missing: {
    severity: 'stop',
    what: { en: 'the tab {tab} is missing', 'zh-CN': '缺少“{tab}”标签页' },
    mend: {
      en: 'Bring it back with Undo or File › Version history; if it was renamed, call it {tab} again.',
      'zh-CN': '请用“撤消”或“文件 › 版本历史记录”恢复;如果是改了名,请改回“{tab}”。',
    },
  },
})

const ALWAYS: readonly (keyof TableSet)[] = [
  'people',
  'kpis',
  'settings',
  'results',
  'scores',
  'teamResults',
  'payLines',
  'periods',
]
/** Jobs write them, and the manager's own columns there go with their rows. */
const WRITTEN: readonly (keyof TableSet)[] = ['checks', 'runs', 'replaced']
const MAY_BE_NEEDED: readonly (keyof TableSet)[] = ['actuals', 'deals', 'commission']
/** What plans and talks are made with. */
const BESIDE: readonly (keyof TableSet)[] = [
  'planning',
  'proposals',
  'seasons',
  'calendar',
  'confirmations',
  'appeals',
  'interviews',
]

/** Whether a month is scored from a table or written to it; a table of a feature counts once it has rows. */
export function isScored({ id }: { readonly id: string }, rows: number): boolean {
  const isIn = (ids: readonly string[]) => ids.includes(id)
  if (isIn(ALWAYS) || isIn(WRITTEN) || isIn(MAY_BE_NEEDED)) return true
  return rows > 1 && !isIn(BESIDE)
}

const FROM_DEALS: readonly Kpi['source'][] = ['booked', 'invoiced', 'cash', 'units', 'count', 'newCustomers']

/** Sheets without which there is nothing to score; who is paid commission alone needs no KPI. */
function emptySheets(reads: Reads): Issue[] {
  const paysCommission = (reads.commissionPlans?.rows.length ?? 0) > 0
  return (['people', 'kpis'] as const).flatMap(id => {
    const read = reads[id]
    if (id === 'kpis' && paysCommission) return []
    if (!read || read.header.issues.length > 0 || read.rows.length + read.incomplete.length > 0) return []
    return [issue(found.empty, { tab: tables[id].name }, { place: { table: id, tab: read.grid.tab } })]
  })
}

/** Tabs the run cannot do without. */
export function sheetProblems(reads: Reads, kpis: readonly Kpi[]): Issue[] {
  const needed = new Set(ALWAYS)
  if (kpis.some(kpi => kpi.source === 'typed')) needed.add('actuals')
  if (kpis.some(kpi => FROM_DEALS.includes(kpi.source)) || (reads.commissionPlans?.rows.length ?? 0) > 0)
    needed.add('deals')
  if ((reads.commissionPlans?.rows.length ?? 0) > 0) needed.add('commission')
  const missing = [...needed].filter(id => reads[id] === undefined)
  const issues = missing.map(id => issue(found.missing, { tab: tables[id].name }, { place: { table: id } }))
  return [...issues, ...emptySheets(reads)]
}
