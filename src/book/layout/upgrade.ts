import { NOTHING } from '../looks/content'
import type { ColumnPlan } from '../looks/plan'
import type { Setting } from '../settings/list'
import { allSettings } from '../settings/settings'
import { findHeader } from '../table/header'
import type { Grid, Table } from '../table/table'
import { plain, type WrittenCell } from '../table/write'
import { columnPlan, placedColumns, type Setup } from './columns'

/** What a sheet of an earlier version lacks; rows and columns count from 1. */
export interface SheetUpgrade {
  readonly table: Table
  readonly headerRow: number
  /** Columns to come, from the right to the left, so that none moves the next. */
  readonly columns: ReadonlyArray<{ readonly at: number; readonly plan: ColumnPlan }>
  readonly cells: ReadonlyArray<{ readonly row: number; readonly column: number; readonly value: WrittenCell }>
}

/** What has to be done to a sheet of that version. */
export function upgradeOf(table: Table, grid: Grid, version: number, setup: Setup): SheetUpgrade {
  const header = findHeader(table, grid)
  const known = placedColumns(table, NOTHING, setup).flatMap(placed => (placed.id === undefined ? [] : [placed]))
  const columns: { at: number; plan: ColumnPlan }[] = []
  const last = Math.max(-1, ...header.columns.values())
  let before = -1
  for (const placed of known) {
    const here = header.columns.get(placed.id)
    if (here !== undefined) before = here
    else columns.push({ at: (before < 0 ? last : before) + 2, plan: columnPlan(table, placed, setup) })
  }
  return {
    table,
    headerRow: header.row + 1,
    columns: columns.reverse(),
    cells: cellsOf(table, grid, version, header),
  }
}

function cellsOf(table: Table, grid: Grid, version: number, header: ReturnType<typeof findHeader>) {
  const steps = (table.upgrades ?? []).filter(({ to }) => to > version)
  return steps.flatMap(({ column, change }) => {
    const index = header.columns.get(column)
    if (index === undefined) return []
    return grid.cells.slice(header.row + 1).flatMap((cells, i) => {
      const changed = change(cells[index] ?? null)
      return changed === undefined ? [] : [{ row: header.row + 2 + i, column: index + 1, value: plain(changed) }]
    })
  })
}

/** Settings that have no row yet, each with the one there is before it. */
export function missingSettings(
  names: readonly string[],
): ReadonlyArray<{ setting: Setting; after: Setting | undefined }> {
  const isThere = ({ name }: Setting) => names.includes(name.en) || names.includes(name['zh-CN'])
  return allSettings.flatMap((setting, i) => {
    if (isThere(setting)) return []
    const earlier = allSettings.slice(0, i).filter(other => other.block === setting.block && isThere(other))
    return [{ setting, after: earlier[earlier.length - 1] }]
  })
}
