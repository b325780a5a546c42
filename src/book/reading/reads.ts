import type { Setting } from '../../domain/values/field'
import type { Place } from '../../domain/values/issue'
import { withHeaders } from '../settings/columnMapping'
import { readSettings, withCurrency } from '../settings/settings'
import { type Read, readTable } from '../table/read'
import type { Grid, RowOf, Table } from '../table/table'
import { tables } from '../tables/index'

export type TableSet = typeof tables
export type Row<K extends keyof TableSet> = RowOf<TableSet[K]>
/** The sheets of a workbook as read; a table without a sheet is left out. */
export type Reads = { readonly [K in keyof TableSet]?: Read<TableSet[K]> }

export function readTables(grids: ReadonlyMap<string, Grid>, setting: Setting): Reads {
  const reads: Partial<Record<keyof TableSet, Read>> = {}
  const sheet = grids.get('settings')
  const read = sheet && readTable(tables.settings, sheet, setting)
  const { settings } = readSettings(read, setting)
  const inCurrency = withCurrency(read, setting)
  for (const id of Object.keys(tables) as (keyof TableSet)[]) {
    const grid = grids.get(id)
    const table: Table = id === 'reviews' ? withHeaders<Table>(tables.reviews, settings.reviewColumns) : tables[id]
    if (grid) reads[id] = readTable<Table>(table, grid, inCurrency)
  }
  return reads as Reads
}

/** Where a row or one of its cells stands. */
export function placeOf(read: Read, row: { readonly at: number }, column?: string): Place {
  const index = column === undefined ? undefined : read.header.columns.get(column)
  const place = { table: read.table.id, tab: read.grid.tab, row: row.at }
  return index === undefined ? place : { ...place, column: index + 1 }
}
