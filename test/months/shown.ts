import { headerKey } from '../../src/book/table/header'
import type { Column } from '../../src/book/table/table'
import { cellOf } from '../../src/book/table/write'
import { tables } from '../../src/book/tables/index'
import { shownCell } from '../../src/domain/values/cell'
import type { Lang } from '../../src/domain/values/text'
import type { Expected, MonthDocument } from './document'
import { type Run, runMonth, type Workbook, withResults } from './run'

/** The months of a document one after the other, each with what the ones before wrote. */
export function runAll(document: MonthDocument): Map<string, Run> {
  const runs = new Map<string, Run>()
  let workbook: Workbook = document
  for (const month of document.months) {
    const run = runMonth(workbook, month)
    runs.set(month, run)
    workbook = withResults(workbook, run)
  }
  return runs
}

/** The rows in the order and with the columns of the document. */
export function shownAs({ table, headers }: Expected, run: Run | undefined, lang: Lang): string[][] {
  const columns = Object.entries(tables[table].columns) as [string, Column<unknown>][]
  const shownColumns = headers.map(header => {
    const spelled = ([id, { header: text, also = [] }]: [string, Column<unknown>]) =>
      [id, text.en, text['zh-CN'], ...also].some(name => headerKey(name) === headerKey(header))
    const found = columns.find(spelled)
    if (!found) throw new Error(`${tables[table].name.en} has no column ${header}`)
    return found
  })
  const all: Readonly<Record<string, readonly object[]>> = { ...run?.output, checks: run?.checks ?? [] }
  return (all[table] ?? []).map(row =>
    shownColumns.map(([id, column]) => shown(column, (row as Readonly<Record<string, unknown>>)[id], lang)),
  )
}

function shown(column: Column<unknown>, value: unknown, lang: Lang): string {
  const cell = cellOf(column, value, lang)
  return typeof cell === 'number' ? String(Number(cell.toFixed(6))) : shownCell(cell)
}
