import { type Cell, evened, isBlank, isPercent, shownCell } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import type { Read } from './read'
import type { Column, Grid, RecordOf, RowOf, Table } from './table'

export type WrittenCell = string | number | boolean | null

/**
 * Rows to be written below a header, in one piece. Other rows keep their places and looks: a row that pushes them down
 * is inserted first, one that is left over is taken out last, so that being cut short in between harms none of them.
 */
export interface Block {
  /** Row of the header, counted from 1. */
  readonly headerRow: number
  /** The first row written, counted from 0 below the header. */
  readonly first: number
  readonly values: ReadonlyArray<readonly WrittenCell[]>
  /** Number formats of the cells; '' leaves a cell of the manager's own column as it is. */
  readonly formats: ReadonlyArray<readonly string[]>
  /** Where each row stood before, counted from 0 below the header; its formulas in own columns go with it. */
  readonly origins: ReadonlyArray<number | undefined>
  /** How many rows of the block were there before; others begin below them. */
  readonly existing: number
  /** How many rows make room first. */
  readonly inserted: number
  /** Rows left blank above others, counted from 0 below the header. */
  readonly surplus: readonly number[]
  readonly width: number
}

/** The number format of a column; what is typed into one without its own is taken as it looks. */
export function formatOf(column: Column<unknown>): string {
  return column.field.format ?? 'General'
}

/** The format of one cell: a share is shown as a percentage, whatever its column holds otherwise. */
export function formatFor(column: Column<unknown>, cell: Cell | undefined): string {
  const format = formatOf(column)
  if (cell !== null && cell !== undefined && isPercent(cell)) return format.includes('%') ? format : '0.0#%'
  if (format !== 'General' || typeof cell !== 'number') return format
  if (Number.isInteger(cell)) return '#,##0'
  return Math.abs(cell) >= 1000 ? '#,##0.00' : '0.00##'
}

/**
 * Records in the places of the rows they replace, in the order of the sheet's own headers; cells in the manager's own
 * columns go with the key of their row.
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
  const replaced = before.flatMap((cells, index) => {
    const row = rowsRead.get(index)
    return row === undefined || keep(row) ? [] : [{ cells, index, row }]
  })
  const own = ownCells(read.table, replaced)
  const added = records.map(record => rowOf(sheet, record, own(keyOf(read.table, record)), lang))
  const indexes = Array.from({ length: sheet.width }, (_, index) => index)
  const { lines, ...place } = placed(before, new Set(replaced.map(({ index }) => index)), added)
  return {
    headerRow: read.header.row + 1,
    values: lines.map(({ cells }) => indexes.map(index => (isSpilled(sheet, index) ? null : plain(cells[index])))),
    formats: lines.map(({ cells }) => indexes.map(index => formatAt(sheet, index, cells[index]))),
    origins: lines.map(({ origin }) => origin),
    width: sheet.width,
    ...place,
  }
}

/** A column that the formula in its header fills: a value written there would be in its way. */
function isSpilled({ columns }: SheetColumns, index: number): boolean {
  return columns.get(index)?.formula !== undefined
}

const BLANK: Line = { cells: [], origin: undefined }

/** Added lines take the places of the replaced ones and of blank ones just below them; the rest comes after. */
function placed(before: Grid['cells'], replaced: ReadonlySet<number>, added: readonly Line[]) {
  const isEmpty = (index: number) => (before[index] ?? []).every(isBlank)
  let filled = before.length
  while (filled > 0 && isEmpty(filled - 1)) filled--
  const taken = [...replaced]
  const first = taken[0] ?? filled
  let end = (taken[taken.length - 1] ?? filled - 1) + 1
  while (end < before.length && isEmpty(end)) end++
  const span = Array.from({ length: end - first }, (_, i) => first + i)
  const places = span.filter(index => replaced.has(index) || isEmpty(index))
  const waiting = added.values()
  const inPlace = span.map((index): Line => {
    if (replaced.has(index) || isEmpty(index)) return waiting.next().value ?? BLANK
    return { cells: before[index] ?? [], origin: index }
  })
  const lines = inPlace.concat(added.slice(places.length))
  const below = end < filled
  const last = below ? filled : first + lines.reduce((at, line, i) => (line === BLANK ? at : i), -1)
  return {
    lines,
    first,
    existing: span.length,
    inserted: below ? Math.max(0, added.length - places.length) : 0,
    surplus: places.slice(added.length).filter(index => index < last),
  }
}

interface Line {
  readonly cells: readonly Cell[]
  readonly origin: number | undefined
}

interface SheetColumns {
  readonly width: number
  /** By index; those missing here are the manager's own. */
  readonly columns: ReadonlyMap<number, Column<unknown>>
  readonly ids: ReadonlyMap<number, string>
}

function columnsOf({ table, grid, header }: Read): SheetColumns {
  const ids = new Map([...header.columns].map(([id, index]) => [index, id]))
  const columns = new Map<number, Column<unknown>>()
  for (const [index, id] of ids) {
    const column = table.columns[id]
    if (column) columns.set(index, column)
  }
  const width = grid.cells.reduce((most, cells) => Math.max(most, cells.length), 1)
  return { width, columns, ids }
}

function formatAt({ columns }: SheetColumns, index: number, cell: Cell | undefined): string {
  const column = columns.get(index)
  return column ? formatFor(column, cell) : ''
}

interface Replaced {
  readonly cells: readonly Cell[]
  readonly index: number
  readonly row: object
}

/** Hands out the old rows of a key in their order, each once. */
function ownCells(table: Table, replaced: readonly Replaced[]): (key: string) => Replaced | undefined {
  const waiting = new Map<string, Replaced[]>()
  for (const old of replaced) {
    const key = keyOf(table, old.row)
    const rows = waiting.get(key)
    if (rows) rows.push(old)
    else waiting.set(key, [old])
  }
  return key => waiting.get(key)?.shift()
}

function keyOf(table: Table, record: object): string {
  const values = record as Readonly<Record<string, unknown>>
  return JSON.stringify(table.key.map(id => evened(shownCell(plain(values[id])))))
}

function rowOf(sheet: SheetColumns, record: object, old: Replaced | undefined, lang: Lang): Line {
  const values = record as Readonly<Record<string, unknown>>
  const cells = Array.from({ length: sheet.width }, (_, index) => {
    const column = sheet.columns.get(index)
    return column ? cellOf(column, values[sheet.ids.get(index) ?? ''], lang) : (old?.cells[index] ?? null)
  })
  return { cells, origin: old?.index }
}

/** The cell of a value of a column: its word, or the value itself. */
export function cellOf(column: Column<unknown>, value: unknown, lang: Lang): Cell {
  if (value === null || value === undefined) return null
  if (column.field.show) return column.field.show(value, lang)
  return typeof value === 'object' && 'share' in value ? { share: Number(value.share) } : plain(value)
}

/** A cell as it is written: a share as its number. */
export function plain(value: unknown): WrittenCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'object' && 'share' in value) return Number(value.share)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
