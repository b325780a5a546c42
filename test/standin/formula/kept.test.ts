import { expect, test } from 'vitest'
import { Cell } from '../../../src/standin/model/cell'
import { restyled } from '../../../src/standin/model/style'
import { put } from '../../../src/standin/model/write'
import { sheetOf } from './sheet'

const CODE = `
const say = value => Object.prototype.toString.call(value) === '[object Date]' ? 'day' : String(value)
function LIST(table) { return Array.isArray(table) ? table.flat().map(say).join(' ') : say(table) }
function SORTED(table) { return table.sort((a, b) => b[0] - a[0])[0][0] }
`
const ROWS = 80
const numbers = Array.from({ length: ROWS }, (_, i) => [i])
const listed = (from: number, change: Readonly<Record<number, unknown>> = {}) =>
  Array.from({ length: ROWS }, (_, i) => String(change[i] ?? i + from)).join(' ')

/** Eighty numbers from A1 on and, in D1, what a function of the script is handed. */
const handing = (formula: string) => {
  const world = sheetOf(numbers, { code: CODE })
  world.edit('S', 'D1', formula)
  return { world, said: () => world.cell('S', 'D1').value }
}

test('a function gets a table as it is now: after an edit, and after the edit is taken back', () => {
  const { world, said } = handing(`=LIST(A1:A${ROWS})`)
  expect(said()).toBe(listed(0))
  world.edit('S', 'A3', 99)
  expect(said()).toBe(listed(0, { 2: 99 }))
  world.edit('S', 'A3', 2)
  expect(said()).toBe(listed(0))
})

test('and what is computed from one', () => {
  const { world, said } = handing(`=LIST(ARRAYFORMULA(A1:A${ROWS}+B1))`)
  expect(said()).toBe(listed(0))
  world.edit('S', 'B1', 5)
  expect(said()).toBe(listed(5))
})

test('a function that changes the table it was given changes nothing for the next', () => {
  const { world, said } = handing(`=SORTED(A1:A${ROWS})`)
  expect(said()).toBe(ROWS - 1)
  world.edit('S', 'E1', `=LIST(A1:A${ROWS})`)
  expect(world.cell('S', 'E1').value).toBe(listed(0))
  world.edit('S', 'A1', 500)
  expect(said()).toBe(500)
  expect(world.cell('S', 'E1').value).toBe(listed(0, { 0: 500 }))
})

test('days are days from the moment the cells show them as such', () => {
  const { world, said } = handing(`=LIST(A1:A${ROWS})`)
  said()
  world
    .sheet('S')
    .looks.change({ top: 1, left: 0, rows: 1, columns: 1 }, look => restyled(look, 'numberFormat', 'yyyy-mm-dd'))
  world.edit('S', 'A3', 99)
  expect(said()).toBe(listed(0, { 1: 'day', 2: 99 }))
})

test('what is taken from a table looks like its first cell, also where that is blank', () => {
  const { world, said } = handing(`=LIST(FILTER(A1:A${ROWS},A1:A${ROWS}=7))`)
  world.edit('S', 'A1', '')
  expect(said()).toBe('7')
  world
    .sheet('S')
    .looks.change({ top: 0, left: 0, rows: 1, columns: 1 }, look => restyled(look, 'numberFormat', 'yyyy-mm-dd'))
  world.edit('S', 'D1', '')
  world.edit('S', 'D1', `=LIST(FILTER(A1:A${ROWS},A1:A${ROWS}=7))`)
  expect(said()).toBe('day')
})

test('one expression computed with and without arrays in one cell', () => {
  const { said } = handing(`=LET(f,LAMBDA(x,LIST(A1:A${ROWS}+0)),f(1)&"; "&ARRAYFORMULA(f(1)))`)
  expect(said()).toBe(`0; ${listed(0)}`)
})

test('a copy starts with the same values and computes what is changed in it', () => {
  const { world, said } = handing(`=LIST(A1:A${ROWS})`)
  world.edit('S', 'B1', '=SEQUENCE(3)')
  world.edit('S', 'B9', '=SUM(B1:B8)')
  const before = said()
  const copy = world.twin()
  expect(copy.book.formulas).not.toBe(world.book.formulas)
  copy.edit('S', 'B1', '=SEQUENCE(2)')
  copy.edit('S', 'A1', 7)
  expect(copy.cell('S', 'D1').value).toBe(listed(0, { 0: 7 }))
  expect([copy.cell('S', 'B9').value, copy.cell('S', 'B3').value]).toEqual([3, ''])
  expect([said(), world.cell('S', 'B9').value, world.cell('S', 'B3').value]).toEqual([before, 6, 3])
})

test('a copy has a result that found no place, and gives it one when there is room', () => {
  const { world } = handing('=SEQUENCE(2)')
  put(world.sheet('S').cell(1, 3), { value: 'mine', formula: null })
  world.edit('S', 'D1', '=SEQUENCE(3)')
  expect(world.cell('S', 'D1').value).toBe('#REF!')
  const copy = world.twin()
  copy.edit('S', 'D2', '')
  expect(copy.cell('S', 'D3').value).toBe(3)
  expect(world.cell('S', 'D1').value).toBe('#REF!')
})

test('a cell of a copy has everything the cell has', () => {
  const cell = new Cell()
  for (const key of Object.keys(cell)) Reflect.set(cell, key, key)
  expect(cell.copy()).toEqual(cell)
})
