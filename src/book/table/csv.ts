import { type Cell, shownCell } from '../../domain/values/cell'
import type { Lang } from '../../domain/values/text'
import type { Table } from './table'
import { cellOf } from './write'

/** What a program opens as a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** Rows of a table as comma-separated text, with its headers and words in one language. */
export function csvOf(table: Table, rows: readonly object[], lang: Lang): string {
  const columns = Object.entries(table.columns)
  const header = columns.map(([, column]) => column.header[lang])
  const lines = rows.map(row => {
    const values = row as Readonly<Record<string, unknown>>
    return columns.map(([id, column]) => cellOf(column, values[id], lang))
  })
  return csvText([header, ...lines])
}

/** Cells as RFC 4180 has them; nothing a person typed can become a formula. */
export function csvText(lines: ReadonlyArray<readonly Cell[]>): string {
  return lines.map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** Numbers stay numbers; a text that would be taken for a formula gets an apostrophe, as somebody would type it. */
function csvCell(cell: Cell): string {
  const text = shownCell(cell)
  const safe = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
