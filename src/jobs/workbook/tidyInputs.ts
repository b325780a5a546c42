import { isPlain, type PlainCells, plainCells } from '../../book/editing/rowFormats'
import { type Tidied, tidied } from '../../book/editing/tidy'
import { type Reads, readTables, type TableSet } from '../../book/reading/reads'
import { withCurrency } from '../../book/settings/settings'
import type { Grid, Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { evened, isPercent, shownCell } from '../../domain/values/cell'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { unitFactor } from '../../domain/values/number'
import { writeTidied } from '../../platform/tidyCells'

const found = problems('tidy', {
  turned: {
    severity: 'look',
    what: {
      en: '{count} cells held what formulas cannot read, such as “{from}”',
      'zh-CN': '{count} 格的内容公式读不懂,例如“{from}”',
    },
    mend: { en: 'They were written anew; nothing else to do.', 'zh-CN': '已自动改写,无需处理。' },
  },
})

export interface Tidy {
  readonly reads: Reads
  /** What was turned, one per sheet, and what was assumed of cells. */
  readonly turned: readonly Issue[]
}

const INPUTS = Object.values<Table>(tables).filter(({ id, role }) => role === 'type' || id === 'settings')

/** What `onEdit` did not see (a large paste, an import, a script) is tidied before anything is read from it. */
export function tidyInputs(reads: Reads, today: string): Tidy {
  const setting = withCurrency(reads.settings, { today })
  const factorOf = factors(reads)
  let plain: readonly PlainCells[] | undefined
  /** A percentage where none can be stays text, so that the cell gets no % format. */
  const withoutSigns = (changes: readonly Tidied[], table: Table) =>
    changes.filter(change => {
      if (!isPercent(change.to)) return true
      plain ??= plainCells(reads)
      return !isPlain(plain, table, change)
    })
  const turned: Issue[] = []
  const grids = new Map<string, Grid>()
  for (const table of INPUTS) {
    const read = reads[table.id as keyof TableSet]
    if (!read || read.header.issues.length > 0) continue
    const written = writeTidied(table, withoutSigns(tidied(table, read.grid, { setting, factorOf }), table))
    if (written.length === 0) continue
    grids.set(table.id, changed(read.grid, written))
    turned.push(turnedIn(table, read.grid, written), ...assumedIn(table, read.grid, written))
  }
  return { reads: grids.size === 0 ? reads : { ...reads, ...readTables(grids, setting) }, turned }
}

/** The grid as it stands after cells were tidied. */
export function changed(grid: Grid, written: readonly Tidied[]): Grid {
  const cells = grid.cells.map(row => [...row])
  const dayTexts = new Set(grid.dayTexts)
  for (const { row, column, to } of written) {
    const line = cells[row - 1]
    if (line) line[column - 1] = to
    dayTexts.delete(`${row - 1},${column - 1}`)
  }
  return { ...grid, cells, dayTexts }
}

function factors({ kpis }: Reads): (kpi: string) => number {
  const known = new Map((kpis?.rows ?? []).map(({ kpi, unit = '' }) => [evened(kpi), unitFactor(unit)]))
  return kpi => known.get(evened(kpi)) ?? 1
}

function turnedIn(table: Table, { tab }: Grid, written: readonly Tidied[]): Issue {
  const [first] = written
  const place = { table: table.id, tab, ...(first ? { row: first.row, column: first.column } : {}) }
  return issue(found.turned, { count: written.length, from: shownCell(first?.from ?? null) }, { place })
}

/** Where something was assumed; the cell no longer shows it. */
function assumedIn(table: Table, { tab }: Grid, written: readonly Tidied[]): Issue[] {
  return written.flatMap(({ row, column, remark }) =>
    remark ? [issue(remark.problem, remark.with, { place: { table: table.id, tab, row, column } })] : [],
  )
}
