import { isBlank, shownCell } from '../domain/cell'
import { yesNo } from '../domain/field'
import { findHeader } from './header'
import type { Grid, Table } from './table'
import type { Box } from './tidy'

/** What *locked months* of a row reads from now on. Rows and columns count from 1. */
export interface LockedRow {
  readonly row: number
  readonly column: number
  readonly months: string
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/**
 * Planned figures that were typed over stay as they were typed when the year is planned again; one that was cleared is
 * free again. Rows that nobody planned (not *prorated*) have no locks.
 */
export function lockedBy(table: Table, grid: Grid, { top, left, rows, columns }: Box): LockedRow[] {
  const header = findHeader(table, grid)
  const column = header.columns.get('lockedMonths')
  const planned = header.columns.get('prorated')
  if (column === undefined || planned === undefined) return []
  const edited = MONTHS.flatMap(month => {
    const index = header.columns.get(`m${month}`) ?? -1
    return index >= left - 1 && index < left - 1 + columns ? [{ month, index }] : []
  })
  if (edited.length === 0) return []
  const found: LockedRow[] = []
  for (let row = Math.max(header.row + 1, top - 1); row < Math.min(top - 1 + rows, grid.cells.length); row++) {
    const cells = grid.cells[row] ?? []
    const isPlanned = yesNo().read(cells[planned] ?? null, { today: '' })
    if (!('value' in isPlanned) || !isPlanned.value) continue
    const before = shownCell(cells[column] ?? null)
    const locked = new Set(monthsIn(before))
    for (const { month, index } of edited) isBlank(cells[index]) ? locked.delete(month) : locked.add(month)
    const months = [...locked].sort((a, b) => a - b).join(', ')
    if (months !== monthsIn(before).join(', ')) found.push({ row: row + 1, column: column + 1, months })
  }
  return found
}

/** `3, 4` and `3月、4月` are March and April. */
function monthsIn(text: string): number[] {
  const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
  return [...new Set(numbers)].filter(month => month >= 1 && month <= 12).sort((a, b) => a - b)
}
