// @module-tag rest
import { describe, expect, it } from 'vitest'
import { hasBrowser, panel } from './panel'
import { sample, scored } from './sample'

describe.skipIf(!hasBrowser)('the sidebar that tries other rules', () => {
  it('begins with what the month pays, to the cent', async () => {
    const world = scored('en')
    const before = world.values('Results')
    const page = await panel(world, 'WhatIf')
    await expect.poll(() => page.locator('.figure').innerText()).toBe('43,632.55')
    expect(await page.locator('.tile').allInnerTexts()).toEqual(['0\ngain', '0\nlose', '0\nother grade'])
    expect(world.values('Results')).toEqual(before)
  })

  it('gives what a run gives after the same change is typed, and writes nothing itself', async () => {
    const world = sample('en')
    const page = await panel(world, 'WhatIf')
    await page.getByLabel('Sales Weight').first().fill('50')
    await page.getByLabel('Growth Weight').first().fill('5')
    await expect.poll(() => page.locator('.figure').innerText()).toBe('44,112.55')
    const weights = world.displayValues('KPIs').map(row => row[3])
    expect(weights).toEqual(
      sample('en')
        .displayValues('KPIs')
        .map(row => row[3]),
    )
    world.edit('KPIs', 'D2', '50%')
    world.edit('KPIs', 'D3', '5%')
    expect(world.call('scorePeriod', { period: '2026-03' })).toMatchObject({ total: 44112.55 })
  })

  it('waits while the weights do not add up, and says what is missing', async () => {
    const page = await panel(sample('en'), 'WhatIf')
    await page.getByLabel('Sales Weight').first().fill('30')
    expect(await page.getByText('Total 90%: 10% short').innerText()).toContain('10% short')
    expect(await page.locator('.figure').innerText()).toBe('43,632.55')
    await page.getByRole('button', { name: 'As it is now' }).click()
    await page.getByText('Total 100%').first().waitFor()
  })

  it('writes what was tried as a version from a later month, old beside new first', async () => {
    const world = sample('en')
    const page = await panel(world, 'WhatIf')
    await page.getByLabel('Sales Weight').first().fill('50')
    await page.getByLabel('Growth Weight').first().fill('5')
    await page.getByRole('button', { name: 'Save as new version…' }).click()
    await page.getByLabel('From month').selectOption('2026-07')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('40% → 50%').waitFor()
    await page.getByRole('button', { name: 'Write from 2026-07' }).click()
    await page.getByText('Changed from 2026-07 on: 2 changes').waitFor()
    const sales = world.displayValues('KPIs').filter(row => row[0] === 'Sales' && row[1] === 'Sales')
    expect(sales.map(row => row[3])).toEqual(['40.0%', '50.0%'])
  })
})
