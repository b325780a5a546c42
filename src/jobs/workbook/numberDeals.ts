import type { Reads, Row } from '../../book/reading/reads'
import { tables } from '../../book/tables/index'
import { writeColumn } from '../../platform/workbook'

/** Gives deals without a number the next one of their year, in the sheet and in what was read of it. */
export function numberDeals(reads: Reads): Reads {
  const read = reads.deals
  const column = read?.header.columns.get('dealNo')
  if (!read || column === undefined || read.rows.every(row => row.dealNo !== undefined)) return reads
  const next = numbering(read.rows)
  const rows = read.rows.map(row => (row.dealNo === undefined ? { ...row, dealNo: next(row.date.slice(0, 4)) } : row))
  const numbers = new Map(rows.map(row => [row.at, row.dealNo ?? '']))
  const first = read.header.row + 2
  const texts = read.grid.cells.slice(first - 1).map((cells, i) => {
    const before = cells[column]
    return numbers.get(first + i) ?? (typeof before === 'object' || before === undefined ? '' : String(before))
  })
  writeColumn(tables.deals, { row: first, column: column + 1, texts })
  return { ...reads, deals: { ...read, rows } }
}

/** D-2026-0042 follows D-2026-0041. */
function numbering(rows: readonly Row<'deals'>[]): (year: string) => string {
  const last = new Map<string, number>()
  for (const { dealNo } of rows) {
    const [, year, digits] = /^D-(\d{4})-(\d+)$/.exec(dealNo ?? '') ?? []
    if (year && digits) last.set(year, Math.max(last.get(year) ?? 0, Number(digits)))
  }
  return year => {
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    return `D-${year}-${String(number).padStart(4, '0')}`
  }
}
