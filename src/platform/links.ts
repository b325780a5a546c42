import type { LinkedCell } from '../book/looks/plan'
import type { Table } from '../book/table/table'
import { knownSheet, type Sheet, sheetOf } from './sheets'

/** A text that leads to a cell of a table's sheet. */
export interface CellLink {
  readonly text: string
  readonly table?: Table | undefined
  readonly cell?: string
}

interface At {
  readonly row: number
  readonly column: number
}

/** Writes a column of texts that lead to cells of this file; a text without a target is plain. */
export function writeLinks(table: Table, { row, column }: At, links: readonly CellLink[]): void {
  const sheet = sheetOf(table)
  if (!sheet || links.length === 0) return
  const texts = links.map(({ text, table: target, cell = 'A1' }) => {
    const rich = SpreadsheetApp.newRichTextValue().setText(text)
    const there = target && text !== '' ? sheetOf(target) : undefined
    return [(there ? rich.setLinkUrl(`#gid=${there.getSheetId()}&range=${cell}`) : rich).build()]
  })
  sheet.getRange(row, column, texts.length, 1).setRichTextValues(texts)
}

/** Makes texts lead to cells of other tabs; neighbours below each other in one write. Tabs were located before. */
export function setLinks(sheet: Sheet, links: readonly LinkedCell[]): void {
  const left = links.filter(({ table }) => knownSheet(table)).sort((a, b) => a.column - b.column || a.row - b.row)
  while (left.length > 0) {
    const [first] = left
    if (!first) return
    const end = left.findIndex(({ row, column }, i) => column !== first.column || row !== first.row + i)
    const run = left.splice(0, end < 0 ? left.length : end)
    sheet.getRange(first.row, first.column, run.length, 1).setRichTextValues(run.map(link => [linked(link)]))
  }
}

function linked({ text, table, cell }: LinkedCell): GoogleAppsScript.Spreadsheet.RichTextValue {
  const gid = knownSheet(table)?.getSheetId()
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${gid}&range=${cell}`).build()
}
