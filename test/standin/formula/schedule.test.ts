import { describe, expect, test } from 'vitest'
import { block, sheetOf } from './sheet'

const CODE = `
function TWICE(value) { return value * 2 }
function SUM_OF(table) { return table.flat().reduce((sum, n) => sum + Number(n), 0) }
function LIST(n) { return [[n], [n + 1], [n + 2]] }
function CELL(a1, stamp) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('S').getRange(a1).getValue() }
function READS(n) {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getRange('A1')
  for (let i = 0; i < 200; i++) cell.getValue()
  return n
}
`
const sheet = (rows: readonly (readonly unknown[])[]) => {
  const world = sheetOf(rows, { code: CODE })
  world.book.formulas.settle()
  return world
}

describe('a recalculation after one typed figure', () => {
  test('is as long as its longest chain: 300 ms a call and 2 µs an argument cell', () => {
    const world = sheet([[1, '=TWICE(A1)', '=B1+1', '=TWICE(C1)', '=TWICE(A1+1)', '=TWICE(7)']])
    world.edit('S', 'A1', 5)
    expect(world.lastRecalculation).toEqual({ tableCalls: 0, smallCalls: 3, cells: 3, depth: 2, modelledMs: 600.004 })
    expect(block(world, 'A1', 1, 6)).toEqual([[5, 10, 11, 22, 12, 14]])
  })

  test('tells calls that take tables from small ones of up to 60 cells', () => {
    const world = sheet([['=SUM_OF(A2:B31)', '=SUM_OF(A2:B32)'], [1]])
    world.edit('S', 'A2', 2)
    expect(world.lastRecalculation).toEqual({
      tableCalls: 1,
      smallCalls: 1,
      cells: 60 + 62,
      depth: 1,
      modelledMs: 300.124,
    })
  })

  test('waits through cells that a result fills and through ranges over them', () => {
    const world = sheet([[1, '=LIST(A1)', '=SUM_OF(B1:B3)', '=TWICE(B3)', '=CELL("A1",C1)']])
    world.edit('S', 'A1', 5)
    // LIST 300.002; SUM_OF and TWICE beside each other; CELL reads by itself: three handles and 60.002 ms more.
    const { depth, modelledMs, smallCalls } = world.lastRecalculation
    expect([depth, smallCalls]).toEqual([3, 4])
    expect(modelledMs).toBeCloseTo(300.002 + 300.006 + 300.004 + 15 + 60.002)
  })

  test.each([
    [30, 300.002],
    [31, 600.004],
    [61, 900.006],
  ])('runs thirty calls at once: %i take %f ms', (calls, ms) => {
    const world = sheet([[1], ...Array.from({ length: calls }, (_, i) => [`=TWICE(A$1+${i})`])])
    world.edit('S', 'A1', 500)
    expect(world.lastRecalculation).toMatchObject({ smallCalls: calls, depth: 1 })
    expect(world.lastRecalculation.modelledMs).toBeCloseTo(ms)
  })

  test('makes the calls of one formula one after another', () => {
    const world = sheet([[1, '=TWICE(A1)+TWICE(A1+1)']])
    world.edit('S', 'A1', 5)
    expect(world.lastRecalculation).toMatchObject({ smallCalls: 2, depth: 2, modelledMs: 600.004 })
  })

  test('asks nothing whose answer is known, and nothing that does not depend on the figure', () => {
    const world = sheet([[1, '=TWICE(A1)']])
    for (const value of [2, 1]) {
      world.edit('S', 'A1', value)
      world.book.formulas.settle()
    }
    expect(world.lastRecalculation).toMatchObject({ smallCalls: 0, modelledMs: 0 })
    world.edit('S', 'F9', 3)
    expect(world.lastRecalculation).toMatchObject({ smallCalls: 0, modelledMs: 0 })
  })
})

test('each call has half a minute of its own', () => {
  expect(block(sheet([[1, '=READS(1)', '=READS(2)', '=READS(3)']]), 'A1', 1, 4)).toEqual([[1, 1, 2, 3]])
})

test('until their calls have ended, cells and all that depend on them show Loading...', () => {
  const world = sheet([
    [1, '=TWICE(A1)', '=B1+1', '=IFERROR(TWICE(C1),0)', '=A1+1'],
    ['', '=LIST(A1)'],
  ])
  world.edit('S', 'A1', 5)
  expect([0, 301, 601].map(ms => world.displayValuesAfter('S', ms)[0])).toEqual([
    ['5', 'Loading...', 'Loading...', 'Loading...', '6'],
    ['5', '10', '11', 'Loading...', '6'],
    ['5', '10', '11', '22', '6'],
  ])
  expect([0, 301].map(ms => world.displayValuesAfter('S', ms).map(row => row[1]))).toEqual([
    ['Loading...', 'Loading...', 'Loading...', 'Loading...'],
    ['10', '5', '6', '7'],
  ])
})
