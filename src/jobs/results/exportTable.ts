import { csvOf } from '../../book/table/csv'
import { readTable } from '../../book/table/read'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables'
import { texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { readGrids, spreadsheetInfo, today } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'

const say = texts('exportTable', {
  none: { en: '“{tab}” has no rows of {period}.', 'zh-CN': '“{tab}”中没有 {period} 的数据。' },
})

export const EXPORTED = ['results', 'scores', 'teamResults', 'payLines'] as const

export interface Export {
  readonly period: string
  readonly table: (typeof EXPORTED)[number]
}

export interface CsvFile {
  readonly name: string
  readonly text: string
}

/** A period's rows of a result sheet as a file for other programs. */
export function exportTable({ period, table: id }: Export): CsvFile {
  const setting = { today: today() }
  const table: Table = tables[id]
  const grids = readGrids([table, tables.settings])
  const grid = grids.get(id)
  const settings = grids.get(tables.settings.id)
  const lang = languageOf(settings ? { settings: readTable(tables.settings, settings, setting) } : {})
  const all = grid ? readTable(table, grid, setting).rows : []
  const rows = all.filter(row => (row as unknown as { readonly period?: unknown }).period === period)
  if (rows.length === 0) throw new Refusal(say.none, { tab: table.name, period })
  const name = `${fileName(spreadsheetInfo().name)} ${table.name[lang]} ${period}.csv`
  return { name, text: csvOf(table, rows, lang) }
}

/** What no file may be called by is left out. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, ' ').trim()
}
