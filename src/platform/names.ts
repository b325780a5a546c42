import type { Mention } from '../book/editing/rename'
import type { Table } from '../book/table/table'
import { columnLetters } from '../domain/values/place'
import { sheetOf } from './sheets'

/** Writes names as text, one call for all cells that read the same. */
export function writeNames(table: Table, mentions: readonly Mention[]): void {
  const sheet = sheetOf(table)
  if (!sheet) return
  const cells = new Map<string, string[]>()
  for (const { row, column, to } of mentions) {
    const known = cells.get(to)
    const cell = `${columnLetters(column)}${row}`
    if (known) known.push(cell)
    else cells.set(to, [cell])
  }
  for (const [name, places] of cells) {
    const list = sheet.getRangeList(places)
    if (/^[=+@'#-]|\d/.test(name)) list.setNumberFormat('@')
    list.setValue(name)
  }
}
