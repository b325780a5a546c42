import { headerKey } from '../../src/book/table/header'
import type { Grid } from '../../src/book/table/table'
import { tables } from '../../src/book/tables/index'
import type { Cell } from '../../src/domain/values/cell'
import type { Lang } from '../../src/domain/values/text'

/** Months as a document: prose, the tables a manager fills in, and what must come out. */
export interface MonthDocument {
  readonly title: string
  /** Months and longer periods, scored one after the other, each with what the ones before wrote. */
  readonly months: readonly string[]
  readonly today: string
  readonly lang: Lang
  readonly grids: ReadonlyMap<string, Grid>
  readonly expected: readonly Expected[]
}

/** A table of results as it must come out of a month; only the columns it shows are compared. */
export interface Expected {
  readonly table: keyof typeof tables
  readonly month: string
  readonly headers: readonly string[]
  readonly rows: ReadonlyArray<readonly string[]>
}

const RESULTS = ['results', 'scores', 'teamResults', 'payLines', 'checks']

/**
 * Reads a Markdown document: `## Name of a sheet` and a table below it. Result sheets are what is expected, of the last
 * month unless the heading names another: `## Results 2026-01`. A month without a table of checks must have none. Result
 * sheets of a month that is not scored are what an earlier run wrote.
 */
export function readDocument(markdown: string): MonthDocument {
  const line = (words: string) => new RegExp(`^(?:${words})[::] *(.+)$`, 'm').exec(markdown)?.[1]?.trim()
  const months = (line('Months?|月份') ?? '').split(/[\s,、,]+/)
  const grids = new Map<string, Grid>()
  const expected: Expected[] = []
  for (const section of markdown.split(/^## /m).slice(1)) {
    const [, name = '', month = months[months.length - 1] ?? ''] =
      /^(.+?)(?:\s+((?:FY)?\d{4}(?:-[QH]?\d+)?))?\s*$/.exec(section.split('\n')[0] ?? '') ?? []
    const id = tableCalled(name)
    const rows = tableIn(section)
    if (!RESULTS.includes(id)) grids.set(id, { tab: name, cells: rows.map(row => row.map(cellOf)) })
    else if (!months.includes(month)) grids.set(id, written(id, rows))
    else expected.push({ table: id, month, headers: rows[0] ?? [], rows: rows.slice(1) })
  }
  const lang = languageOf(grids)
  return {
    title: /^# (.+)$/m.exec(markdown)?.[1] ?? '',
    months,
    today: line('Today|今天') ?? '2026-11-22',
    lang,
    grids: completed(grids, lang),
    expected,
  }
}

/** Rows as a run writes them: in all columns of their table. */
function written(id: keyof typeof tables, [headers = [], ...rows]: readonly string[][]): Grid {
  const table = tables[id]
  const columns = Object.values(table.columns).map(({ header }) => header)
  const places = columns.map(({ en, 'zh-CN': zh }) =>
    headers.findIndex(header => [en, zh].some(name => headerKey(name) === headerKey(header))),
  )
  const cells = rows.map(row => places.map(place => cellOf(row[place] ?? '')))
  return { tab: table.name.en, cells: [columns.map(header => header.en), ...cells] }
}

/** Sheets the document does not show are there and empty. */
export function completed(grids: ReadonlyMap<string, Grid>, lang: Lang): Map<string, Grid> {
  const all = new Map(grids)
  for (const table of Object.values(tables)) {
    if (all.has(table.id)) continue
    all.set(table.id, {
      tab: table.name[lang],
      cells: [Object.values(table.columns).map(column => column.header[lang])],
    })
  }
  return all
}

function languageOf(grids: ReadonlyMap<string, Grid>): Lang {
  const rows = grids.get('settings')?.cells ?? []
  const chosen = rows.find(([setting]) => setting === 'Language' || setting === '语言')?.[1]
  return chosen === '中文' ? 'zh-CN' : 'en'
}

export function tableCalled(name: string): keyof typeof tables {
  const found = Object.values(tables).find(t =>
    [t.name.en, t.name['zh-CN']].some(n => headerKey(n) === headerKey(name)),
  )
  if (!found) throw new Error(`no sheet is called ${name}`)
  return found.id as keyof typeof tables
}

/** The cells of the Markdown table in a text, as texts. */
export function tableIn(section: string): string[][] {
  return section
    .split('\n')
    .map(line => line.trim())
    .filter(line => line.startsWith('|') && !/^\|[\s|:-]+-[\s|:-]*\|$/.test(line))
    .map(line =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map(cell => cell.trim()),
    )
}

/** Numbers and percentages as a spreadsheet holds them; `"95%"` in quotes stays text, blanks and all. */
export function cellOf(text: string): Cell {
  const quoted = /^"(.*)"$/.exec(text)
  if (quoted) return quoted[1] ?? ''
  if (text === '') return null
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { share: Number(`${text.slice(0, -1)}e-2`) }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
