import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ColumnRuns } from '../../src/standin/model/columnRuns'
import type { World } from '../../src/standin/node/world'
import { scripted } from './scripted'

const ran = (script: string): World => {
  const world = scripted(script)
  world.call('go')
  return world
}

const cellsOf = (world: World): string[] => {
  const found: string[] = []
  world.sheet('Sheet1').visitRaw((_cell, row, column) => found.push(`${row},${column}`))
  return found
}

describe('A cell is kept while something is in it', () => {
  test('and not for looks and rules alone', () => {
    const world = ran(`
      sheet.getRange('A:C').setBackground('#ffeeee').setNumberFormat('0.00').setBorder(true, true, true, true, true, true)
      sheet.getRange('A2:A').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build())
      sheet.getRange('B7').setValue(1)
    `)
    expect(cellsOf(world)).toEqual(['6,1'])
    expect(world.cell('Sheet1', 'C900')).toMatchObject({ background: '#ffeeee', format: '0.00', choices: null })
    expect(world.cell('Sheet1', 'A900').choices).toEqual(['x'])
  })

  test('a note and a formula without a result are something, a blank that an array gave is not', () => {
    const world = ran(`
      sheet.getRange('A1').setNote('n'); sheet.getRange('B1').setFormula('=IF(TRUE,"")'); sheet.getRange('C1').setFormula('={1,Z1;Z2,2}')
    `)
    world.book.formulas.settle()
    expect(cellsOf(world)).toEqual(['0,0', '0,1', '0,2', '1,3'])
  })

  test.each([
    'range.clearContent()',
    "range.setValue('')",
    "range.setValues([[''], ['']])",
    "range.setFormula('')",
    "sheet.getRange('F1:F2').copyTo(range)",
  ])('not after %s', script => {
    const world = ran(
      `const range = sheet.getRange('A1:A2'); range.setValues([[1], ['=A1']]).setFontWeight('bold'); ${script}`,
    )
    expect([cellsOf(world), world.values('Sheet1')]).toEqual([[], []])
  })
})

describe('Looks and rules', () => {
  const painted = (script: string) =>
    ran(`sheet.getRange('A2:B3').setBackgrounds([['#aa0000', '#bb0000'], ['#aa0001', '#bb0001']]); ${script}`)
  const grounds = (world: World, a1: string[]) => a1.map(cell => world.cell('Sheet1', cell).background)

  test('of new rows and columns are those of the line before', () => {
    const world = painted('sheet.insertRowsAfter(2, 2); sheet.insertColumnAfter(1)')
    expect(grounds(world, ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'])).toEqual([
      '#ffffff',
      '#aa0000',
      '#aa0000',
      '#aa0000',
      '#aa0001',
      '#ffffff',
    ])
    expect(grounds(world, ['B2', 'C2', 'C5', 'D2'])).toEqual(['#aa0000', '#bb0000', '#bb0001', '#ffffff'])
  })

  test('go with deleted lines, and those below move up', () => {
    const world = painted('sheet.deleteRow(2); sheet.deleteColumn(1)')
    expect(grounds(world, ['A1', 'A2', 'A3', 'B2'])).toEqual(['#ffffff', '#bb0001', '#ffffff', '#ffffff'])
  })

  test('travel with sorted rows, and are repeated over a larger target', () => {
    const world = painted(`
      sheet.getRange('A2:B3').setValues([[2, 'two'], [1, 'one']]).sort(1); sheet.getRange('A2:A3').copyTo(sheet.getRange('D1:D4'), { formatOnly: true })
    `)
    expect(grounds(world, ['A2', 'B3'])).toEqual(['#aa0001', '#bb0000'])
    expect(grounds(world, ['D1', 'D2', 'D3', 'D4'])).toEqual(['#aa0001', '#aa0000', '#aa0001', '#aa0000'])
  })
})

/** The plain way: every cell has its value in a table of rows. */
const SIZE = 6
const at = fc.nat(SIZE - 1)
const count = fc.integer({ min: 1, max: 3 })
type Change = (runs: ColumnRuns<number>, table: number[][]) => number[][]
/** More lines than ever are deleted. */
const WIDE = 60
const blank = () => new Array<number>(WIDE).fill(0)
const columnsOf = (table: number[][], to: (row: number[]) => number[]) => table.map(to)
const cut = <T>(list: readonly T[], from: number, many: number, put: readonly T[] = []) => [
  ...list.slice(0, from),
  ...put,
  ...list.slice(from + many),
]
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, at, count, count, fc.nat(2)).map(
    ([top, left, rows, columns, value]): Change =>
      (runs, table) => {
        runs.change({ top, left, rows, columns }, () => value)
        return table.map((row, r) =>
          row.map((old, c) => (r >= top && r < top + rows && c >= left && c < left + columns ? value : old)),
        )
      },
  ),
  fc.tuple(at, count, at).map(
    ([from, many, like]): Change =>
      (runs, table) => {
        runs.insert('rows', { at: from, count: many, like })
        return cut(table, from, 0, new Array(many).fill(table[like] ?? blank()))
      },
  ),
  fc.tuple(at, count, at).map(
    ([from, many, like]): Change =>
      (runs, table) => {
        runs.insert('columns', { at: from, count: many, like })
        return columnsOf(table, row => cut(row, from, 0, new Array(many).fill(row[like] ?? 0)))
      },
  ),
  fc.tuple(at, count).map(
    ([from, many]): Change =>
      (runs, table) => {
        runs.remove('rows', { at: from, count: many })
        return cut(table, from, many)
      },
  ),
  fc.tuple(at, count).map(
    ([from, many]): Change =>
      (runs, table) => {
        runs.remove('columns', { at: from, count: many })
        return columnsOf(table, row => cut(row, from, many))
      },
  ),
  fc.shuffledSubarray([0, 1, 2], { minLength: 3 }).map(
    (order): Change =>
      (runs, table) => {
        runs.reorder({ top: 1, left: 1, rows: 3, columns: 2 }, order)
        return table.map((row, r) =>
          row.map((old, c) => (r > 0 && r < 4 && c > 0 && c < 3 ? (table[1 + (order[r - 1] ?? 0)]?.[c] ?? 0) : old)),
        )
      },
  ),
)

test('Runs say of every cell what a table of all cells says, whatever is done to both', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), changes => {
      const runs = new ColumnRuns(0)
      let table = Array.from({ length: WIDE }, blank)
      for (const apply of changes) table = apply(runs, table)
      for (let r = 0; r < WIDE / 2; r++)
        for (let c = 0; c < WIDE / 2; c++) expect(runs.at(r, c), `${r},${c}`).toBe(table[r]?.[c] ?? 0)
    }),
  )
})
