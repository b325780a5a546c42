import { describe, expect, it } from 'vitest'
import { Desk } from '../../src/preview/server/desk'
import { readBox } from '../../src/standin/model/area'
import { sheetOf } from './formula/sheet'

/** A page that cuts cells of S and puts them elsewhere. */
const front = (rows: readonly (readonly unknown[])[]) => {
  const world = sheetOf(rows)
  const other = world.book.addSheet('Other', 1)
  const desk = new Desk(world, [], { tell: () => undefined, changed: () => undefined })
  const place = (a1: string, sheet = world.sheet('S')) => {
    const box = readBox(a1, { rows: 1000, columns: 26 })
    if (!box) throw new Error(a1)
    return { sheet: sheet.id, ...box }
  }
  const perform = (operation: Parameters<Desk['perform']>[0]['operation']) =>
    desk.perform({ page: 'one', selected: null, operation })
  return {
    cuts: (from: string, to: string, tab = world.sheet('S')) =>
      perform({ do: 'copy', from: place(from), to: place(to, tab), cut: true, only: 'all' }),
    undoes: () => perform({ do: 'undo' }),
    other,
    cell: (a1: string, tab = 'S') => {
      const { formula, value } = world.cell(tab, a1)
      return [formula, value]
    },
  }
}

describe('cells that are cut and put elsewhere', () => {
  it('are read there by the formulas that read them, and by whole ranges; undo brings both back', () => {
    const { cuts, cell, undoes } = front([[5, '=A1*2', '=SUM(A1:A2)', '=SUM(A1:A3)'], [7, '=$A$2'], [9]])
    cuts('A1:A2', 'E6:E7')
    expect([cell('B1'), cell('C1'), cell('B2')]).toEqual([
      ['=E6*2', 10],
      ['=SUM(E6:E7)', 12],
      ['=$E$7', 7],
    ])
    expect(cell('D1')).toEqual(['=SUM(A1:A3)', 9])
    undoes()
    expect([cell('B1'), cell('C1'), cell('D1')]).toEqual([
      ['=A1*2', 10],
      ['=SUM(A1:A2)', 12],
      ['=SUM(A1:A3)', 21],
    ])
  })

  it('keep what they read themselves, on another tab too', () => {
    const { cuts, cell, other } = front([[5, '=A1*2', '=B1+1']])
    cuts('B1', 'B1', other)
    expect(cell('B1', 'Other')).toEqual(['=S!A1*2', 10])
    expect(cell('C1')).toEqual(['=Other!B1+1', 11])
  })
})

it.each([
  ['=SUM(A1,B1', '=SUM(A1,B1)'],
  ['=IF(A1>1,SUM(A1:B1', '=IF(A1>1,SUM(A1:B1))'],
  ['=LEN(")(")', '=LEN(")(")'],
  ['=A1+B1', '=A1+B1'],
])('%s typed is %s', (typed, kept) => {
  const world = sheetOf([[2, 3]])
  world.edit('S', 'D1', typed)
  expect(world.cell('S', 'D1').formula).toBe(kept)
})
