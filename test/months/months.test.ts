import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headerKey } from '../../src/book/header'
import type { Column } from '../../src/book/table'
import { tables } from '../../src/book/tables/index'
import { cellOf } from '../../src/book/write'
import { shownCell } from '../../src/domain/cell'
import type { Lang } from '../../src/domain/text'
import { type Expected, type MonthDocument, readDocument } from './document'
import { type Run, runMonth, type Workbook, withResults } from './run'

/** Each document in this folder is one month or several: what a manager filled in, and what must come out, by hand. */
const folder = import.meta.dirname
for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
  const document = readDocument(readFileSync(join(folder, file), 'utf8'))
  describe(`${file}: ${document.title}`, () => {
    const runs = runAll(document)
    for (const expected of document.expected) {
      it(`${tables[expected.table].name.en} of ${expected.month}`, () => {
        expect(shownAs(expected, runs.get(expected.month), document.lang)).toEqual(expected.rows)
      })
    }
    for (const [month, { checks }] of runs) {
      const isShown = document.expected.some(one => one.month === month && one.table === 'checks')
      if (!isShown) it(`nothing to check in ${month}`, () => expect(checks).toEqual([]))
    }
  })
}

function runAll(document: MonthDocument): Map<string, Run> {
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
function shownAs({ table, headers }: Expected, run: Run | undefined, lang: Lang): string[][] {
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
