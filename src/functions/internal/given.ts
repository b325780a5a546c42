import type { Cell } from '../../domain/values/cell'
import type { Read } from '../../domain/values/field'
import type { Problem } from '../../domain/values/issue'
import type { Values } from '../../domain/values/text'

/** An argument as its cells, every row as long as the first; `single` where it was one cell. */
export interface Given {
  readonly cells: ReadonlyArray<readonly Cell[]>
  readonly single: boolean
}

/** Where in a range, counted from 1. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Why there is no result: the problem, and the argument and cell it lies in. */
export interface Refused {
  readonly wrong: Problem
  readonly with?: Values
  readonly arg?: string
  readonly at?: Spot
  /** Not only this row: the argument is shared by all. */
  readonly all?: boolean
}

export type ReadCell<T> = Read<T> | Refused

export const NOTHING: Given = { cells: [[null]], single: true }

/** A formula may not depend on today, so nothing is assumed from it. */
export const NO_CLOCK = { today: '1970-01-01' }

export function shapeOf({ cells }: Given): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 }
}

/** The cell of an argument that is one. */
export function only({ cells }: Given): Cell {
  return cells[0]?.[0] ?? null
}

/** A text one of our formulas shows in place of a result. */
export function isUpstream(cell: Cell): cell is string {
  return typeof cell === 'string' && cell.startsWith('⚠')
}

/** An argument as Sheets hands it over: a value, or rows of values; what holds no cell counts as one blank. */
export function givenAs(arg: unknown, cellOf: (value: unknown) => Cell): Given {
  if (!Array.isArray(arg)) return { cells: [[cellOf(arg)]], single: true }
  let width = 0
  for (const row of arg) width = Math.max(width, Array.isArray(row) ? row.length : 1)
  if (width === 0) return NOTHING
  const cells: (readonly Cell[])[] = []
  const blank: readonly Cell[] = Array.from({ length: width }, () => null)
  for (const row of arg) {
    const full = Array.isArray(row) ? row : [row]
    cells.push(full.every(isEmpty) ? blank : rowOf(full, width, cellOf))
  }
  return { cells, single: cells.length === 1 && width === 1 }
}

/** As a cell without anything in it arrives; most rows of a tab are still to be filled. */
function isEmpty(value: unknown): boolean {
  return value === ''
}

/** A row of clean cells stays the row it is: of ten thousand most are. */
function rowOf(row: readonly unknown[], width: number, cellOf: (value: unknown) => Cell): readonly Cell[] {
  if (row.length === width && isClean(row, cellOf)) return row
  const cells: Cell[] = []
  for (let i = 0; i < width; i++) cells.push(cellOf(row[i]))
  return cells
}

function isClean(row: readonly unknown[], cellOf: (value: unknown) => Cell): row is readonly Cell[] {
  for (let i = 0; i < row.length; i++) if (cellOf(row[i]) !== row[i]) return false
  return true
}
