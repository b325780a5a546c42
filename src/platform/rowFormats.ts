import type { PlainCells } from '../book/rowFormats'
import { groupBy } from '../domain/group'
import { isPercentFormat } from './cells'
import { sheetOf } from './sheets'

/**
 * Cells that are no percentages lose a % format they still have, so that the next figure typed there is not divided by
 * 100. Each table is read in one block, and written in one where something changes.
 */
export function applyFormats(plain: readonly PlainCells[]): void {
  for (const own of groupBy(plain, ({ table }) => table.id).values()) applyTo(own)
}

function applyTo(plain: readonly PlainCells[]): void {
  const sheet = plain[0] && sheetOf(plain[0].table)
  if (!sheet) return
  const columns = plain.map(({ column }) => column)
  const rows = plain.map(({ row }) => row)
  const [top, left] = [Math.min(...rows), Math.min(...columns)]
  const bottom = plain.some(({ isColumn }) => isColumn) ? sheet.getMaxRows() : Math.max(...rows)
  if (bottom < top) return
  const range = sheet.getRange(top, left, bottom - top + 1, Math.max(...columns) - left + 1)
  const before = range.getNumberFormats()
  const formats = before.map(row => [...row])
  for (const { row, column, isColumn, format } of plain) {
    for (const line of formats.slice(row - top, isColumn ? undefined : row - top + 1)) {
      if (isPercentFormat(line[column - left] ?? '')) line[column - left] = format
    }
  }
  if (formats.some((row, r) => row.some((format, c) => format !== before[r]?.[c]))) range.setNumberFormats(formats)
}
