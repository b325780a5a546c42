import { CellError } from '../../../src/standin/model/cell'
import { createWorld, type World, type WorldOptions } from '../../../src/standin/node/world'

/** A world with one tab `S`, filled from A1 on as if typed. */
export const sheetOf = (rows: readonly (readonly unknown[])[] = [], options: Partial<WorldOptions> = {}): World => {
  const world = createWorld({ code: '', manifest: { timeZone: 'Etc/GMT' }, now: '2026-04-02T09:30:00Z', ...options })
  world.sheet('Sheet1').name = 'S'
  world.book.formulas.restructured()
  if (rows.length > 0) world.edit('S', 'A1', rows)
  return world
}

/** Values as cells hold them, errors as their text, of a block from a cell on. */
export const block = (world: World, a1: string, rows: number, columns: number) => {
  const view = world.cell('S', a1)
  void view
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? []
  return world
    .sheet('S')
    .raw({ top: Number(row) - 1, left: letter.charCodeAt(0) - 65, rows, columns })
    .map(line => line.map(value => (value instanceof CellError ? value.text : value)))
}

/** What a formula in H1 gives: one value, or the rows it fills. */
export const answer = (world: World, formula: string) => {
  world.edit('S', 'H1', formula)
  const cells = block(world, 'H1', 12, 8)
  const height = cells.findLastIndex(line => line.some(value => value !== null)) + 1
  const width = Math.max(0, ...cells.map(line => line.findLastIndex(value => value !== null) + 1))
  return height <= 1 && width <= 1 ? cells[0]?.[0] : cells.slice(0, height).map(line => line.slice(0, width))
}

/** The text a person sees when pointing at a cell with an error. */
export const message = (world: World, a1: string) => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? []
  world.cell('S', a1)
  world.book.formulas.settle()
  const value = world.sheet('S').peek(Number(row) - 1, letter.charCodeAt(0) - 65)?.value
  return value instanceof CellError ? `${value.text} ${value.message}` : value
}
