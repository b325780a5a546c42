import { readTable } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { isMonth, type Month } from '../../domain/values/period'
import { activePlace, locatedTables, readGrids, today } from '../../platform/workbook'

/** Whom and which month the selected row is about, as far as its table tells. */
export interface ChosenRow {
  readonly tableId?: string
  readonly month?: Month
  readonly who?: string
}

export function chosenRow(): ChosenRow {
  const place = activePlace()
  if (!place) return {}
  const all: readonly Table[] = Object.values(tables)
  const here = locatedTables(all).find(({ tab }) => tab === place.tab)
  const table = all.find(({ id }) => id === here?.tableId)
  const grid = table && readGrids([table]).get(table.id)
  if (!table || !grid) return {}
  const { rows, incomplete } = readTable(table, grid, { today: today() })
  const row = [...rows, ...incomplete].find(({ at }) => at === place.row)
  if (!row) return { tableId: table.id }
  const cells = row as unknown as Readonly<Record<string, unknown>>
  return { tableId: table.id, ...monthIn(cells[table.when ?? '']), ...personIn(cells[whoIn(table)]) }
}

/** Rows of People are about the person they name. */
function whoIn({ id, who }: Table): string {
  return id === tables.people.id ? 'name' : (who ?? '')
}

function monthIn(when: unknown): { readonly month?: Month } {
  const month = typeof when === 'string' ? when.slice(0, 7) : ''
  return isMonth(month) ? { month } : {}
}

function personIn(who: unknown): { readonly who?: string } {
  return typeof who === 'string' && who !== '' ? { who } : {}
}
