// @module-tag rest
import { describe, expect, it } from 'vitest'
import { score, smallTeam } from '../faults/team'
import { letters } from '../team'
import { hasBrowser, panel } from './panel'
import { sample, scored } from './sample'

const stateOf = (rows: string[][]) => rows.find(row => row[0] === '2026-03')?.[1]

describe.skipIf(!hasBrowser)('the sidebar that closes a month', () => {
  it('goes from scored to paid, one step at a time', async () => {
    const world = scored('en')
    const page = await panel(world, 'ClosePeriod')
    const approve = page.getByRole('button', { name: 'Approve 2026-03' })
    await approve.waitFor()
    expect(await approve.isDisabled()).toBe(true)
    await page.getByLabel('Leave out because').fill('on leave')
    await approve.click()
    await page.getByRole('button', { name: 'Close 2026-03' }).click()
    await page.getByRole('button', { name: 'Mark as paid today' }).click()
    await page.getByText('2026-03 was paid on 2026-04-10').waitFor()
    expect(stateOf(world.displayValues('Periods'))).toBe('closed')
  }, 150_000)

  it('goes a step back only with a reason', async () => {
    const world = scored('en')
    const leftOut = [{ person: 'Julia Brandt', reason: 'on leave' }]
    world.call('approvePeriod', { period: '2026-03', leftOut })
    const page = await panel(world, 'ClosePeriod')
    await page.getByText('Take a step back…').click()
    await page.getByLabel('Reason').fill('a typo')
    await page.getByRole('button', { name: 'Withdraw the approval' }).click()
    await page.getByRole('button', { name: 'Approve 2026-03' }).waitFor()
    expect(stateOf(world.displayValues('Periods'))).toBe('calculated')
  })

  it('asks to score again when figures changed since', async () => {
    const world = scored('en')
    world.edit('Actuals', 'D103', '60%')
    const page = await panel(world, 'ClosePeriod')
    await page.getByText('were changed after this month was scored').waitFor()
  })

  it('shows what a closed month would come to, and posts it only then', async () => {
    const world = smallTeam()
    score(world, '2026-02')
    world.call('approvePeriod', { period: '2026-02' })
    world.call('closePeriod', { period: '2026-02' })
    const page = await panel(world, 'ClosePeriod')
    await page.getByText('Correct this closed month…').click()
    await page.getByRole('button', { name: 'Show the difference' }).click()
    await page.getByText('there is nothing to correct').waitFor()

    // Amy’s 83 calls were 140: 103.28 is an A, 1,200 instead of 800 (test/jobs/closing/corrections.test.ts)
    const row = world.values('Actuals').findIndex(([month, name]) => month === '2026-02' && name === 'Amy') + 1
    const column = world.values('Actuals')[0]?.indexOf('Calls') ?? 0
    world.edit('Actuals', `${letters(column + 1)}${row}`, 140)
    const adjusted = () => world.displayValues('Adjustments').filter(([, person]) => person !== '').length - 1
    await page.getByRole('button', { name: 'Show the difference' }).click()
    await page.getByText('2026-02 differs for Amy: 400.00 in all. Nothing is posted yet.').waitFor()
    const cells = await page.locator('tbody td').allInnerTexts()
    expect(cells).toEqual(['Amy', '800.00', '1,200.00', '400.00'])
    expect(adjusted()).toBe(0)
    await page.getByRole('button', { name: 'Post it as adjustments (1)' }).click()
    await page.getByText('New adjustments for 2026-02: 1, 400.00 in all').waitFor()
    expect(adjusted()).toBe(1)
  })

  it('says how to begin while nothing is scored', async () => {
    const page = await panel(sample('zh-CN'), 'ClosePeriod')
    await page.getByText('本月还没有计算').waitFor()
  })
})

describe.skipIf(!hasBrowser)('the dialog of cards', () => {
  const size = { width: 1040, height: 680 }

  it('shows the card of the selected person, then of a team, one page each', async () => {
    const world = scored('en')
    world.select('Results', 'B4')
    const page = await panel(world, 'Cards', size)
    await page.getByText('1 A4 pages').waitFor()
    const cards = page.frameLocator('iframe').locator('section')
    expect(await cards.first().innerText()).toContain(world.displayValues('Results')[3]?.[1])
    await page.getByLabel('Whose').selectOption({ index: 1 })
    await cards.nth(3).waitFor()
  })

  it('prints cards of everybody on a page of their own', async () => {
    const page = await panel(scored('zh-CN'), 'Cards', size)
    const cards = page.frameLocator('iframe').locator('section')
    await cards.nth(20).waitFor()
    expect(await cards.count()).toBe(21)
    expect(await page.locator('iframe').getAttribute('srcdoc')).toContain('section+section{break-before:page}')
  })

  it('sends one to oneself, and to people only once the month is approved', async () => {
    const world = scored('en')
    world.select('Results', 'B4')
    const page = await panel(world, 'Cards', size)
    await page.getByRole('button', { name: 'Mail it to me' }).click()
    await page.getByText('was sent to you').waitFor()
    expect(world.mailbox.map(({ to }) => to)).toEqual([world.user])
    await page.getByRole('button', { name: 'Who gets a mail…' }).click()
    expect(await page.getByRole('button', { name: /^Send to/ }).isDisabled()).toBe(true)
  })
})
