import type { Cell } from '../../src/domain/cell'
import type { Grid } from '../../src/book/table'
import { tables } from '../../src/book/tables/index'
import { headerKey } from '../../src/book/header'

/** A month as a document: prose, the tables a manager fills in, and what must come out. */
export interface MonthDocument {
  readonly title: string
  readonly month: string
  readonly today: string
  readonly grids: ReadonlyMap<string, Grid>
  readonly expected: readonly Expected[]
}

/** A table of results as it must come out; only the columns it shows are compared. */
export interface Expected {
  readonly table: keyof typeof tables
  readonly headers: readonly string[]
  readonly rows: ReadonlyArray<readonly string[]>
}

const RESULTS = ['results', 'scores', 'teamResults', 'payLines', 'checks']

/** Reads a Markdown document: `## Name of a sheet` and a table below it; result sheets are what is expected. */
export function readDocument(markdown: string): MonthDocument {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? ''
  const month = /^Month: (\S+)$/m.exec(markdown)?.[1] ?? ''
  const today = /^Today: (\S+)$/m.exec(markdown)?.[1] ?? '2026-11-22'
  const grids = new Map<string, Grid>()
  const expected: Expected[] = []
  for (const section of markdown.split(/^## /m).slice(1)) {
    const name = section.split('\n')[0]?.trim() ?? ''
    const id = tableCalled(name)
    const rows = tableIn(section)
    if (!RESULTS.includes(id)) grids.set(id, { tab: name, cells: rows.map(row => row.map(cellOf)) })
    else expected.push({ table: id, headers: rows[0] ?? [], rows: rows.slice(1) })
  }
  for (const table of Object.values(tables)) {
    if (!grids.has(table.id)) grids.set(table.id, { tab: table.name.en, cells: [headersOf(table.id)] })
  }
  return { title, month, today, grids, expected }
}

function headersOf(id: string): Cell[] {
  const table = tables[id as keyof typeof tables]
  return Object.values(table.columns).map(column => column.header.en)
}

function tableCalled(name: string): keyof typeof tables {
  const found = Object.values(tables).find(t => [t.name.en, t.name['zh-CN']].some(n => headerKey(n) === headerKey(name)))
  if (!found) throw new Error(`no sheet is called ${name}`)
  return found.id as keyof typeof tables
}

function tableIn(section: string): string[][] {
  return section
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map(line => line.slice(1, line.lastIndexOf('|')).split('|').map(cell => cell.trim()))
}

/** Numbers and percentages as a spreadsheet holds them; `"95%"` in quotes stays text. */
function cellOf(text: string): Cell {
  const quoted = /^"(.*)"$/.exec(text)
  if (quoted) return quoted[1] ?? ''
  if (text === '') return null
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { share: Number(`${text.slice(0, -1)}e-2`) }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
