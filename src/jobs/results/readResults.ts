import { readTable } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { isPercent } from '../../domain/values/cell'
import { readGrids, today } from '../../platform/workbook'

type Plain = string | number | boolean | null
export type ResultRecord = Readonly<Record<string, Plain>>
/** Result tables as records by column id; choices by their id, percentages as shares, blanks as null. */
export type ResultTables = Readonly<Record<string, readonly ResultRecord[]>>

const OF_A_PERIOD: readonly Table[] = [
  tables.results,
  tables.scores,
  tables.teamResults,
  tables.payLines,
  tables.periods,
]

/** What the result sheets hold of a period, and Checks. */
export function readResults({ period }: { readonly period: string }): ResultTables {
  const wanted = [...OF_A_PERIOD, tables.checks]
  const grids = readGrids(wanted)
  const setting = { today: today() }
  const records: Record<string, readonly ResultRecord[]> = {}
  for (const table of wanted) {
    const grid = grids.get(table.id)
    const rows = grid ? readTable(table, grid, setting).rows : []
    const all = rows.map(row => recordOf(table, row as unknown as Readonly<Record<string, unknown>>))
    records[table.id] = table === tables.checks ? all : all.filter(record => record.period === period)
  }
  return records
}

function recordOf(table: Table, row: Readonly<Record<string, unknown>>): ResultRecord {
  return Object.fromEntries(Object.keys(table.columns).map(id => [id, plain(row[id])]))
}

function plain(value: unknown): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return isPercent((value ?? null) as Parameters<typeof isPercent>[0]) ? (value as { share: number }).share : null
}
