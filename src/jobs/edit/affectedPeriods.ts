import type { Box } from '../../book/editing/tidy'
import { isScored } from '../../book/reading/sheets'
import { findHeader, type Header } from '../../book/table/header'
import type { Column, Grid, Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import { readDay } from '../../domain/values/dayText'
import { addMonths, fiscalYear, type Month, monthOf, readPeriod } from '../../domain/values/period'
import type { Known } from '../workbook/editCache'

interface Asked {
  readonly table: Table
  readonly grid: Grid
  readonly box: Box
  readonly known: Known
  readonly today: string
}

/** The scored periods whose inputs an edit touches: by the months of its rows, else every one they are in force in. */
export function concernedPeriods(asked: Asked): string[] {
  const scored = Object.keys(asked.known.periods)
  const { table, grid, box } = asked
  if (!isScored(table, grid.cells.length)) return []
  const header = findHeader(table, grid)
  const touched = columnsIn(asked, header)
  if (touched.length > 0 && touched.every(isFree)) return []
  const cell = (row: number, id: string | undefined) => {
    const index = id === undefined ? undefined : header.columns.get(id)
    return index === undefined ? null : (grid.cells[row]?.[index] ?? null)
  }
  const found = new Set<string>()
  const bottom = Math.min(grid.cells.length, box.top - 1 + box.rows)
  for (let row = Math.max(header.row + 1, box.top - 1); row < bottom; row++) {
    const isIn = testOf(asked, id => cell(row, id))
    for (const period of scored) if (isIn(period)) found.add(period)
  }
  return box.top - 1 <= header.row ? scored : [...found].sort()
}

interface Touched {
  readonly column: Column<unknown> | undefined
  /** A column that no table of ours has and that is no KPI's. */
  readonly own: boolean
}

function columnsIn({ table, known, box: { left, columns } }: Asked, header: Header): Touched[] {
  const ids = new Map([...header.columns].map(([id, index]) => [index + 1, id]))
  const others = new Map(header.others.map(one => [one.index + 1, evened(one.header)]))
  return Array.from({ length: columns }, (_, i) => {
    const id = ids.get(left + i)
    const isKpi = table.id === tables.actuals.id && known.kpis.includes(others.get(left + i) ?? '')
    return { column: id === undefined ? undefined : table.columns[id], own: id === undefined && !isKpi }
  })
}

/** The manager's own columns, and remarks: text of any kind, which no rule reads. */
function isFree({ column, own }: Touched): boolean {
  return own || (column !== undefined && !column.required && !column.field.tidy && !column.field.words)
}

type CellOf = (id: string | undefined) => Cell

function testOf({ table, box, grid, known, today }: Asked, cell: CellOf): (period: string) => boolean {
  const own = table.columns.period ? cell('period') : null
  const when = isBlank(own) ? cell(table.when) : own
  if (table.when !== undefined) {
    const month = monthIn(when, today)
    return period => month !== undefined && monthOf(period) === month
  }
  const months = table.columns.m1 ? yearMonths({ table, box, grid, known, today }, cell) : undefined
  if (months) return period => months.includes(period)
  const { from, to } = spanOf(table, cell, today)
  return period => (from === undefined || period >= from) && (to === undefined || period <= to)
}

function monthIn(cell: Cell, today: string): Month | undefined {
  if (isBlank(cell)) return undefined
  const day = readDay(shownCell(cell)).day
  return day === undefined ? readPeriod(shownCell(cell), today)?.period : monthOf(day)
}

/** Of a row of Targets: the month edited, or all months of its year. */
function yearMonths({ table, box, grid, known: { fiscalStart } }: Asked, cell: CellOf): Month[] | undefined {
  const year = Number(shownCell(cell('year')).replace(/\D/g, '').slice(0, 4))
  if (!(year > 1900)) return undefined
  const first = `${year}-${String(fiscalStart).padStart(2, '0')}`
  const months = Array.from({ length: 12 }, (_, i) => addMonths(first, i))
  const { columns } = findHeader(table, grid)
  const isEdited = (id: string) => {
    const at = (columns.get(id) ?? -1) + 1
    return at >= box.left && at < box.left + box.columns
  }
  const edited = months.filter(month => isEdited(`m${Number(month.slice(5, 7))}`))
  return (edited.length > 0 ? edited : months).filter(month => fiscalYear(month, fiscalStart) === year)
}

/** From when to when a row is in force, as far as it says. */
const SPANS: ReadonlyArray<readonly [string, string]> = [
  ['fromMonth', 'toMonth'],
  ['start', 'end'],
  ['from', 'to'],
]

function spanOf(
  table: Table,
  cell: CellOf,
  today: string,
): { readonly from?: Month | undefined; readonly to?: Month | undefined } {
  const [from, to] = SPANS.find(([id]) => isTime(table.columns[id])) ?? []
  return { from: monthIn(cell(from), today), to: monthIn(cell(to), today) }
}

function isTime(column: Column<unknown> | undefined): boolean {
  return column !== undefined && (column.field.months === true || /yy/i.test(column.field.format ?? ''))
}
