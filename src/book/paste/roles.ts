import { evened, isBlank } from '../../domain/values/cell'
import { readDay } from '../../domain/values/dayText'
import { isNotMeasured, typed } from '../../domain/values/field'
import { isMonth, readPeriod } from '../../domain/values/period'
import { nearest } from '../../domain/values/spelling'
import { headerKey, withoutBrackets } from '../table/header'

/** What a pasted column is: a KPI by its name, or one of these; '' is left out. */
export type Role = 'name' | 'month' | 'kpi' | 'figure' | '' | `=${string}`

export interface Sought {
  readonly kpis: readonly string[]
  readonly isPerson: (text: string) => boolean
  readonly today: string
}

export interface Pasted {
  readonly headers: readonly string[]
  readonly rows: ReadonlyArray<readonly string[]>
  readonly roles: readonly Role[]
}

/** Half of a column must look like a role for it to be that. */
const HALF = 0.5
const number = typed()

/** Which column is what, by its header, else by what its cells look like. */
export function withRoles(all: ReadonlyArray<readonly string[]>, sought: Sought): Pasted {
  const [top = [], ...rest] = all
  const hasHeader = rest.length > 0 && isHeader(top, sought)
  const rows = hasHeader ? rest : all
  const headers = top.map((text, i) => (hasHeader ? text : (rows[0]?.[i] ?? '')))
  const seen = new Set<Role>()
  const roles = top.map((header, i): Role => {
    const cells = rows.map(row => row[i] ?? '')
    const role = (hasHeader ? byHeader(header, sought) : undefined) ?? byCells(cells, sought)
    if (role === '' || seen.has(role)) return ''
    seen.add(role)
    return role
  })
  return { headers, rows, roles: settled(roles, rows) }
}

function isHeader(cells: readonly string[], sought: Sought): boolean {
  if (cells.some(cell => sought.isPerson(cell) || isFigure(cell))) return false
  return cells.some(cell => byHeader(cell, sought) !== undefined) || cells.every(cell => cell !== '')
}

const NAMES = ['name', 'person', 'fullname', '姓名', '员工', '员工姓名', '人员', '负责人']
const MONTHS = ['month', 'period', 'date', 'day', '月份', '月', '周期', '日期']

function byHeader(header: string, { kpis }: Sought): Role | undefined {
  const key = headerKey(withoutBrackets(header.replace(/\s*%\s*$/, '')))
  if (key === '') return undefined
  if (NAMES.includes(key)) return 'name'
  if (MONTHS.includes(key)) return 'month'
  const same = kpis.find(kpi => headerKey(kpi) === key) ?? nearest(key, kpis)
  return same === undefined ? undefined : `=${same}`
}

function byCells(cells: readonly string[], { kpis, isPerson, today }: Sought): Role {
  const filled = cells.filter(cell => cell !== '')
  const most = (is: (cell: string) => boolean) => filled.length > 0 && filled.filter(is).length > filled.length * HALF
  const names = kpis.map(evened)
  if (most(isPerson)) return 'name'
  if (most(cell => names.includes(evened(cell)))) return 'kpi'
  if (most(cell => isMonthText(cell, today))) return 'month'
  return most(isFigure) ? 'figure' : ''
}

/** A bare number is a figure, even when it could be a month. */
function isMonthText(cell: string, today: string): boolean {
  if (readDay(cell).day !== undefined) return true
  const period = /^\d{1,5}$/.test(cell) ? undefined : readPeriod(cell, today)?.period
  return period !== undefined && isMonth(period)
}

function isFigure(cell: string): boolean {
  if (isBlank(cell)) return false
  return isNotMeasured(cell) || !('wrong' in number.read(cell, { today: '' }))
}

/** Headers of columns that hold something and are left out. */
export function leftOut({ headers, roles, rows }: Pasted): string[] {
  return headers.flatMap((header, i) =>
    roles[i] === '' && rows.some(row => (row[i] ?? '') !== '') ? [header || `#${i + 1}`] : [],
  )
}

/** A column of figures means something only beside one that names their KPIs; a column of names is needed. */
function settled(roles: readonly Role[], rows: Pasted['rows']): Role[] {
  const named = roles.includes('name')
    ? roles
    : roles.map((role, i) => (i === firstText(rows) && role === '' ? 'name' : role))
  return named.includes('kpi') ? [...named] : named.map(role => (role === 'figure' ? '' : role))
}

function firstText(rows: Pasted['rows']): number {
  return rows[0]?.findIndex((_, i) => rows.every(row => !isFigure(row[i] ?? ''))) ?? -1
}
