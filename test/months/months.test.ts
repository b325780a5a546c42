import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findHeader } from '../../src/book/header'
import { checkRecords } from '../../src/book/month/checks'
import { prepareMonth } from '../../src/book/month/input'
import { outputOf } from '../../src/book/month/output'
import { readTables } from '../../src/book/month/reads'
import { cellOf } from '../../src/book/write'
import { tables } from '../../src/book/tables/index'
import type { Column } from '../../src/book/table'
import { monthProblems, scoreMonth } from '../../src/domain/month'
import { shownCell } from '../../src/domain/cell'
import { type Expected, type MonthDocument, readDocument } from './document'

/** Each document in this folder is a month: what a manager filled in, and what must come out, worked out by hand. */
const folder = import.meta.dirname
for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
  const document = readDocument(readFileSync(join(folder, file), 'utf8'))
  describe(document.title, () => {
    const rows = run(document)
    for (const expected of document.expected) {
      it(`gives the ${tables[expected.table].name.en} of ${file}`, () => {
        expect(shownAs(expected, rows)).toEqual(expected.rows)
      })
    }
  })
}

type Rows = Readonly<Record<string, ReadonlyArray<Readonly<Record<string, unknown>>>>>

function run(document: MonthDocument): Rows {
  const setting = { today: document.today }
  const reads = readTables(document.grids, setting)
  const { input, issues } = prepareMonth(reads, document.month, setting)
  const stopped = issues.some(issue => issue.severity === 'stop')
  const result = stopped ? undefined : scoreMonth(input)
  const all = [...issues, ...(result ? result.issues : monthProblems(input))]
  const checks = checkRecords(all, reads, 'en')
  return result ? { ...outputOf(input, result, 'en'), checks } : { checks }
}

/** The rows in the order and with the columns of the document. */
function shownAs({ table, headers }: Expected, rows: Rows): string[][] {
  const columns = tables[table].columns as Readonly<Record<string, Column<unknown>>>
  const found = findHeader(tables[table], { tab: table, cells: [headers] }).columns
  const ids = headers.map((header, index) => {
    const id = [...found].find(([, at]) => at === index)?.[0]
    if (id === undefined) throw new Error(`${tables[table].name.en} has no column ${header}`)
    return id
  })
  return (rows[table] ?? []).map(row => ids.map(id => shown(columns[id] as Column<unknown>, row[id])))
}

function shown(column: Column<unknown>, value: unknown): string {
  const cell = cellOf(column, value, 'en')
  return typeof cell === 'number' ? String(Number(cell.toFixed(6))) : shownCell(cell)
}
