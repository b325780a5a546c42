import { type Cell, evened, shownCell } from '../../domain/values/cell'
import type { Field } from '../../domain/values/field'
import { namesIn } from '../reading/actuals'
import { settingNamed } from '../settings/settings'
import { findHeader, type Header, headerKey } from '../table/header'
import type { Grid, Table } from '../table/table'
import { tables } from '../tables/index'

/** No share of a business is as large as this: the number is not a percentage. */
const NO_SHARE = 1000
/** Larger ones of a % KPI are percentages, and bring the others without a sign to their scale. */
const LARGEST_SHARE = 10
/** Where a column of figures speaks of the KPI of its row. */
const FIGURES: readonly string[] = [tables.kpis.id, tables.targets.id]

interface Sheet {
  readonly table: Table
  readonly grid: Grid
  readonly header: Header
}

/**
 * Of sheets read without the number formats of their cells, those where 95 and 95 % may be told apart by nothing else.
 * What is a share however it is written needs no format: a weight of 0.3, a figure of a % KPI whose figures are all shares.
 */
export function percentTables(grids: ReadonlyMap<Table, Grid>): ReadonlySet<Table> {
  const sheets = [...grids].flatMap(([table, grid]): Sheet[] =>
    table.role === 'read' ? [] : [{ table, grid, header: findHeader(table, grid) }],
  )
  const isShares = shareKpis(sheets.find(({ table }) => table.id === tables.kpis.id))
  const areFigures = sheets.some(sheet => numbersIn(sheet).some(({ n, kpi }) => isLarge(n) && isShares(kpi)))
  const isOpen = (found: Found) => {
    if (found.kpi !== undefined) return areFigures && isShares(found.kpi)
    if (found.field) return readsOtherwise(found.field, found.n)
    return differs(found)
  }
  const byUnits = paysByUnits(sheets.find(({ table }) => table.id === tables.commissionPlans.id))
  const isTold = ({ table }: Sheet) => table.id === tables.commission.id && byUnits
  return new Set(sheets.flatMap(sheet => (isTold(sheet) || numbersIn(sheet).some(isOpen) ? [sheet.table] : [])))
}

/** Whether a commission plan pays so much for each unit: 0.75 and 75 % are not the same there. */
function paysByUnits(plans: Sheet | undefined): boolean {
  const at = plans?.header.columns.get('measure') ?? -1
  const { field } = tables.commissionPlans.columns.measure
  return (plans?.grid.cells.slice(plans.header.row + 1) ?? []).some(cells => {
    const read = field.read(cells[at] ?? null, { today: '' })
    return 'value' in read && read.value === 'units'
  })
}

interface Found {
  readonly n: number
  /** Of figures: the KPI as it is named there. */
  readonly kpi?: string
  /** Up to this a number is a share with and without a sign. */
  readonly sharesUpTo?: number
  /** Of columns where a sign is no more than a look, and of settings. */
  readonly field?: Field<unknown> | undefined
}

/** The numbers of all columns of ours. */
function numbersIn({ table, grid, header }: Sheet): Found[] {
  const at = (id: string, cells: readonly Cell[]) => shownCell(cells[header.columns.get(id) ?? -1] ?? null)
  return grid.cells.slice(header.row + 1).flatMap((cells): Found[] => {
    const number = (index: number, about: Omit<Found, 'n'>): Found[] => {
      const n = cells[index]
      return typeof n === 'number' && n !== 0 ? [{ n, ...about }] : []
    }
    const own = [...header.columns].flatMap(([id, index]) => {
      const field = table.columns[id]?.field
      const { sharesUpTo, inUnit, percents } = field ?? {}
      if (inUnit && FIGURES.includes(table.id)) return number(index, { kpi: at('kpi', cells) })
      if (table.id === tables.settings.id) return number(index, { field: settingNamed(at('setting', cells))?.field })
      return number(index, percents ? { ...(sharesUpTo === undefined ? {} : { sharesUpTo }) } : { field })
    })
    const open = table.open ? header.others.flatMap(({ header: kpi, index }) => number(index, { kpi })) : []
    return [...own, ...open]
  })
}

function isLarge(n: number): boolean {
  return Math.abs(n) > LARGEST_SHARE
}

function differs({ n, sharesUpTo = 0 }: Found): boolean {
  return n < 0 || (n > sharesUpTo && n < NO_SHARE)
}

/** Whether a number would be read otherwise with a sign; a name of digits stays what it is. */
function readsOtherwise(field: Field<unknown>, n: number): boolean {
  const signed = field.read({ share: n }, { today: '' })
  if ('wrong' in signed || field.format === '@') return false
  return JSON.stringify(field.read(n, { today: '' })) !== JSON.stringify(signed)
}

/** Whether the figures of a KPI may be shares: all but those of KPIs that have another unit. */
function shareKpis(kpis: Sheet | undefined): (kpi: string | undefined) => boolean {
  const others = new Set<string>()
  const shares = new Set<string>()
  const at = (id: string) => kpis?.header.columns.get(id) ?? -1
  for (const cells of kpis?.grid.cells.slice(kpis.header.row + 1) ?? []) {
    const name = headerKey(shownCell(cells[at('kpi')] ?? null))
    const isShare = evened(shownCell(cells[at('unit')] ?? null)) === '%'
    ;(isShare ? shares : others).add(name)
  }
  return kpi => {
    if (kpi === undefined) return false
    const names = namesIn(kpi)
    return names.some(name => shares.has(name)) || !names.some(name => others.has(name))
  }
}
