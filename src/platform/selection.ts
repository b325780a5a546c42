import type { Table } from '../book/table/table'
import { texts } from '../domain/values/text'
import { Refusal } from './refusal'
import { sheetOf } from './sheets'

const say = texts('platform.selection', {
  gone: {
    en: 'The tab “{tab}” was deleted. Undo that (Ctrl+Z), or choose “Check the data”: tabs that jobs write come back.',
    'zh-CN': '“{tab}”标签页已被删除。请撤销(Ctrl+Z),或点“检查数据”:由程序写入的标签页会自动恢复。',
  },
})

/** Shows a tab, also a hidden one, and selects a cell; below the last row it is the last row. */
export function selectCell(table: Table, cell: string): void {
  const sheet = sheetOf(table)
  if (!sheet) throw new Refusal(say.gone, { tab: table.name })
  if (sheet.isSheetHidden()) sheet.showSheet()
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()]
  const range = sheet.getRange(Math.min(Number(row), rows), Math.min(column, columns))
  SpreadsheetApp.setActiveRange(range)
}
