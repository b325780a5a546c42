import { type Cell, evened, isBlank, shownCell } from '../../domain/values/cell'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { nearest } from '../../domain/values/spelling'
import type { Column, Grid, Table } from './table'

const found = problems('header', {
  missing: {
    severity: 'stop',
    what: { en: 'the column “{column}” is missing', 'zh-CN': '缺少“{column}”列' },
    mend: { en: 'Put the header “{column}” back.', 'zh-CN': '请补上表头“{column}”。' },
  },
  renamed: {
    severity: 'stop',
    what: {
      en: 'the column “{column}” is missing; there is one called “{like}”',
      'zh-CN': '缺少“{column}”列,现有一列叫“{like}”',
    },
    mend: { en: 'Call it “{column}” again.', 'zh-CN': '请把表头改回“{column}”。' },
  },
  twice: {
    severity: 'stop',
    what: { en: 'two columns are called “{column}”', 'zh-CN': '有两列都叫“{column}”' },
    mend: { en: 'Keep one of them and rename or delete the other.', 'zh-CN': '请保留一列,把另一列改名或删除。' },
  },
  none: {
    severity: 'stop',
    what: {
      en: 'none of the first ten rows holds the headers {columns}',
      'zh-CN': '前十行里没有找到表头:{columns}',
    },
    mend: { en: 'Put them side by side in one row.', 'zh-CN': '请把这些表头放在同一行。' },
  },
})

export const headerProblems = found

export interface OpenColumn {
  readonly header: string
  readonly index: number
}

/** Where a table's columns stand in its sheet; indexes count from 0. */
export interface Header {
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  /** Columns of other names. */
  readonly others: readonly OpenColumn[]
  readonly issues: readonly Issue[]
}

const ROWS_SEARCHED = 10

/** Finds the header row (the first of ten that holds the most required headers) and the columns in it, in any order. */
export function findHeader(table: Table, grid: Grid): Header {
  const required = Object.keys(table.columns).filter(id => table.columns[id]?.required)
  const best = bestRow(table, grid, required)
  if (!best) {
    const columns = required.map(id => table.columns[id]?.header)
    return { row: 0, columns: new Map(), others: [], issues: [issue(found.none, { columns }, about(table, grid))] }
  }
  return { ...best, issues: [...twice(table, grid, best), ...missing(table, grid, best, required)] }
}

/** None where no row holds any of them. */
function bestRow(table: Table, grid: Grid, required: readonly string[]): Located | undefined {
  const spelled = spellings(table)
  let best: Located | undefined
  let most = 0
  for (const [row, cells] of grid.cells.slice(0, ROWS_SEARCHED).entries()) {
    const candidate = located(spelled, cells, row)
    const score = required.filter(id => candidate.columns.has(id)).length
    if (score > most) [best, most] = [candidate, score]
    if (score === required.length) break
  }
  return best
}

interface Located {
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  readonly repeated: readonly { readonly id: string; readonly index: number }[]
  readonly others: readonly OpenColumn[]
}

function located(spelled: ReadonlyMap<string, string>, cells: readonly Cell[], row: number): Located {
  const columns = new Map<string, number>()
  const repeated: { id: string; index: number }[] = []
  const others: OpenColumn[] = []
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue
    const header = shownCell(cell).normalize('NFKC').trim()
    const id = spelled.get(headerKey(header)) ?? spelled.get(headerKey(withoutBrackets(header)))
    if (id === undefined) others.push({ header, index })
    else if (columns.has(id)) repeated.push({ id, index })
    else columns.set(id, index)
  }
  return { row, columns, repeated, others }
}

function twice(table: Table, grid: Grid, header: Located): Issue[] {
  const known = header.repeated.map(({ id, index }) => ({ name: table.columns[id]?.header, index }))
  const seen = new Set<string>()
  const open = table.open
    ? header.others.filter(({ header: text }) => seen.has(headerKey(text)) || !seen.add(headerKey(text)))
    : []
  return [...known, ...open.map(({ header: text, index }) => ({ name: text, index }))].map(({ name, index }) =>
    issue(found.twice, { column: name }, about(table, grid, header.row, index)),
  )
}

function missing(table: Table, grid: Grid, header: Located, required: readonly string[]): Issue[] {
  const unclaimed = header.others.map(other => other.header)
  return required
    .filter(id => !header.columns.has(id))
    .map(id => {
      const column = table.columns[id] as Column<unknown>
      const like = nearest(column.header.en, unclaimed) ?? nearest(column.header['zh-CN'], unclaimed)
      const at = header.others.find(other => other.header === like)?.index
      if (like === undefined) return issue(found.missing, { column: column.header }, about(table, grid, header.row))
      return issue(found.renamed, { column: column.header, like }, about(table, grid, header.row, at))
    })
}

function about(table: Table, { tab }: Grid, row?: number, column?: number) {
  return {
    place: {
      table: table.id,
      tab,
      ...(row === undefined ? {} : { row: row + 1 }),
      ...(column === undefined ? {} : { column: column + 1 }),
    },
  }
}

function spellings(table: Table): Map<string, string> {
  const spelled = new Map<string, string>()
  for (const [id, { header, also = [] }] of Object.entries(table.columns)) {
    for (const text of [header.en, header['zh-CN'], ...also, id]) spelled.set(headerKey(text), id)
  }
  return spelled
}

export function headerKey(text: string): string {
  return evened(text.replace(/[★*›]/g, '')).replace(/[\s_-]/g, '')
}

/** A header without the unit behind it: `Amount (元)` is `Amount`. */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*[([（【][^)\]）】]*[)\]）】]\s*$/, '')
}
