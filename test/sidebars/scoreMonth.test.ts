import { describe, expect, it } from 'vitest'
import { hasBrowser, panel } from './panel'
import { sample } from './sample'

describe.skipIf(!hasBrowser)('the sidebar that scores a month', () => {
  it('says who is ready and what is missing, scores, and shows what came out', async () => {
    const world = sample('en')
    const page = await panel(world, 'ScoreMonth')
    await page.getByText('no figure for Satisfaction in 2026-03').waitFor()
    expect(await page.locator('.tile').allInnerTexts()).toEqual(['20\nready', '1\nwaiting'])
    await page.getByRole('button', { name: 'Score 2026-03' }).click()
    await page.getByRole('button', { name: 'Score 2026-03 again' }).waitFor()
    expect(await page.locator('.figure').innerText()).toBe('43,632.55')
    expect(await page.getByRole('status').first().innerText()).toContain('2026-03 is scored: 20 people')
    expect(world.values('Results').length).toBeGreaterThan(20)
  })

  it('leads to the cell that is missing, and to a tab that was hidden', async () => {
    const world = sample('zh-CN')
    const page = await panel(world, 'ScoreMonth')
    const link = page.getByRole('button', { name: /^业绩填报 / })
    const cell = /[A-Z]+\d+/.exec(await link.innerText())?.[0]
    await link.click()
    await expect.poll(() => world.book.active.name).toBe('业绩填报')
    const { top, left } = world.book.active.selected
    expect(`${String.fromCharCode(65 + left)}${top + 1}`).toBe(cell)
  })

  it('can be worked with the keyboard alone', async () => {
    const world = sample('en')
    const page = await panel(world, 'ScoreMonth')
    await page.getByRole('button', { name: 'Score 2026-03' }).waitFor()
    const order: string[] = []
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab')
      order.push(await page.evaluate('document.activeElement.innerText.split("\\n")[0]'))
    }
    const links = [expect.stringContaining('Actuals'), expect.stringContaining('Commission plans')]
    expect(order.slice(1)).toEqual([...links, 'Look again', 'Score 2026-03'])
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Score 2026-03 again' }).waitFor()
  })

  it('loses nothing when something must be mended first, and does not offer to run', async () => {
    const world = sample('en')
    world.call('scorePeriod', { period: '2026-03' })
    const before = world.values('Results')
    world.edit('KPIs', 'D2', '95%')
    const page = await panel(world, 'ScoreMonth')
    await page.getByText('Nothing can be scored until').waitFor()
    expect(await page.locator('.foot .primary').isDisabled()).toBe(true)
    expect(world.values('Results')).toEqual(before)
  })

  it('tells somebody with several Google accounts what to do', async () => {
    const failing = () =>
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'
    const page = await panel(sample('en'), 'ScoreMonth', { failing })
    expect(await page.getByRole('alert').innerText()).toContain('several Google accounts')
  })

  it('says which tab was deleted when a link leads to it', async () => {
    const world = sample('en')
    const page = await panel(world, 'ScoreMonth')
    const link = page.getByRole('button', { name: /^Actuals / })
    await link.waitFor()
    world.book.removeSheet(world.sheet('Actuals'))
    await link.click()
    expect(await page.getByRole('alert').innerText()).toContain('“Actuals” was deleted')
  })
})
