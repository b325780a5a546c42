import { type Cell, evened, isBlank, shownCell, tidy } from '../../domain/values/cell'
import { claimsIn } from '../reading/claims'
import { findHeader, type Header, withoutBrackets } from '../table/header'
import type { Grid, Table } from '../table/table'
import { tables } from '../tables/index'

const all: readonly Table[] = Object.values<Table>(tables)

/** A name of one table that is another from now on; `of` is the column that defines it, such as `kpis.kpi`. */
export interface Rename {
  readonly of: string
  readonly from: string
  readonly to: string
}

/** A cell that holds the name, alone or among others. Rows and columns count from 1. */
export interface Mention {
  readonly row: number
  readonly column: number
  readonly to: string
}

/** Columns that hold the names of another without a dropdown of them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'people.name': ['results.name', 'scores.person', 'payLines.person'],
  'teams.team': ['actuals.team', 'targets.owner', 'results.team', 'teamResults.team'],
  'kpis.kpi': ['kpis.calculation', 'scores.kpi', 'teamResults.kpi', 'payLines.kpi'],
  'kpis.plan': ['results.plan'],
  'commissionPlans.commissionPlan': ['payLines.commissionPlan'],
}

/** The name of what a column defines, where others refer to it. */
export function definedBy(table: Table, column: string): string | undefined {
  const of = `${table.id}.${column}`
  return all.some(other => Object.values(other.columns).some(({ field }) => field.names === of)) ? of : undefined
}

/** Every table that may mention what `of` defines, the defining one included. */
export function tablesAbout(of: string): Table[] {
  return all.filter(table => of.startsWith(`${table.id}.`) || namedBy(table, of).length > 0 || hasHeaders(table, of))
}

/** Figures have the names of KPIs as headers. */
function hasHeaders(table: Table, of: string): boolean {
  return of === 'kpis.kpi' && table.open === true
}

/** Columns of a table that hold the names of what `of` defines. */
export function namedBy(table: Table, of: string): string[] {
  const also = ALSO[of] ?? []
  return Object.entries(table.columns).flatMap(([id, { field }]) =>
    field.names === of || also.includes(`${table.id}.${id}`) ? [id] : [],
  )
}

/** Rows in which a defining column holds a name. */
export function rowsOfName(
  table: Table,
  grid: Grid,
  { of, name }: { readonly of: string; readonly name: string },
): number[] {
  const header = findHeader(table, grid)
  const index = header.columns.get(of.split('.')[1] ?? '')
  if (index === undefined) return []
  return grid.cells.flatMap((cells, row) => (row > header.row && isName(cells[index] ?? null, name) ? [row + 1] : []))
}

/** The cells of a table that mention a name. */
export function mentionsIn(table: Table, grid: Grid, rename: Rename): Mention[] {
  const header = findHeader(table, grid)
  const columns = namedBy(table, rename.of).flatMap(id => header.columns.get(id) ?? [])
  const found = hasHeaders(table, rename.of) ? headersIn(header, rename) : []
  for (let row = header.row + 1; row < grid.cells.length; row++) {
    for (const column of columns) {
      const to = renamed(grid.cells[row]?.[column] ?? null, rename)
      if (to !== undefined) found.push({ row: row + 1, column: column + 1, to })
    }
  }
  return found
}

/** `满意度 %` and `满意度(%)` are headers of 满意度, and keep what stands behind it. */
function headersIn({ row, others }: Header, { from, to }: Rename): Mention[] {
  return others.flatMap(({ header, index }) => {
    const name = [header, header.replace(/\s*%\s*$/, ''), withoutBrackets(header)].find(text => isName(text, from))
    return name === undefined ? [] : [{ row: row + 1, column: index + 1, to: `${to}${header.slice(name.length)}` }]
  })
}

/** What a cell reads after the renaming; undefined where it does not mention the name. */
function renamed(cell: Cell, { of, from, to }: Rename): string | undefined {
  if (typeof cell !== 'string' || isBlank(cell)) return undefined
  if (isName(cell, from)) return to
  if (of === 'people.name') return renamedShares(cell, from, to)
  return of === 'kpis.kpi' ? renamedTerms(cell, from, to) : undefined
}

function isName(cell: Cell, name: string): boolean {
  return evened(shownCell(cell)) === evened(name)
}

/** `张三 60% 李四 40%`. */
function renamedShares(cell: string, from: string, to: string): string | undefined {
  const claims = claimsIn(cell, () => false)
  if (claims.length < 2 || !claims.some(({ name }) => isName(name, from))) return undefined
  const name = new RegExp(`(^|[\\s%;,、/|])${escaped(tidy(from))}(?=[\\s\\d%;,、/|:.]|$)`, 'g')
  return cell.normalize('NFKC').replace(name, (_, before: string) => `${before}${to}`)
}

/** `connected / calls`. */
function renamedTerms(cell: string, from: string, to: string): string | undefined {
  const parts = cell.split(/([-+−×÷*/()])/)
  if (parts.length < 2 || !parts.some(part => isName(part, from))) return undefined
  return parts.map(part => (isName(part, from) ? part.replace(part.trim(), () => to) : part)).join('')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
