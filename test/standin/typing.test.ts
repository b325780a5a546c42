import { describe, expect, test } from 'vitest'
import { createWorld } from '../../src/standin/node/world'

const five = ['A1', 'A2', 'A3', 'A4', 'A5'].map((a1, i) => ['Sheet1', a1, i + 1] as const)
const slow = `
function onEdit(e) { Utilities.sleep(1500); console.log(e.range.getA1Notation() + ' ' + e.value) }
`

describe('figures typed one after another', () => {
  test('two events wait while one runs; the others are dropped, and what was typed stays', () => {
    const world = createWorld({ code: slow })
    expect(world.type(five, 100)).toEqual(['handled', 'handled', 'handled', 'dropped', 'dropped'])
    expect(world.log).toEqual(['A1 1', 'A2 2', 'A3 3'])
    expect(world.values('Sheet1')).toEqual([[1], [2], [3], [4], [5]])
  })

  test('a place is free again when one has run', () => {
    // The first runs from 0 to 1.505 s; at 1.6 s the second runs and one waits: the fifth waits too.
    const world = createWorld({ code: slow })
    expect(world.type(five, 400)).toEqual(['handled', 'handled', 'handled', 'dropped', 'handled'])
  })

  test('with time between them all are handled, each when it is typed', () => {
    const world = createWorld({ code: slow, now: '2026-04-02T01:00:00Z' })
    expect(new Set(world.type(five, 2000))).toEqual(new Set(['handled']))
    expect(world.now.toISOString()).toBe('2026-04-02T01:00:09.505Z')
  })

  test('one that takes half a minute ends there', () => {
    const world = createWorld({ code: 'function onEdit() { for (;;) Utilities.sleep(1000) }' })
    expect(world.type(five.slice(0, 2))).toEqual(['failed', 'failed'])
  })
})

describe('while cells are computed that were set going by typing', () => {
  const code = `
function TWICE(value) { return value * 2 }
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]
function name() { sheet().getName() }
function id() { sheet().getSheetId() }
function read() { sheet().getRange(1, 1).getValue() }
function property() { PropertiesService.getDocumentProperties().getProperty('x') }
function again() { const it = sheet(); it.getName(); it.getName() }
`
  const typed = () => {
    const world = createWorld({ code })
    world.edit('Sheet1', 'A1', [[1, '=TWICE(A1)', '=TWICE(B1)']])
    world.type([['Sheet1', 'A1', 5]])
    return world
  }
  // Two calls, one after the other, of one argument cell each.
  const computed = 0.600004

  test.each([
    ['name', 'the name of a tab', computed + 0.005],
    ['read', 'a read', computed + 0.060002],
    ['again', 'both of two, once', computed + 0.01],
  ])('%s: %s waits', (call, _what, seconds) => {
    const world = typed()
    world.call(call)
    expect(world.lastExecution.seconds).toBeCloseTo(seconds, 6)
  })

  test.each([
    ['id', 0.015],
    ['property', 0.045],
  ])('%s does not wait', (call, seconds) => {
    const world = typed()
    world.call(call)
    expect(world.lastExecution.seconds).toBeCloseTo(seconds, 6)
  })

  test('what a script itself writes is not waited for', () => {
    const world = createWorld({
      code: `${code} function both() { const cell = sheet().getRange('A1'); cell.setValue(6); cell.getValue() }`,
    })
    world.edit('Sheet1', 'A1', [[1, '=TWICE(A1)']])
    world.call('both')
    expect(world.lastExecution.seconds).toBeCloseTo(0.015 + 0.12001 + 0.060002, 6)
  })

  test('nothing waits once they are done, nor after an edit with time enough', () => {
    const world = typed()
    world.advanceTo(new Date(world.now.getTime() + 1000))
    world.call('name')
    expect(world.lastExecution.seconds).toBeCloseTo(0.015, 6)
    world.edit('Sheet1', 'A1', 6)
    world.call('name')
    expect(world.lastExecution.seconds).toBeCloseTo(0.015, 6)
  })
})
