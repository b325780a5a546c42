import { readTable } from '../book/read'
import type { Table } from '../book/table'
import { tables } from '../book/tables'
import { addMonths, isMonth, type Month, monthOf } from '../domain/period'
import { activePlace, locatedTables, readGrids, today } from '../platform/workbook'

/** The month of the selected row where its sheet has months, else the last complete one in the spreadsheet's zone. */
export function chosenMonth(): Month {
  const now = today()
  return selectedMonth(now) ?? addMonths(monthOf(now), -1)
}

function selectedMonth(now: string): Month | undefined {
  const place = activePlace()
  if (!place) return undefined
  const all: readonly Table[] = Object.values(tables)
  const here = locatedTables(all).find(({ tab }) => tab === place.tab)
  const table = all.find(({ id }) => id === here?.tableId)
  const grid = table?.when ? readGrids([table]).get(table.id) : undefined
  if (!table?.when || !grid) return undefined
  const row = readTable(table, grid, { today: now }).rows.find(({ at }) => at === place.row)
  const when = row && (row as unknown as Readonly<Record<string, unknown>>)[table.when]
  if (typeof when !== 'string') return undefined
  const month = when.slice(0, 7)
  return isMonth(month) ? month : undefined
}
