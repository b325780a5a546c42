import { groupBy } from '../../../domain/values/groupBy'
import { type Issue, issue, type Place } from '../../../domain/values/issue'
import { sameName } from '../names'
import { placeOf, type Reads } from '../reads'
import { counted, leftoverProblems, type RuleTable } from './words'

/** What there is no more. */
export interface Gone {
  readonly what: 'plan' | 'kpi' | 'kpiOfPlan' | 'commissionPlan'
  readonly name: string
  /** The plan that lacks a KPI which others have. */
  readonly plan?: string
  readonly others?: readonly string[]
}

/** A row that belongs to something gone. */
export interface Left {
  readonly table: RuleTable
  /** Row on its sheet, counted from 1. */
  readonly at: number
  readonly gone: Gone
}

/** One line for each plan or KPI that is gone, with all its rows. */
export function leftoverIssues(left: readonly Left[], reads: Reads): Issue[] {
  const groups = groupBy(left, ({ gone: { what, name, plan = '' } }) => [what, name, plan].join('\u0001'))
  return [...groups.values()].flatMap(group => group.slice(0, 1).map(first => issueOf(first.gone, group, reads)))
}

function issueOf({ what, ...values }: Gone, group: readonly Left[], reads: Reads): Issue {
  const tables = [...groupBy(group, ({ table }) => table)]
  const rows = tables.map(([table, own]) => counted(table as RuleTable, own.length))
  const at = tables.map(([table, own]) => `${table}:${own.map(one => one.at).join(',')}`).join(' ')
  return issue(
    leftoverProblems[what],
    { ...values, rows, at },
    { place: placeOfFirst(group, reads), who: unpaidBy(group, reads) },
  )
}

/** Who is on a plan that a commission plan no longer pays. */
function unpaidBy(group: readonly Left[], { commissionPlans, people }: Reads): string[] {
  const rows = new Set(group.filter(({ table }) => table === 'commissionPlans').map(({ at }) => at))
  const plans = (commissionPlans?.rows ?? []).filter(({ at }) => rows.has(at)).map(({ plan }) => plan)
  const theirs = (people?.rows ?? []).filter(({ plan }) => plan !== undefined && sameName(plan, plans) !== undefined)
  return [...new Set(theirs.map(({ name }) => name))]
}

/** The columns that name what is gone, the most telling first. */
const COLUMNS: Readonly<Record<Gone['what'], readonly string[]>> = {
  plan: ['plan', 'commissionPlan'],
  kpi: ['kpi', 'quotaKpi', 'commissionPlan', 'prize'],
  kpiOfPlan: ['kpi', 'quotaKpi', 'commissionPlan'],
  commissionPlan: ['commissionPlan'],
}

function placeOfFirst([first]: readonly Left[], reads: Reads): Place | undefined {
  const read = first && reads[first.table]
  const column = first && COLUMNS[first.gone.what].find(id => read?.header.columns.has(id))
  return read && placeOf(read, first, column)
}

/** The rows of an issue about something gone: tables and row numbers. */
export function leftoverRows(found: Issue): { readonly table: RuleTable; readonly rows: readonly number[] }[] {
  return String(found.with.at)
    .split(' ')
    .map(part => part.split(':'))
    .map(([table, rows = '']) => ({ table: table as RuleTable, rows: rows.split(',').map(Number) }))
}
