import { type Cell, evened, isBlank, isPercent, shownCell } from '../domain/cell'
import type { Lang } from '../domain/text'
import type { Read } from './read'
import type { Column, RecordOf, RowOf, Table } from './table'

export type WrittenCell = string | number | boolean | null

/** Whole rows to be written below a header. */
export interface Block {
  /** Row of the header, counted from 1. */
  readonly headerRow: number
  readonly values: ReadonlyArray<readonly WrittenCell[]>
  /** Number formats of the cells; '' leaves a cell of the manager's own column as it is. */
  readonly formats: ReadonlyArray<readonly string[]>
  /** Rows that stood below the header before. */
  readonly previousRows: number
  readonly width: number
}

/** Text columns keep what is typed: an id 0012 stays 0012. */
export function formatOf(column: Column<unknown>): string {
  return column.field.format ?? '@'
}

/**
 * The sheet with some of its rows replaced by records, in the order of its own headers. Rows to keep stay as they are;
 * cells in the manager's own columns go with the key of their row.
 */
export function block<T extends Table>(
  read: Read<T>,
  records: ReadonlyArray<RecordOf<T>>,
  keep: (row: RowOf<T>) => boolean,
  lang: Lang,
): Block {
  const sheet = columnsOf(read)
  const before = read.grid.cells.slice(read.header.row + 1)
  const rowsRead = new Map(read.rows.map(row => [row.at - read.header.row - 2, row]))
  const isReplaced = (index: number) => {
    const row = rowsRead.get(index)
    return row !== undefined && !keep(row)
  }
  const replaced = before.flatMap((cells, index) => (isReplaced(index) ? [{ cells, row: rowsRead.get(index) }] : []))
  const own = ownCells(read.table, replaced)
  const written = records.map(record => rowOf(sheet, record, own(keyOf(read.table, record)), lang))
  const kept = before.map((cells, index) =>
    isReplaced(index) || cells.every(isBlank) ? undefined : padded(sheet, cells),
  )
  const first = before.findIndex((_, index) => isReplaced(index))
  const at = first < 0 ? kept.length : first
  const values = [...present(kept.slice(0, at)), ...written, ...present(kept.slice(at))]
  return {
    headerRow: read.header.row + 1,
    values,
    formats: values.map(() => sheet.formats),
    previousRows: before.length,
    width: sheet.width,
  }
}

interface SheetColumns {
  readonly width: number
  readonly columns: ReadonlyArray<{ readonly id: string; readonly index: number; readonly column: Column<unknown> }>
  readonly own: readonly number[]
  readonly formats: readonly string[]
}

function columnsOf({ table, grid, header }: Read): SheetColumns {
  const width = Math.max(1, ...grid.cells.map(cells => cells.length))
  const columns = [...header.columns].flatMap(([id, index]) => {
    const column = table.columns[id]
    return column ? [{ id, index, column }] : []
  })
  const byIndex = new Map(columns.map(({ index, column }) => [index, column]))
  const indexes = Array.from({ length: width }, (_, index) => index)
  return {
    width,
    columns,
    own: indexes.filter(index => !byIndex.has(index)),
    formats: indexes.map(index => {
      const column = byIndex.get(index)
      return column ? formatOf(column) : ''
    }),
  }
}

interface Replaced {
  readonly cells: readonly Cell[]
  readonly row: object | undefined
}

/** Hands out the old rows of a key in their order, each once. */
function ownCells(table: Table, replaced: readonly Replaced[]): (key: string) => readonly Cell[] {
  const waiting = new Map<string, (readonly Cell[])[]>()
  for (const { cells, row } of replaced) {
    const key = keyOf(table, row ?? {})
    const rows = waiting.get(key)
    if (rows) rows.push(cells)
    else waiting.set(key, [cells])
  }
  return key => waiting.get(key)?.shift() ?? []
}

function keyOf(table: Table, record: object): string {
  const values = record as Readonly<Record<string, unknown>>
  return JSON.stringify(table.key.map(id => evened(shownCell(plain(values[id])))))
}

function rowOf(sheet: SheetColumns, record: object, old: readonly Cell[], lang: Lang): WrittenCell[] {
  const values = record as Readonly<Record<string, unknown>>
  const row: WrittenCell[] = Array.from({ length: sheet.width }, () => null)
  for (const index of sheet.own) row[index] = plain(old[index])
  for (const { id, index, column } of sheet.columns) row[index] = cellOf(column, values[id], lang)
  return row
}

/** What is written for a value of a column: its word, or the value itself. */
export function cellOf(column: Column<unknown>, value: unknown, lang: Lang): WrittenCell {
  if (value === null || value === undefined) return null
  return plain(column.field.show ? column.field.show(value, lang) : value)
}

/** A value as a cell takes it: a share or typed number as its number. */
function plain(value: unknown): WrittenCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'n' in value) return Number(value.n)
  if (typeof value === 'object' && isPercent(value as Cell)) return (value as { share: number }).share
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

function padded({ width }: SheetColumns, cells: readonly Cell[]): WrittenCell[] {
  return Array.from({ length: width }, (_, index) => plain(cells[index]))
}

function present<T>(rows: ReadonlyArray<T | undefined>): T[] {
  return rows.filter((row): row is T => row !== undefined)
}
