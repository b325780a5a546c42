// @module-tag rest
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { hasBrowser } from '../sidebars/panel'
import { CODE, Front, served, smallWorld } from './front'

const SETUP = `
function dress() {
  const book = SpreadsheetApp.getActive()
  const sheet = book.getSheetByName('Sheet1')
  sheet.getRange('D1:D3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['East', 'West']).setAllowInvalid(false).build())
  sheet.getRange('D1').setValue('East')
  sheet.getRange('E1').insertCheckboxes()
  sheet.getRange('C1').setNote('Amy leads the East')
  const low = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1<25').setBackground('#f4cccc').setRanges([sheet.getRange('A1:A3')]).build()
  sheet.setConditionalFormatRules([low])
  sheet.getRange('B1:B2').setNumberFormat('0.00')
  sheet.setFrozenRows(1)
  sheet.getRange('F:G').shiftColumnGroupDepth(1)
  sheet.getRange('F:G').collapseGroups()
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('C1:C3')).addRange(sheet.getRange('A1:A3')).setPosition(6, 2, 0, 0).setOption('title', 'Figures').build()
  sheet.insertChart(chart)
  const other = book.getSheetByName('Other')
  other.protect().setWarningOnly(true)
  sheet.getRange('C2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Bob').setLinkUrl('#gid=' + other.getSheetId() + '&range=B7').build())
}
`

describe.skipIf(!hasBrowser)('what hangs on cells is shown', () => {
  let world: World
  let front: Front
  beforeAll(async () => {
    world = smallWorld({ code: CODE + SETUP })
    world.run('dress')
    front = await Front.open((await served(world)).address)
  }, 60_000)
  afterAll(() => front?.close())
  const background = (a1: string) => front.ask(`sheet.getRange('${a1}').getCellStyleData()?.bg?.rgb ?? null`)

  it('number formats, frozen rows and notes', async () => {
    await front.see('B1', '20.00')
    expect(await front.ask('sheet.getFrozenRows()')).toBe(1)
    await front.turn('Other')
    await front.turn('Sheet1')
  })

  it('conditional colours follow the figures', async () => {
    await expect.poll(() => background('A1')).toBe('#f4cccc')
    expect(await background('A3')).toBeNull()
    await front.type('A1', '40')
    await expect.poll(() => background('A1')).toBeNull()
    await front.type('A3', '5')
    await expect.poll(() => background('A3')).toBe('#f4cccc')
  })

  it('a dropdown offers its words, and what it does not offer is refused with a sentence', async () => {
    await front.select('D2')
    await front.page.locator('.chooser').click()
    await front.page.getByText('West').last().click({ timeout: 5000 })
    await front.see('D2', 'West')
    await expect.poll(() => world.cell('Sheet1', 'D2').value).toBe('West')
    await front.page.waitForTimeout(800)
    await front.type('D3', 'North')
    await expect.poll(() => front.page.getByRole('alert').textContent()).toContain('D3 does not accept this value')
    await front.see('D3', '')
  })

  it('a chart is drawn over its cells and follows the figures', async () => {
    const chart = front.page.locator('figure.chart')
    expect(await chart.locator('rect title').allTextContents()).toEqual(['Amy : 40', 'Bob : 20', 'Cid : 5'])
    await front.type('A2', '50')
    await expect.poll(() => chart.locator('rect title').allTextContents()).toContain('Bob : 50')
    expect((await chart.boundingBox())?.width).toBe(600)
  })

  it('folded columns open by their plus', async () => {
    const plus = front.page.locator('.groups button')
    expect(await plus.textContent()).toBe('＋ F–G')
    await plus.click()
    await expect.poll(() => plus.textContent()).toBe('− F–G')
    expect(world.sheet('Sheet1').columns.peek(5)?.folded).toBe(false)
  })

  it('a link to a cell is followed', async () => {
    await front.select('C2')
    await front.page.locator('.bubble button').click()
    await expect.poll(() => front.tab).toBe('Other')
    await expect.poll(() => front.ask('sheet.getSelection().getActiveRange().getA1Notation()')).toBe('B7')
  })

  it('a protected tab asks before it is changed', async () => {
    await front.turn('Other')
    const question = front.page.locator('dialog.ask')
    await front.type('A1', 'mine')
    await question.getByRole('button', { name: 'Change anyway' }).click()
    await front.see('A1', 'mine')
    await front.page.waitForTimeout(300)
    await front.type('A2', 'not this')
    await question.getByRole('button', { name: 'Cancel' }).click({ timeout: 5000 })
    await expect.poll(() => front.page.locator('dialog').count()).toBe(0)
    expect(world.cell('Other', 'A2').value).toBe('')
    await front.see('A2', '')
  })

  it('nothing went wrong on the page', () => {
    expect(front.troubles).toEqual([])
  })
})
