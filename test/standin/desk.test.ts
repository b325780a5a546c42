import { describe, expect, it } from 'vitest'
import type { Input, Patch } from '../../src/preview/protocol'
import { Desk } from '../../src/preview/server/desk'
import { styleOf } from '../../src/standin/model/style'
import { createWorld } from '../../src/standin/node/world'

const desk = () => {
  const world = createWorld({ code: '', manifest: { timeZone: 'Etc/GMT' }, now: '2026-04-02T09:30:00Z' })
  const [sheet] = world.book.sheets
  if (!sheet) throw new Error('no tab')
  world.edit(sheet.name, 'A1', [[1, '=A1*2']])
  sheet.looks.changeEach({ top: 2, left: 3, rows: 198, columns: 1 }, (_, row) =>
    styleOf({ background: row < 100 ? '#ffeeee' : '#eeffee' }),
  )
  const told: Patch[] = []
  const made = new Desk(world, [], { tell: patch => told.push(patch), changed: () => undefined })
  const write = (column: number, input: Input) => {
    const at = { sheet: sheet.id, top: 0, left: column, rows: 1, columns: 1 }
    return made.perform({ page: 'one', selected: null, operation: { do: 'write', at, rows: [[input]] } })
  }
  const cells = () =>
    told.flatMap(({ sheets }) => sheets.map(patch => patch.cells.map(([row, column, cell]) => [row, column, cell?.v])))
  return { made, told, write, cells }
}

describe('What is done on a page', () => {
  it('is told at once where something was typed, and what formulas make of it follows', async () => {
    const { told, write, cells } = desk()
    write(0, '5')
    expect(cells()).toEqual([[[0, 0, 5]]])
    await expect.poll(() => cells().length).toBe(2)
    expect(cells()[1]).toEqual([[0, 1, 10]])
    expect(told.map(({ number }) => number)).toEqual([1, 2])
  })

  it('is told with what it gives where a formula was typed', () => {
    const { write, cells } = desk()
    write(2, '=A1+B1')
    expect(cells()).toEqual([[[0, 2, 3]]])
  })

  it('keeps its number while formulas are waited for, so that a second page misses nothing', async () => {
    const { made, told, write } = desk()
    write(0, '5')
    expect(made.opening().number).toBe(1)
    await expect.poll(() => told.length).toBe(2)
    expect(made.opening().number).toBe(2)
  })
})

it('A page that opens hears of empty cells that look alike in one run for each stretch of a column', () => {
  const [opened] = desk().made.opening().sheets
  expect(opened?.empty?.map(([row, column, rows]) => [row, column, rows])).toEqual([
    [2, 3, 98],
    [100, 3, 100],
  ])
  expect(opened?.cells.map(([row, column, cell]) => [row, column, cell?.v])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
  ])
})
