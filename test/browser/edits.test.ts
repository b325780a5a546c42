// @module-tag rest
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { hasBrowser } from '../sidebars/panel'
import { Front, served, smallWorld } from './front'

describe.skipIf(!hasBrowser)('what a person does in the grid is done by the server', () => {
  let world: World
  let front: Front
  beforeAll(async () => {
    world = smallWorld()
    front = await Front.open((await served(world)).address)
  }, 60_000)
  afterAll(() => front?.close())

  it('shows the workbook as it is', async () => {
    await front.see('B3', '60')
    expect(await front.page.title()).toBe('A small workbook · Yardstick 标尺')
  })

  it('a typed figure changes what depends on it', async () => {
    await front.type('A1', '25')
    await front.see('B3', '90')
    expect(world.cell('Sheet1', 'A1').value).toBe(25)
    await front.type('A1', '10')
    await front.see('B3', '60')
  })

  it('what is typed is read as Sheets reads it', async () => {
    await front.type('E1', '12%')
    await front.see('E1', '12%')
    expect(world.cell('Sheet1', 'E1').value).toBe(0.12)
    await front.type('E1', '15')
    await front.see('E1', '15%')
    await front.type('E2', '2026-03-05')
    await front.see('E2', '2026-03-05')
    await front.type('J1', ' east ')
    await front.see('J1', 'EAST')
  })

  it('formulas, custom functions and spills are computed', async () => {
    await front.type('F1', '=DOUBLE(A2)')
    await front.see('F1', '40')
    await front.type('G1', '=SEQUENCE(2,2)')
    await front.see('H2', '4')
    expect(await front.ask("sheet.getRange('F1').getFormula()")).toBe('=DOUBLE(A2)')
    await front.type('H2', '9')
    await front.see('G1', '#REF!')
    await front.press('H2', 'Delete')
    await front.see('H2', '4')
    await front.type('G4', '=NOSUCH(1)')
    await front.see('G4', '#NAME?')
  })

  it('undo and redo go through the server', async () => {
    await front.type('A2', '21')
    await front.see('B2', '42')
    await front.page.keyboard.press('Control+z')
    await front.see('B2', '40')
    expect(world.cell('Sheet1', 'A2').value).toBe(20)
    await front.page.keyboard.press('Control+y')
    await front.see('B2', '42')
    await front.menu('Edit', 'Undo')
    await front.see('B2', '40')
  })

  it('copies inside the workbook take formulas and looks along; text from elsewhere is read as typed', async () => {
    await front.press('B1', 'Control+b')
    await expect.poll(() => world.cell('Sheet1', 'B1').bold).toBe(true)
    await front.press('B1', 'Control+c')
    await front.page.waitForTimeout(300)
    await front.press('B10', 'Control+v')
    await expect.poll(() => world.cell('Sheet1', 'B10').formula).toBe('=A10*2')
    expect(world.cell('Sheet1', 'B10').bold).toBe(true)
    await front.page.evaluate('navigator.clipboard.writeText(\'Amy\\t1,200\\n"Bob\\nLee"\\t95%\')')
    await front.press('L1', 'Control+v')
    await front.see('M1', '1,200')
    expect(
      world
        .values('Sheet1')
        .slice(0, 2)
        .map(row => row.slice(11, 13)),
    ).toEqual([
      ['Amy', 1200],
      ['Bob\nLee', 0.95],
    ])
  })

  it('dragging the handle counts on and moves formulas', async () => {
    const range = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 1 })
    await front.command('sheet.command.auto-fill', { sourceRange: range(0, 2), targetRange: range(0, 4) })
    await front.see('A5', '50')
    expect(world.cell('Sheet1', 'B4').formula).toBe('=A4*2')
  })

  it('rows that come and go move formulas, and can be taken back', async () => {
    const before = world.sheet('Sheet1').rows.count
    await front.select('A2')
    await front.command('sheet.command.insert-multi-rows-above', { value: 2 })
    await front.see('A4', '20')
    expect(world.cell('Sheet1', 'B5').formula).toBe('=SUM(B1:B4)')
    expect(await front.ask('sheet.getMaxRows()')).toBe(before + 2)
    await front.page.keyboard.press('Control+z')
    await front.see('A2', '20')
    expect(await front.ask('sheet.getMaxRows()')).toBe(before)
    await front.select('C1')
    await front.command('sheet.command.insert-multi-cols-before', { value: 1 })
    await front.see('D1', 'Amy')
    await front.page.keyboard.press('Control+z')
    await front.see('C1', 'Amy')
  })

  it('rows are sorted by the menu of a cell', async () => {
    await front.turn('Other')
    await front.type('A1', 'name')
    await front.type('A2', 'Cid')
    await front.type('A3', 'Amy')
    await front.see('A3', 'Amy')
    await front.select('A2')
    await front.ask(
      "void yardstick.send([{ do: 'sort', at: { ...yardstick.selected, top: 1, rows: 2, columns: 1 }, column: 0, ascending: true }])",
    )
    await front.see('A2', 'Amy')
    expect(world.values('Other')).toEqual([['name'], ['Amy'], ['Cid']])
    await front.turn('Sheet1')
  })

  it('tabs are added, renamed and removed', async () => {
    await front.command('sheet.command.insert-sheet')
    await expect.poll(() => world.tabs.length).toBe(3)
    await expect.poll(() => front.tab).toBe(world.tabs[1])
    await front.command('sheet.command.set-worksheet-name', { name: 'Mine' })
    await expect.poll(() => front.tab).toBe('Mine')
    expect(world.tabs).toEqual(['Sheet1', 'Mine', 'Other'])
    await front.command('sheet.command.set-worksheet-name', { name: 'Other' })
    await expect
      .poll(() => front.page.getByRole('alert').textContent())
      .toContain('There is already a tab named Other.')
    await front.command('sheet.command.remove-sheet')
    await expect.poll(() => world.tabs).toEqual(['Sheet1', 'Other'])
  })

  it('nothing went wrong on the page, and it asked nobody but its server', () => {
    expect(front.troubles).toEqual([])
    expect(front.foreign).toEqual([])
  })
})
