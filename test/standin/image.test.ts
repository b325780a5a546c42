import { expect, test } from 'vitest'
import { imageOf, restoreImage } from '../../src/standin/node/image'
import { createWorld, type World } from '../../src/standin/node/world'

const code = `
/** @customfunction */
function DOUBLE(n) { return n * 2 }
function look() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B1').setBackground('#fff2cc').setFontWeight('bold') }
`
const empty = () => createWorld({ code, now: '2026-04-10T02:00:00Z' })

const filled = (): World => {
  const world = empty()
  world.edit('Sheet1', 'A1', [
    [2, '=DOUBLE(A1)'],
    [3, '=SUM(B1,A2)'],
    ['', '=1/0'],
    ['', '={5;6}'],
  ])
  world.call('look')
  return world
}
const again = (world: World) => restoreImage(empty(), imageOf(world))

test('a world read from its image shows what the first showed, and computes nothing for it', () => {
  const first = filled()
  const shown = first.displayValues('Sheet1')
  const read = again(first)
  expect(read.displayValues('Sheet1')).toEqual(shown)
  expect(shown.map(row => row[1])).toEqual(['4', '7', '#DIV/0!', '5', '6'])
  expect(Reflect.get(read.book.formulas, 'computed')).toBe(0)
})

test('it goes on as the first would have, and leaves it alone', () => {
  const first = filled()
  const read = again(first)
  read.edit('Sheet1', 'A1', 10)
  expect(read.cell('Sheet1', 'B2').value).toBe(23)
  read.edit('Sheet1', 'B5', 'in the way')
  expect(read.cell('Sheet1', 'B4').display).toBe('#REF!')
  expect(first.cell('Sheet1', 'B2').value).toBe(7)
})

test('what waited to be computed waits still', () => {
  const first = filled()
  first.values('Sheet1')
  first.edit('Sheet1', 'A2', 100)
  expect(again(first).cell('Sheet1', 'B2').value).toBe(104)
})

test('equal looks are one record again', () => {
  const first = filled()
  const read = again(first)
  const look = (world: World, column: number) => world.sheet('Sheet1').looks.at(0, column)
  expect(look(read, 0)).toBe(look(first, 1))
})

test('a state with a function in it has no image', () => {
  const world = filled()
  world.interrupt({ call: 1, by: () => undefined })
  expect(() => imageOf(world)).toThrow('a function has no image')
})
