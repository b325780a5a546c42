import { layoutSheets } from '../../book/layout/layout'
import { NOTHING } from '../../book/looks/content'
import type { Grid, Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import type { Lang } from '../../domain/values/text'
import { restoreSheets } from '../../platform/build'
import { isEmptyOrGone } from '../../platform/sheets'
import { locatedTables } from '../../platform/workbook'
import { refuseForeign } from './refuseForeign'

const all: readonly Table[] = Object.values(tables)
const WRITTEN_BY_JOBS = all.filter(
  ({ id, role }) => role === 'read' || (role === 'system' && id !== tables.settings.id),
)

/** Of the tabs asked for, those that jobs write come back when somebody deleted or emptied them; true when one did. */
export function restoreTabs(asked: readonly Table[], grids: ReadonlyMap<string, Grid>, lang: Lang): boolean {
  const isLost = (table: Table) => grids.get(table.id)?.cells.length === 0 || isEmptyOrGone(table)
  const lost = WRITTEN_BY_JOBS.filter(table => asked.includes(table) && isLost(table))
  if (lost.length === 0) return false
  const needs = { deals: false, commission: false, teams: false }
  restoreSheets(layoutSheets({ tables: lost, content: () => NOTHING, needs, lang, months: [], startMonth: 1 }), all)
  return true
}

/** Tabs that the workbook of an earlier version does not have, hidden until they are needed; how many. */
export function addMissingTabs(lang: Lang): number {
  const there = new Set(locatedTables(all).map(({ tableId }) => tableId))
  refuseForeign()
  const missing = all.filter(({ id }) => !there.has(id))
  if (missing.length === 0) return 0
  const needs = { deals: false, commission: false, teams: false }
  const plans = layoutSheets({ tables: missing, content: () => NOTHING, needs, lang, months: [], startMonth: 1 })
  restoreSheets(plans, all)
  return missing.length
}
