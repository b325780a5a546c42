import { type Cell, evened, isBlank, shownCell, tidy } from '../../domain/values/cell'
import { readDay } from '../../domain/values/dayText'
import type { Setting } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { monthOf, readPeriod } from '../../domain/values/period'
import { findHeader, type Header } from './header'
import type { Column, Grid, OpenCell, Placed, RowOf, Table } from './table'

const found = problems('row', {
  blank: {
    severity: 'leavesOut',
    what: { en: '“{column}” is blank', 'zh-CN': '“{column}”没有填' },
    mend: { en: 'Fill it in, or clear the whole row.', 'zh-CN': '请填写,或清空整行。' },
  },
  total: {
    severity: 'look',
    what: { en: 'the row “{found}” was taken for a total and left out', 'zh-CN': '“{found}”行视为合计,未计入' },
    mend: { en: 'Nothing to do if it is one.', 'zh-CN': '如确为合计,无需处理。' },
  },
})

/** A sheet read as its table. */
export interface Read<T extends Table = Table> {
  readonly table: T
  readonly grid: Grid
  readonly header: Header
  readonly rows: ReadonlyArray<RowOf<T>>
  /** Rows that lack a required cell or have one that cannot be read: what could be read of them. */
  readonly incomplete: ReadonlyArray<Partial<RowOf<T>> & Placed>
  readonly issues: readonly Issue[]
}

/** Reads every row of a sheet; what cannot be read becomes an issue with its cell, and never a value. */
export function readTable<T extends Table>(table: T, grid: Grid, setting: Setting): Read<T> {
  const header = findHeader(table, grid)
  const issues: Issue[] = [...header.issues]
  const rows: RowOf<T>[] = []
  const incomplete: (Partial<RowOf<T>> & Placed)[] = []
  if (header.issues.length === 0) {
    const columns = columnsOf(table, header)
    const needed = columns.filter(({ column }) => column.required)
    const reader: RowReader = { table, grid, header, setting, columns, needed }
    for (let index = header.row + 1; index < grid.cells.length; index++) {
      const row = readRow(reader, index)
      issues.push(...row.issues)
      if (row.values) rows.push(row.values as RowOf<T>)
      else if (row.partly) incomplete.push(row.partly as Partial<RowOf<T>> & Placed)
    }
  }
  return { table, grid, header, rows, incomplete, issues }
}

interface RowReader {
  readonly table: Table
  readonly grid: Grid
  readonly header: Header
  readonly setting: Setting
  readonly columns: readonly PlacedColumn[]
  /** Those without which a row is none. */
  readonly needed: readonly PlacedColumn[]
}

interface PlacedColumn {
  readonly id: string
  readonly column: Column<unknown>
  readonly index: number
}

function columnsOf(table: Table, header: Header): PlacedColumn[] {
  return Object.entries(table.columns).flatMap(([id, column]) => {
    const index = header.columns.get(id)
    return index === undefined ? [] : [{ id, column: column as Column<unknown>, index }]
  })
}

const TOTAL = /^(合计|小计|总计|total|subtotal|grand total)([::].*)?$/

interface ReadRow {
  readonly values?: Record<string, unknown>
  readonly partly?: Record<string, unknown>
  readonly issues: readonly Issue[]
}

function readRow(reader: RowReader, index: number): ReadRow {
  const cells = reader.grid.cells[index] ?? []
  if (reader.needed.every(({ index: at }) => isBlank(cells[at]))) return { issues: NONE }
  const total = reader.needed.map(({ index: at }) => shownCell(cells[at] ?? null)).find(isTotal)
  if (total !== undefined)
    return { issues: [issue(found.total, { found: total }, { place: concerns(reader, index).place })] }
  const values: Record<string, unknown> = { at: index + 1, open: openCells(reader.header, cells) }
  const issues: Issue[] = []
  for (const { id, column, index: at } of reader.columns) {
    const cell = cells[at] ?? null
    values[id] = isBlank(cell) ? undefined : readValue(cell, { reader, column, row: index, at, issues })
    if (column.required && isBlank(cell)) issues.push(blankCell({ reader, column, row: index, at }))
  }
  return reader.needed.every(({ id }) => values[id] !== undefined) ? { values, issues } : { partly: values, issues }
}

const NONE: readonly Issue[] = []

function isTotal(text: string): boolean {
  return TOTAL.test(evened(text))
}

interface At {
  readonly reader: RowReader
  readonly column: Column<unknown>
  readonly row: number
  readonly at: number
}

function blankCell({ reader, column, row, at }: At): Issue {
  const severity = reader.table.unreadable
  return issue(found.blank, { column: column.header }, { ...concerns(reader, row, at), severity })
}

/** The value of a cell that is not blank; what stands against it joins the issues. */
function readValue(cell: Cell, { issues, ...where }: At & { readonly issues: Issue[] }): unknown {
  const { reader, column, row, at } = where
  const read = column.field.read(cell, reader.setting)
  if ('wrong' in read) {
    const severity = reader.table.unreadable
    issues.push(issue(read.wrong, read.with, { ...concerns(reader, row, at), severity }))
    return undefined
  }
  if (read.remark) issues.push(issue(read.remark, read.with, concerns(reader, row, at)))
  return read.value
}

function openCells(header: Header, cells: readonly Cell[]): OpenCell[] {
  return header.others.map(({ header: text, index }) => ({
    header: text,
    cell: cells[index] ?? null,
    column: index + 1,
  }))
}

/** Where a row or cell is, whom it concerns and in which month, as far as the row tells. */
function concerns({ table, grid, header, setting }: RowReader, row: number, column?: number) {
  const cell = (id: string | undefined) => {
    const index = id === undefined ? undefined : header.columns.get(id)
    return index === undefined ? null : (grid.cells[row]?.[index] ?? null)
  }
  const who = cell(table.who)
  const month = monthIn(cell(table.when), setting)
  return {
    place: { table: table.id, tab: grid.tab, row: row + 1, ...(column === undefined ? {} : { column: column + 1 }) },
    ...(isBlank(who) ? {} : { who: [tidy(shownCell(who))] }),
    ...(month === undefined ? {} : { month }),
  }
}

function monthIn(cell: Cell, { today }: Setting): string | undefined {
  if (isBlank(cell)) return undefined
  const day = readDay(shownCell(cell)).day
  return day === undefined ? readPeriod(shownCell(cell), today)?.period : monthOf(day)
}
