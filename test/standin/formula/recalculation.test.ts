import { describe, expect, test } from 'vitest'
import { scripted } from '../scripted'
import { block, message, sheetOf } from './sheet'

describe('an edit', () => {
  test('computes what depends on it and nothing else', () => {
    const world = sheetOf([
      [1, '=A1*2', '=B1+1'],
      [5, '=A2*2', '=SUM(B1:B2)'],
    ])
    world.book.formulas.settle()
    world.edit('S', 'A2', 6)
    expect(block(world, 'A1', 2, 3)).toEqual([
      [1, 2, 3],
      [6, 12, 14],
    ])
    expect(Reflect.get(world.book.formulas, 'computed')).toBe(2)
  })

  test('runs along a chain of any length', () => {
    const world = sheetOf([[1]])
    world.sheet('S').insert('rows', { at: 1, count: 30_000, like: 0 })
    world.edit(
      'S',
      'A2',
      Array.from({ length: 30_000 }, (_, i) => [`=A${i + 1}+1`]),
    )
    world.edit('S', 'A1', 10)
    expect(world.cell('S', 'A30001').value).toBe(30_010)
  })

  test('reaches formulas that read whole columns and rows added below', () => {
    const world = sheetOf([[1], [2]])
    world.edit('S', 'C1', '=SUM(A1:A)')
    world.sheet('S').insert('rows', { at: 1000, count: 5, like: 999 })
    world.edit('S', 'A1004', 7)
    expect(world.cell('S', 'C1').value).toBe(10)
  })

  test('follows INDIRECT and OFFSET where they lead', () => {
    const world = sheetOf([['B1', '=A2*2', '=INDIRECT(A1)', '=OFFSET(A1,1,0)'], [3]])
    world.edit('S', 'A2', 4)
    expect(block(world, 'C1', 1, 2)).toEqual([[8, 4]])
  })

  test('of one of a formula’s own inputs again and again gives the same', () => {
    const world = sheetOf([[1, '=A1+RAND()*0']])
    for (const value of [2, 3, 4]) world.edit('S', 'A1', value)
    expect(world.cell('S', 'B1').value).toBe(4)
  })
})

describe('circles', () => {
  test('show #REF! in every cell of the circle and what reads it, until they are broken', () => {
    const world = sheetOf([['=B1+1', '=C1+1', '=A1+1', '=A1*2', 5]])
    expect(block(world, 'A1', 1, 5)).toEqual([['#REF!', '#REF!', '#REF!', '#REF!', 5]])
    expect(message(world, 'A1')).toBe('#REF! Circular dependency detected.')
    world.edit('S', 'C1', '=E1')
    expect(block(world, 'A1', 1, 5)).toEqual([[7, 6, 5, 14, 5]])
  })

  test('are seen through ranges and a formula’s own cell', () => {
    expect(message(sheetOf([['=SUM(A1:A3)']]), 'A1')).toBe('#REF! Circular dependency detected.')
    expect(
      block(
        sheetOf([
          ['=SUM(B:B)', 1],
          ['', '=A1'],
        ]),
        'A1',
        2,
        2,
      ),
    ).toEqual([
      ['#REF!', 1],
      [null, '#REF!'],
    ])
  })
})

test.each([
  ['=SUM(A1:INDEX(B1:B9,3))', 6],
  ['=SUM(INDEX(A1:A9,1):INDEX(A1:A9,3))', 6],
  ['=SUM(OFFSET(B1,0,-1,3))', 6],
  ['=SUMIF(C1:C3,">0",A1)', 6],
])('%s follows cells that no reference in it names', (formula, sum) => {
  const world = sheetOf([
    [1, '', 1],
    [2, '', 1],
    [3, '', 1],
  ])
  world.edit('S', 'E1', formula)
  expect(world.cell('S', 'E1').value).toBe(sum)
  world.edit('S', 'A2', 10)
  expect(world.cell('S', 'E1').value).toBe(sum + 8)
})

describe('results that fill cells', () => {
  const spilling = () => sheetOf([[3, '=SEQUENCE(A1)', '=SUM(B:B)']])

  test('grow and shrink, and what reads them follows', () => {
    const world = spilling()
    expect(block(world, 'A1', 4, 3)).toEqual([
      [3, 1, 6],
      [null, 2, null],
      [null, 3, null],
      [null, null, null],
    ])
    world.edit('S', 'A1', 4)
    expect(block(world, 'B1', 5, 2).map(([b]) => b)).toEqual([1, 2, 3, 4, null])
    expect(world.cell('S', 'C1').value).toBe(10)
    world.edit('S', 'A1', 2)
    expect(block(world, 'B1', 4, 1).flat()).toEqual([1, 2, null, null])
    expect(world.cell('S', 'C1').value).toBe(3)
  })

  test('are blocked by what stands there, say by what, and come back when it is gone', () => {
    const world = spilling()
    world.edit('S', 'B3', 'mine')
    expect(message(world, 'B1')).toBe('#REF! Array result was not expanded because it would overwrite data in B3.')
    expect(block(world, 'B1', 3, 1).flat()).toEqual(['#REF!', null, 'mine'])
    world.edit('S', 'B3', '')
    expect(block(world, 'B1', 3, 1).flat()).toEqual([1, 2, 3])
  })

  test('do not go over the edge of the grid', () => {
    const world = sheetOf([['=SEQUENCE(1005)', '=SEQUENCE(1,30)']])
    expect(message(world, 'A1')).toBe('#REF! Result was not automatically expanded, please insert more rows (5).')
    expect(message(world, 'B1')).toBe('#REF! Result was not automatically expanded, please insert more columns (5).')
  })

  test('two that want the same cell: the second is blocked until the first gives way', () => {
    const world = sheetOf([
      [2, '', '=SEQUENCE(1,2)'],
      ['', '=SEQUENCE(1,A1)'],
      ['', '', '=SEQUENCE(2)'],
    ])
    world.edit('S', 'B2', '=SEQUENCE(2,A1)')
    expect(block(world, 'B2', 2, 2)).toEqual([
      ['#REF!', null],
      [null, 1],
    ])
    world.edit('S', 'A1', 1)
    expect(block(world, 'B2', 2, 2)).toEqual([
      [1, null],
      [2, 1],
    ])
  })

  test('that depend on their own cells are a circle', () => {
    const world = sheetOf([['=SEQUENCE(2+COUNT(A2:A9))']])
    expect(message(world, 'A1')).toBe('#REF! Circular dependency detected.')
    expect(message(sheetOf([['=SEQUENCE(2+B1)', '=COUNT(A2:A9)']]), 'A1')).toBe('#REF! Circular dependency detected.')
  })

  test('have no formulas of their own and go when the formula goes', () => {
    const world = spilling()
    expect(world.cell('S', 'B2').formula).toBe('')
    world.edit('S', 'B1', '')
    expect(block(world, 'B1', 3, 1).flat()).toEqual([null, null, null])
  })
})

describe('rows and columns that come and go', () => {
  const rowsOf = () => sheetOf([['=SUM(A3:A5)', '=A4', '=$A$5+A$3', '=SUM(A3:A)', '="A4"&A4'], [''], [1], [2], [3]])
  const formulas = (world: ReturnType<typeof rowsOf>, row: number) =>
    ['A', 'B', 'C', 'D', 'E'].map(letter => world.cell('S', `${letter}${row}`).formula)

  test('inserted rows move references and widen ranges', () => {
    const world = rowsOf()
    world.sheet('S').insert('rows', { at: 3, count: 2, like: 2 })
    expect(formulas(world, 1)).toEqual(['=SUM(A3:A7)', '=A6', '=$A$7+A$3', '=SUM(A3:A)', '="A4"&A6'])
    expect(world.cell('S', 'A1').value).toBe(6)
  })

  test('deleted rows shorten ranges; a reference to one is #REF!', () => {
    const world = rowsOf()
    world.sheet('S').remove('rows', { at: 3, count: 1 })
    expect(formulas(world, 1)).toEqual(['=SUM(A3:A4)', '=#REF!', '=$A$4+A$3', '=SUM(A3:A)', '="A4"&#REF!'])
    expect(block(world, 'A1', 1, 5)).toEqual([[4, '#REF!', 4, 4, '#REF!']])
  })

  test('columns too, also from other tabs', () => {
    const world = sheetOf([[1, 2, 3]])
    world.book.addSheet('数据 表', 1)
    world.edit('数据 表', 'A1', [['=SUM(S!A1:C1)', "='S'!C1"]])
    world.edit('S', 'E1', "='数据 表'!B1")
    world.sheet('S').insert('columns', { at: 1, count: 1, like: 0 })
    expect(world.cell('数据 表', 'A1').formula).toBe('=SUM(S!A1:D1)')
    expect(world.cell('数据 表', 'B1').formula).toBe('=S!D1')
    expect(world.cell('S', 'F1').value).toBe(3)
  })

  test('a renamed tab keeps its readers; a deleted one leaves #REF!', () => {
    const world = sheetOf([[7]])
    world.book.addSheet('Other', 1)
    world.edit('Other', 'A1', '=S!A1*2')
    const sheet = world.sheet('S')
    sheet.name = 'It’s 1'
    world.book.formulas.renamed('S', 'It’s 1')
    expect(world.cell('Other', 'A1')).toMatchObject({ formula: "='It’s 1'!A1*2", value: 14 })
    world.book.removeSheet(sheet)
    expect(world.cell('Other', 'A1')).toMatchObject({ formula: '=#REF!*2', value: '#REF!' })
  })

  test('a tab made later gives its readers their values', () => {
    const world = sheetOf([['=Later!A1']])
    expect(world.cell('S', 'A1').value).toBe('#REF!')
    world.book.addSheet('Later', 1)
    world.edit('Later', 'A1', 4)
    expect(world.cell('S', 'A1').value).toBe(4)
  })

  test('named ranges move and follow a new place', () => {
    const world = sheetOf([[1, '=SUM(amounts)'], [2], [3]])
    const sheet = world.sheet('S')
    world.book.setName('Amounts', { sheet, top: 0, left: 0, rows: 2, columns: 1 })
    expect(world.cell('S', 'B1').value).toBe(3)
    sheet.insert('rows', { at: 1, count: 1, like: 0 })
    world.edit('S', 'A2', 10)
    expect(world.cell('S', 'B1').value).toBe(13)
  })

  test('sorted rows take their formulas along', () => {
    const world = sheetOf([
      [3, '=A1*10'],
      [1, '=A2*10'],
    ])
    world.sheet('S').reorder({ top: 0, left: 0, rows: 2, columns: 2 }, [1, 0])
    expect(block(world, 'A1', 2, 2)).toEqual([
      [1, 10],
      [3, 30],
    ])
  })
})

describe('the clock', () => {
  test('TODAY and NOW are the world’s, in the spreadsheet’s zone', () => {
    const world = sheetOf([['=TODAY()', '=NOW()', '=A1+1']], {
      timeZone: 'Asia/Shanghai',
      now: '2026-04-02T17:00:00Z',
    })
    expect(world.displayValues('S')).toEqual([['4/3/2026', '4/3/2026 1:00:00', '4/4/2026']])
    world.advanceTo('2026-04-05T17:00:00Z')
    expect(world.displayValues('S')[0]?.[2]).toBe('4/7/2026')
  })

  test('a date a formula gives is a Date for the script, a difference of dates a number', () => {
    const world = sheetOf([['=DATE(2026,3,1)', '=A1+1', '=B1-A1', '=MAX(A1:B1)', '=IF(TRUE,A1,0)']])
    expect(world.values('S')[0]?.map(value => value instanceof Date)).toEqual([true, true, false, true, true])
  })
})

describe('a date a formula gives', () => {
  test('is a date for scripts that ask for the format, and in the file', async () => {
    const world = sheetOf([['=DATE(2026,3,1)', '=A1&"x"']])
    expect(world.cell('S', 'A1')).toMatchObject({ display: '3/1/2026', format: '', error: '' })
    await world.open(await world.save())
    expect(world.cell('S', 'A1')).toMatchObject({ display: '3/1/2026', formula: '=DATE(2026,3,1)' })
  })
})

describe('a script', () => {
  test('reads what its own changes lead to', () => {
    const world = scripted(`
      sheet.getRange('A1:B1').setValues([[2, '=A1*10']])
      const first = sheet.getRange('B1').getValue()
      sheet.getRange('A1').setValue(3)
      sheet.getRange('C1').setFormula('=SEQUENCE(2)')
      return [first, sheet.getRange('B1').getDisplayValue(), sheet.getLastRow(), sheet.getRange('C1:C2').getFormulas()]
    `)
    expect(world.call('go')).toEqual([20, '30', 2, [['=SEQUENCE(2)'], ['']]])
  })

  test('writes formulas in the signs of the locale and reads them back so', () => {
    const world = scripted(
      `sheet.getRange('A1').setFormula('=SUM(1,5;{1\\\\2})'); return [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]`,
      { locale: 'de_DE' },
    )
    expect(world.call('go')).toEqual(['=SUM(1,5;{1\\2})', 4.5])
  })
})
