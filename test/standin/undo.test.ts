import { describe, expect, it } from 'vitest'
import { Desk } from '../../src/preview/server/desk'
import { readBox } from '../../src/standin/model/area'
import { CellError } from '../../src/standin/model/cell'
import { sheetOf } from './formula/sheet'

/** A page in front of `=SEQUENCE(3)` in A1, with what column A and C1 hold after each step. */
const front = (rows: readonly (readonly unknown[])[]) => {
  const world = sheetOf(rows)
  const sheet = world.sheet('S')
  const desk = new Desk(world, [], { tell: () => undefined, changed: () => undefined })
  const seen = () => {
    world.book.formulas.settle()
    const values = sheet.raw({ top: 0, left: 0, rows: 3, columns: 3 })
    return values.map(row => row.map(value => (value instanceof CellError ? value.text : value)))
  }
  const did = (operation: Parameters<Desk['perform']>[0]['operation']) => {
    desk.perform({ page: 'one', selected: null, operation })
    return seen()
  }
  const place = (a1: string) => {
    const box = readBox(a1, { rows: 1000, columns: 26 })
    if (!box) throw new Error(a1)
    return { sheet: sheet.id, ...box }
  }
  return {
    types: (a1: string, input: string) => did({ do: 'write', at: place(a1), rows: [[input]] }),
    undoes: () => did({ do: 'undo' }),
    redoes: () => did({ do: 'redo' }),
    seen,
  }
}

describe('undo', () => {
  const filled = [
    [1, null, null],
    [2, null, null],
    [3, null, null],
  ]

  it('frees a cell again that was typed over what a formula had filled, and not what was done before', () => {
    const { types, undoes, redoes } = front([['=SEQUENCE(3)']])
    types('C1', 'kept')
    const blocked = [
      ['#REF!', null, 'kept'],
      ['q', null, null],
      [null, null, null],
    ]
    expect(types('A2', 'q')).toEqual(blocked)
    expect(undoes()).toEqual([[1, null, 'kept'], ...filled.slice(1)])
    expect(redoes()).toEqual(blocked)
    expect(undoes()).toEqual([[1, null, 'kept'], ...filled.slice(1)])
    expect(undoes()).toEqual(filled)
  })

  it('puts back what stood in the way of a formula', () => {
    const { types, undoes } = front([['=SEQUENCE(3)'], ['q']])
    expect(types('A2', '')).toEqual(filled)
    expect(undoes().map(([value]) => value)).toEqual(['#REF!', 'q', null])
  })
})
