import type { Table } from '../book/table'
import { sheetOf } from './sheets'

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
