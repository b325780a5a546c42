import { readTable } from '../../src/book/table/read'
import type { RecordOf, Table } from '../../src/book/table/table'
import { block } from '../../src/book/table/write'
import { tables } from '../../src/book/tables'
import { results } from '../../src/book/tables/results'
import { writeBlock } from '../../src/platform/block'
import { digest, locatedTables, readGrids, withLock } from '../../src/platform/workbook'

const all: readonly Table[] = Object.values(tables)

export const located = () => locatedTables(all)
export const grid = (id: string) => readGrids(all).get(id)?.cells
export const sha = (text: string) => digest(text)
export const locked = (text: string) => withLock(() => text)

/** Replaces the rows of March in Results. */
export function write(records: readonly RecordOf<typeof results>[]) {
  const sheet = readGrids([results]).get('results')
  if (!sheet) throw new Error('no sheet')
  const read = readTable(results, sheet, { today: '2026-04-10' })
  writeBlock(
    results,
    block(read, records, row => row.period !== '2026-03', 'en'),
  )
}
