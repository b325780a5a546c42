import { checkRecords } from '../../src/book/checks/checks'
import { preparePeriod } from '../../src/book/reading/period'
import { readTables } from '../../src/book/reading/reads'
import { type Output, outputOf } from '../../src/book/results/output'
import type { Column, Grid } from '../../src/book/table/table'
import { cellOf } from '../../src/book/table/write'
import { tables } from '../../src/book/tables/index'
import { monthProblems } from '../../src/domain/month/problems'
import { type MonthResult, scoreMonth } from '../../src/domain/month/scoreMonth'
import type { Cell } from '../../src/domain/values/cell'
import type { Issue } from '../../src/domain/values/issue'
import type { Lang } from '../../src/domain/values/text'

export interface Workbook {
  readonly grids: ReadonlyMap<string, Grid>
  readonly today: string
  readonly lang: Lang
}

export interface Run {
  /** Undefined where a problem stopped the month. */
  readonly result?: MonthResult
  readonly output?: Output
  readonly issues: readonly Issue[]
  readonly checks: ReturnType<typeof checkRecords>
}

/** A workbook's month, quarter, half or year as the job scores it, without the sheets. */
export function runMonth({ grids, today, lang }: Workbook, month: string): Run {
  const reads = readTables(grids, { today })
  const { input, issues } = preparePeriod(reads, month, { today })
  const isStopped = issues.some(issue => issue.severity === 'stop')
  const result = isStopped ? undefined : scoreMonth(input)
  const all = [...issues, ...(result ? result.issues : monthProblems(input))]
  const checks = checkRecords(all, reads, lang)
  if (!result || all.some(issue => issue.severity === 'stop')) return { issues: all, checks }
  return { result, output: outputOf(input, result, lang), issues: all, checks }
}

/** The workbook with a month's output on its result sheets. */
export function withResults(workbook: Workbook, { output }: Run): Workbook {
  const grids = new Map(workbook.grids)
  for (const [id, records] of Object.entries(output ?? {})) {
    const table = tables[id as keyof typeof tables]
    const columns = Object.entries(table.columns) as [string, Column<unknown>][]
    const rows = (records as readonly Readonly<Record<string, unknown>>[]).map(record =>
      columns.map(([column, of]): Cell => cellOf(of, record[column], workbook.lang)),
    )
    const before = grids.get(id)
    if (before) grids.set(id, { ...before, cells: [...before.cells, ...rows] })
  }
  return { ...workbook, grids }
}
