import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import type { Read } from '../table/read'
import type { Column, Table } from '../table/table'
import { cellOf, plain } from '../table/write'

/** A row of a result sheet that is not as it was written. */
export interface Difference {
  readonly kind: 'cell' | 'lost' | 'added'
  readonly table: Table
  /** The key of the row, as shown. */
  readonly who: string
  readonly column?: Column<unknown>
  /** Row on the sheet, counted from 1; none where the row is gone. */
  readonly at?: number
  readonly found?: string
  readonly kept?: string
}

type Kept = Readonly<Record<string, unknown>>

interface Compared {
  readonly read: Read
  readonly period: string
  readonly kept: readonly Kept[]
  readonly lang: Lang
}

/** Where a result sheet differs from the records a period was written from; columns without a record are not compared. */
export function differences(compared: Compared): Difference[] {
  const { read, period, kept } = compared
  const rows = (read.rows as ReadonlyArray<{ at: number; period?: unknown }>).filter(row => row.period === period)
  const records = byKey(kept, record => keyOf(read.table, record))
  const sheet = byKey(rows, row => keyOf(read.table, row as unknown as Kept))
  const lost = [...records].filter(([key]) => !sheet.has(key)).map(([key]) => gone(read.table, key))
  return [
    ...lost,
    ...[...sheet].flatMap(([key, row]) => {
      const record = records.get(key)
      if (!record) return [{ kind: 'added' as const, table: read.table, who: shownKey(key), at: row.at }]
      return changed(compared, { key, record, at: row.at })
    }),
  ]
}

function gone(table: Table, key: string): Difference {
  return { kind: 'lost', table, who: shownKey(key) }
}

interface Pair {
  readonly key: string
  readonly record: Kept
  readonly at: number
}

function changed({ read, lang }: Compared, { key, record, at }: Pair): Difference[] {
  const cells = read.grid.cells[at - 1] ?? []
  return Object.entries(read.table.columns).flatMap(([id, column]): Difference[] => {
    const index = read.header.columns.get(id)
    if (index === undefined || UNKEPT.has(id)) return []
    const kept = plain(cellOf(column, record[id] as never, lang))
    const cell = cells[index] ?? null
    const found = normal(column, cell, lang)
    if (isSame(found, kept)) return []
    const shown = { found: shownCell(cell), kept: shownCell(kept) }
    return [{ kind: 'cell', table: read.table, who: shownKey(key), column, at, ...shown }]
  })
}

/** Sentences are not kept: they change with the language. */
const UNKEPT = new Set(['why', 'without'])

/** A cell as it would be written today: the words of a choice in this language, a share as a number. */
function normal(column: Column<unknown>, cell: Cell, lang: Lang): Cell {
  if (isBlank(cell)) return null
  const read = column.field.read(cell, { today: '' })
  return 'wrong' in read ? shownCell(cell) : plain(cellOf(column, read.value as never, lang))
}

function isSame(found: Cell, kept: Cell): boolean {
  if (typeof found === 'number' && typeof kept === 'number')
    return Math.abs(found - kept) < 1e-9 * Math.max(1, Math.abs(kept))
  return evened(shownCell(found)) === evened(shownCell(kept))
}

const BETWEEN = '\u0000'
const shownKey = (key: string): string => key.split(BETWEEN).filter(Boolean).join(' · ')

/** The columns of the table's key but the period; rows that share one are told apart by their order. */
function keyOf(table: Table, record: Kept): string {
  const ids = table.key.filter(id => id !== 'period')
  const named = ids.length > 0 ? ids : ['person', 'kind', 'deal']
  return named.map(id => (record[id] === undefined || record[id] === null ? '' : String(record[id]))).join(BETWEEN)
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const known = new Map<string, T>()
  const times = new Map<string, number>()
  for (const item of items) {
    const name = key(item)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    known.set(time === 1 ? name : `${name}${BETWEEN}${time}`, item)
  }
  return known
}
