import { describe, expect, it } from 'vitest'
import type { Answer, Input, Known, Operation } from '../../src/preview/protocol'
import { Desk } from '../../src/preview/server/desk'
import { createWorld, type World } from '../../src/standin/node/world'

const at = (row: number, column: number) => ({ sheet: 0, top: row, left: column, rows: 1, columns: 1 })
const NOBODY = { tell: () => undefined, changed: () => undefined }

/** Row 1: Amy, 10, twice that. */
const small = () => {
  const world = createWorld({ code: '' })
  world.edit('Sheet1', 'A1', [['Amy', 10, '=B1*2']])
  return { world, desk: new Desk(world, [], NOBODY) }
}
const did = (desk: Desk, page: string, operation: Operation, known?: Known): Answer =>
  desk.perform({ page, selected: null, operation, ...(known ? { known } : {}) })
/** A page writes into a cell of row 1 that it saw hold something. */
const writes = (desk: Desk, page: string, column: number, { saw, input }: { saw: Content | null; input: Input }) =>
  did(desk, page, { do: 'write', at: at(0, column), rows: [[input]] }, sees(column, saw))
type Content = string | number
const sees = (column: number, seen: Content | null): Known => ({
  places: [at(0, column)],
  cells: seen === null ? [] : [[0, 0, column, seen]],
})
const holds = (world: World, a1: string) => world.cell('Sheet1', a1).value

describe('a page that changes a cell', () => {
  it('is told what it holds when another changed it meanwhile, and nothing is done', () => {
    const { world, desk } = small()
    writes(desk, 'one', 0, { saw: 'Amy', input: 'Ann' })
    expect(writes(desk, 'two', 0, { saw: 'Amy', input: 'Ada' }).changed).toEqual({
      clashes: [{ row: 0, column: 0, shown: 'Ann' }],
      now: sees(0, 'Ann'),
    })
    expect(holds(world, 'A1')).toBe('Ann')
    expect(writes(desk, 'two', 0, { saw: 'Ann', input: 'Ada' }).changed).toBeUndefined()
    expect(holds(world, 'A1')).toBe('Ada')
  })

  it('is told when another filled what it saw empty, or emptied what it saw filled', () => {
    const { desk } = small()
    writes(desk, 'one', 3, { saw: null, input: '7' })
    did(desk, 'one', { do: 'clear', at: [at(0, 0)], what: 'contents' }, sees(0, 'Amy'))
    expect(writes(desk, 'two', 3, { saw: null, input: '8' }).changed?.clashes).toEqual([
      { row: 0, column: 3, shown: '7' },
    ])
    expect(writes(desk, 'two', 0, { saw: 'Amy', input: 'Ada' }).changed?.clashes).toEqual([
      { row: 0, column: 0, shown: '' },
    ])
  })

  it('is told before it clears', () => {
    const { world, desk } = small()
    writes(desk, 'one', 0, { saw: 'Amy', input: 'Ann' })
    const clear: Operation = { do: 'clear', at: [at(0, 0)], what: 'contents' }
    expect(did(desk, 'two', clear, sees(0, 'Amy')).changed?.clashes).toEqual([{ row: 0, column: 0, shown: 'Ann' }])
    expect(holds(world, 'A1')).toBe('Ann')
  })

  it('is not asked about its own changes that it was not told of yet', () => {
    const { world, desk } = small()
    writes(desk, 'one', 1, { saw: 10, input: '11' })
    expect(writes(desk, 'one', 1, { saw: 10, input: '12' }).changed).toBeUndefined()
    expect(holds(world, 'B1')).toBe(12)
  })

  it('is not asked about a formula that came out otherwise, only about another formula', () => {
    const { desk } = small()
    writes(desk, 'one', 1, { saw: 10, input: '50' })
    expect(writes(desk, 'two', 2, { saw: '=B1*2', input: '=B1*3' }).changed).toBeUndefined()
    expect(writes(desk, 'three', 2, { saw: '=B1*2', input: '9' }).changed?.clashes).toHaveLength(1)
  })

  it('is not asked when the cell holds already what it writes: the first answer was lost', () => {
    const { desk } = small()
    writes(desk, 'one', 0, { saw: 'Amy', input: 'Ada' })
    expect(writes(desk, 'two', 0, { saw: 'Amy', input: 'Ada' }).changed).toBeUndefined()
  })

  it('is told of what changed before the server was started again', () => {
    const { world, desk } = small()
    writes(desk, 'one', 0, { saw: 'Amy', input: 'Ann' })
    const again = new Desk(world, [], NOBODY)
    expect(writes(again, 'two', 0, { saw: 'Amy', input: 'Ada' }).changed?.clashes).toEqual([
      { row: 0, column: 0, shown: 'Ann' },
    ])
    expect(writes(again, 'two', 1, { saw: 10, input: '12' }).changed).toBeUndefined()
  })
})
