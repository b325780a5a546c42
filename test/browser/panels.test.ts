import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { hasBrowser } from '../sidebars/panel'
import { Front, served, smallWorld } from './front'

describe.skipIf(!hasBrowser)('what a script shows, and what runs by itself', () => {
  let world: World
  let front: Front
  beforeAll(async () => {
    world = smallWorld()
    front = await Front.open((await served(world)).address)
  }, 60_000)
  afterAll(() => front?.close())
  const panel = () => front.page.frameLocator('aside.side iframe')

  it('a line of the menu runs the script; a toast is text and never markup', async () => {
    await front.menu('Yardstick', 'Greet')
    const toast = front.page.locator('.toast')
    await expect.poll(() => toast.locator('p').textContent()).toBe('Hello <b>you</b>')
    expect(await toast.locator('p b').count()).toBe(0)
  })

  it('what fails is said in its own words', async () => {
    await front.menu('Yardstick', 'Fail')
    await expect.poll(() => front.page.getByRole('alert').textContent()).toContain('The month cannot be read.')
  })

  it('a script that turns to another tab turns the page', async () => {
    await front.menu('Yardstick', 'More', 'Grow')
    await expect.poll(() => front.tab).toBe('Other')
    await front.turn('Sheet1')
    await front.see('A1', '100')
  })

  it('a sidebar is 300 pixels wide and calls the script, with its success, failure and user object', async () => {
    await front.menu('Yardstick', 'Panel')
    await panel().locator('#sum').click()
    await expect.poll(() => panel().locator('#out').textContent()).toBe('5 mine')
    await panel().locator('#bad').click()
    await expect.poll(() => panel().locator('#out').textContent()).toBe('a is no number')
    expect((await front.page.locator('aside.side iframe').boundingBox())?.width).toBe(300)
    expect(await front.page.locator('aside.side h2').textContent()).toBe('The panel')
  })

  it('several calls at once are answered one after the other', async () => {
    await panel().locator('#many').click()
    await expect.poll(() => panel().locator('#out').textContent()).toBe('1;2;3;')
  })

  it('a call sees what is selected; a link selects a cell; the sidebar closes itself', async () => {
    await front.select('B2')
    await panel().locator('#where').click()
    await expect.poll(() => panel().locator('#out').textContent()).toBe('B2')
    await panel().locator('#link').click()
    await expect.poll(() => front.ask('sheet.getSelection().getActiveRange().getA1Notation()')).toBe('C3')
    await panel().locator('#close').click()
    await expect.poll(() => front.page.locator('aside.side').isHidden()).toBe(true)
  })

  it('a dialog stands in the middle in its size, and Escape closes it', async () => {
    await front.menu('Yardstick', 'Ask')
    const frame = front.page.locator('dialog.framed iframe')
    await expect
      .poll(() => front.page.frameLocator('dialog.framed iframe').locator('#q').textContent())
      .toBe('Which month?')
    const box = await frame.boundingBox()
    expect([box?.width, box?.height]).toEqual([320, 180])
    await front.page.keyboard.press('Escape')
    await expect.poll(() => front.page.locator('dialog').count()).toBe(0)
  })

  it('triggers are listed with owner and next run, run now, and by the clock; their mails are in the mailbox', async () => {
    world.run('switchOn')
    await front.type('K1', '1')
    await front.see('K1', '1')
    await front.page.getByRole('button', { name: 'Triggers and mail' }).click()
    const pane = front.page.locator('.triggers')
    await expect.poll(() => pane.textContent()).toContain('manager@example.com')
    expect(await pane.textContent()).toMatch(/Next run: Apr 1[01], 2026, 9:\d\d\sAM/)
    await pane.getByRole('button', { name: 'Run now' }).click()
    await expect.poll(() => pane.locator('.mail').count()).toBe(1)
    expect(await pane.locator('.mail').textContent()).toContain('The month is scored')
    await pane.getByRole('button', { name: 'To the next run' }).click()
    await expect.poll(() => pane.locator('.mail').count()).toBe(2)
    expect(world.now.toISOString()).toMatch(/^2026-04-1[01]T09/)
  })

  it('nothing went wrong on the page, and it asked nobody but its server', () => {
    expect(front.troubles).toEqual([])
    expect(front.foreign).toEqual([])
  })
})
