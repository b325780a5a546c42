import { describe, expect, test } from 'vitest'
import { block, message, sheetOf } from './sheet'

const CODE = `
var calls = 0
function SHOW(a, b, c) {
  const say = value =>
    value === undefined ? 'undefined'
    : Array.isArray(value) ? '[' + value.map(say).join(',') + ']'
    : Object.prototype.toString.call(value) === '[object Date]' ? 'Date ' + value.toISOString()
    : typeof value + ' ' + String(value)
  return [a, b, c].map(say).join(' | ')
}
function TWICE(value) { return Array.isArray(value) ? value.map(row => row.map(one => one * 2)) : value * 2 }
function LIST() { return ['a', 'b'] }
function GIVE(what) {
  return { nothing: null, undefined: undefined, nan: NaN, infinite: 1 / 0, text: 'x', truth: true, empty: [], ragged: [[1], [1, 2]],
    day: new Date(2026, 2, 1), object: {} }[what]
}
function FAIL(text) { throw new Error(text) }
function COUNTED() { return ++calls }
function REMEMBERED(key) { calls++; return calls }
function CELL(a1, stamp) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('S').getRange(a1).getValue() }
function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1) }
function MAIL() { MailApp.sendEmail('a@example.com', 'b', 'c') }
function SLOW(n) {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('S').getRange('D1')
  for (let i = 0; i < 1000; i++) if (cell.getValue() === 'fast') return n
}
function hidden_() { return 1 }
`
const custom = (rows: readonly (readonly unknown[])[], options = {}) =>
  sheetOf(rows, { code: CODE, manifest: { timeZone: 'Asia/Shanghai' }, timeZone: 'Asia/Shanghai', ...options })

describe('arguments arrive as Google gives them', () => {
  const cells = [
    [1, 'x', '', true, '2026-03-01', '50%', '=1/0'],
    [2, '', 3],
  ]
  test.each([
    ['one cell is one value', '=SHOW(A1,B1,D1)', 'number 1 | string x | boolean true'],
    ['also when written as a range', '=SHOW(A1:A1,,)', 'number 1 | string  | string '],
    ['a blank is an empty text, an omitted one undefined', '=SHOW(C1)', 'string  | undefined | undefined'],
    [
      'a date is a Date, a percentage a share',
      '=SHOW(E1,F1)',
      'Date 2026-02-28T16:00:00.000Z | number 0.5 | undefined',
    ],
    ['so is a date computed on the way', '=SHOW(E1+1)', 'Date 2026-03-01T16:00:00.000Z | undefined | undefined'],
    ['an error is its text', '=SHOW(G1,NA())', 'string #DIV/0! | string #N/A | undefined'],
    [
      'a range is rows of columns',
      '=SHOW(A1:C2)',
      '[[number 1,string x,string ],[number 2,string ,number 3]] | undefined | undefined',
    ],
    [
      'dates and errors inside ranges too',
      '=SHOW(E1:G1)',
      '[[Date 2026-02-28T16:00:00.000Z,number 0.5,string #DIV/0!]] | undefined | undefined',
    ],
    [
      'an array written out too',
      '=SHOW({1,"a";2,5%})',
      '[[number 1,string a],[number 2,number 0.05]] | undefined | undefined',
    ],
    ['a name is found in any case', '=show("a")', 'string a | undefined | undefined'],
  ])('%s', (_what, formula, expected) => {
    const world = custom(cells)
    world.edit('S', 'H5', formula)
    expect(world.cell('S', 'H5').value).toBe(expected)
  })

  test('ARRAYFORMULA is one call with the whole range, MAP one per cell', () => {
    const world = custom([[1, '=ARRAYFORMULA(TWICE(A1:A2))', '=MAP(A1:A2,LAMBDA(v,TWICE(v)))'], [2]])
    expect(block(world, 'A1', 2, 3)).toEqual([
      [1, 2, 2],
      [2, 4, 4],
    ])
  })

  test('a function that ends in _ cannot be called, and none that is not there', () => {
    expect(block(custom([['=hidden_()', '=NOT_THERE(1)', '=CALLS()']]), 'A1', 1, 3)).toEqual([
      ['#NAME?', '#NAME?', '#NAME?'],
    ])
  })
})

describe('results', () => {
  test('lists go down, tables fill their place, dates are shown as dates', () => {
    const world = custom([['=LIST()', '=TWICE({1,2;3,4})', '', '=GIVE("day")']])
    expect(block(world, 'A1', 2, 3)).toEqual([
      ['a', 2, 4],
      ['b', 6, 8],
    ])
    expect(world.cell('S', 'D1').display).toBe('3/1/2026')
    expect(world.cell('S', 'D1').value).toEqual(new Date('2026-02-28T16:00:00Z'))
  })

  test.each([
    ['nothing', null],
    ['undefined', null],
    ['nan', '#NUM!'],
    ['infinite', '#NUM!'],
    ['text', 'x'],
    ['truth', true],
    ['empty', '#ERROR!'],
    ['ragged', '#ERROR!'],
    ['object', '#ERROR!'],
  ])('%s gives %s', (what, expected) => {
    expect(block(custom([[`=GIVE("${what}")`]]), 'A1', 1, 1)[0]?.[0]).toBe(expected)
  })

  test('a thrown error is #ERROR! with its message, and IFERROR catches it', () => {
    const world = custom([['=FAIL("no target")', '=IFERROR(FAIL("x"),"caught")']])
    expect(message(world, 'A1')).toBe('#ERROR! no target')
    expect(world.cell('S', 'B1').value).toBe('caught')
  })

  test('what a cell may not do is an error too', () => {
    const world = custom([['=WRITE()', '=MAIL()']])
    expect(message(world, 'A1')).toBe('#ERROR! You do not have permission to call setValue.')
    expect(message(world, 'B1')).toMatch(/^#ERROR! You do not have permission to call MailApp\.sendEmail\./)
  })
})

describe('when they run', () => {
  test('only when the formula or a value given to them changes; what they read themselves does not count', () => {
    const world = custom([[1, '=CELL("A1")', '=CELL("A1",D1)', 'stamp 1']])
    world.book.formulas.settle()
    world.edit('S', 'A1', 2)
    expect(block(world, 'A1', 1, 3)).toEqual([[2, 1, 1]])
    world.edit('S', 'D1', 'stamp 2')
    expect(block(world, 'A1', 1, 3)).toEqual([[2, 1, 2]])
  })

  test('the same values again give the result known', () => {
    const world = custom([['a', '=REMEMBERED(A1)']])
    world.edit('S', 'A1', 'b')
    world.edit('S', 'A1', 'a')
    expect(world.cell('S', 'B1').value).toBe(1)
  })

  test('in one context per recalculation, or, to prove that nothing is kept, one per call', () => {
    const shared = custom([['=REMEMBERED(1)', '=REMEMBERED(2)']])
    expect(block(shared, 'A1', 1, 2)).toEqual([[1, 2]])
    const apart = custom([])
    apart.contextPerCall = true
    apart.edit('S', 'A1', [['=REMEMBERED(1)', '=REMEMBERED(2)']])
    expect(block(apart, 'A1', 1, 2)).toEqual([[1, 1]])
  })

  test.each([
    ['directly', '=TWICE(NOW())'],
    ['through a cell', '=TWICE(A2)'],
    ['through cells and ranges', '=TWICE(SUM(A1:A4))'],
    ['through what fills cells', '=TWICE(C3)'],
    ['by chance', '=TWICE(RAND())'],
  ])('never on what changes by itself: %s', (_how, formula) => {
    const world = custom([['=TODAY()', '=NOW()', '=ARRAYFORMULA({1;1;1}*NOW())'], ['=A1+1'], ['=A2'], [5]])
    world.edit('S', 'E5', formula)
    expect(message(world, 'E5')).toBe(
      '#ERROR! This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
    )
  })

  test('again when time was too short', () => {
    const world = custom([['=SLOW(1)', '=SLOW(B2)']])
    expect(message(world, 'A1')).toBe('#ERROR! Exceeded maximum execution time (line 0).')
    world.edit('S', 'B2', 5)
    expect(message(world, 'B1')).toMatch(/^#ERROR! Exceeded/)
    world.edit('S', 'D1', 'fast')
    world.edit('S', 'B2', 6)
    world.edit('S', 'B2', 5)
    expect(world.cell('S', 'B1').value).toBe(5)
  })

  test('on the day in a cell that is typed', () => {
    expect(custom([['2026-03-01', '=SHOW(A1)', '=TODAY()']]).cell('S', 'B1').value).toMatch(/^Date 2026-02-28/)
  })
})
