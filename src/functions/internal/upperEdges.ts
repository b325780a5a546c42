import { type Cell, isBlank, isPercent, shownCell } from '../../domain/values/cell'
import { type Field, type Typed, typed } from '../../domain/values/field'
import { snap } from '../../domain/values/round'
import { NO_CLOCK } from './given'

/** A row of a table whose second column does not end where the next row begins; rows count from 1. */
export interface Misfit {
  readonly row: number
  readonly to: string
  readonly next: string
}

interface Edges {
  readonly row: number
  readonly from: Cell
  readonly to: Cell
}

/**
 * Whether the second column of a table says where each row ends: at the beginning of the next (the last may be open).
 * Gives the first row that does not; undefined where all do.
 */
export function misfitOf(cells: ReadonlyArray<readonly Cell[]>, fits = meets): Misfit | undefined {
  const rows = cells.flatMap((row, i) =>
    row.every(cell => isBlank(cell)) ? [] : [{ row: i + 1, from: row[0] ?? null, to: row[1] ?? null }],
  )
  const inOrder = [...rows].sort((a, b) => (edge(a.from) ?? 0) - (edge(b.from) ?? 0))
  const odd = inOrder.findIndex((row, i) => !isEnd(row, inOrder[i + 1], fits))
  const [row, next] = [inOrder[odd], inOrder[odd + 1]]
  return row && { row: row.row, to: shownCell(row.to) || '–', next: next ? shownCell(next.from) : '–' }
}

/** The same for a table of any columns: the second ends its rows where the next begins, or a step before (59 before 60). */
export function endsItsRows(cells: ReadonlyArray<readonly Cell[]>): boolean {
  return cells.length > 1 && misfitOf(cells, meetsNearly) === undefined
}

function isEnd({ from, to }: Edges, next: Edges | undefined, fits: typeof meets): boolean {
  const [begin, end] = [edge(from), edge(to)]
  if (!next) return isBlank(to) || (begin !== undefined && end !== undefined && end > begin)
  const following = edge(next.from)
  return end !== undefined && following !== undefined && fits(end, following)
}

function meets(end: number, next: number): boolean {
  return snap(end) === snap(next)
}

function meetsNearly(end: number, next: number): boolean {
  return meets(end, next) || STEPS.some(step => (step < 1 || Number.isInteger(end)) && meets(end + step, next))
}
const STEPS = [1, 0.01, 0.0001]

const number: Field<Typed> = typed()

function edge(cell: Cell): number | undefined {
  if (isPercent(cell)) return cell.share
  const read = isBlank(cell) ? undefined : number.read(cell, NO_CLOCK)
  return read && 'value' in read ? read.value.n : undefined
}
