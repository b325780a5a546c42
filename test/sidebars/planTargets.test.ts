// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { rowsOf } from '../jobs/planned'
import { hasBrowser, panel } from './panel'

const NAMES = ['Amy', 'Ben', 'Cat']

/** A blank workbook with three people in two teams. */
function threeInTwo(): World {
  const world = installed({ lang: 'en', blank: true })
  const plan = world.values('KPIs')[1]?.[0] ?? ''
  world.edit(
    'People',
    'A2',
    NAMES.map((name, i) => [name, i < 2 ? 'North' : 'South', plan]),
  )
  world.edit('Teams', 'A2', [['North'], ['South']])
  return world
}

const base = hasBrowser ? threeInTwo() : undefined
const world = () => base?.twin() as World
const monthsOf = (of: World, owner: string) => rowsOf(of, 'en').find(row => row.owner === owner)?.months

describe.skipIf(!hasBrowser)('the sidebar that plans a year', () => {
  it('shows the year before it is written; a figure typed over stays, the rest moves, and each says why', async () => {
    const book = world()
    const page = await panel(book, 'PlanTargets')
    await page.getByLabel('Total of the year').fill('3.6M')
    await page.getByLabel('In steps of').selectOption('1000')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('Quarters: 900,000 · 900,000 · 900,000 · 900,000').waitFor()
    await page.getByText('2 people').click()
    for (const line of await page.getByText('By month: type over what shall stay').all()) {
      if (await line.isVisible()) await line.click()
    }
    await page.getByLabel('Amy 2026-03', { exact: true }).fill('130,000')
    await page.getByLabel('Amy 2026-03', { exact: true }).press('Enter')
    await page.getByText('Typed over: Amy 2026-03 = 130,000').waitFor()
    await expect.poll(() => page.getByLabel('Ben 2026-03', { exact: true }).inputValue()).toBe('70,000')
    await page.getByRole('button', { name: 'Why 2026-03 of Amy' }).click()
    await page.getByText('2026-03: 130,000 as typed; the others share the rest').waitFor()
    await page.getByRole('button', { name: 'Why 2026-05 of North' }).click()
    await page.getByText('2026-05: the company 300,000 × 66.67% = 200,000').waitFor()
    expect(rowsOf(book, 'en')).toEqual([])
    await page.getByRole('button', { name: 'Write to Targets' }).click()
    await page.getByText('Sales 2026 is planned').waitFor()
    expect([monthsOf(book, 'Amy')?.[2], monthsOf(book, 'Ben')?.[2]]).toEqual([130_000, 70_000])
    const cells = rowsOf(book, 'en').find(row => row.owner === 'Amy')?.cells ?? {}
    expect(cells['Locked months']).toBe('3')
  })

  it('says what cannot be kept, writes nothing, and frees a figure again', async () => {
    const book = world()
    const page = await panel(book, 'PlanTargets')
    await page.getByLabel('Total of the year').fill('3.6M')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('By month: type over what shall stay').first().click()
    await page.getByLabel('Company 2026-01', { exact: true }).fill('4M')
    await page.getByLabel('Company 2026-01', { exact: true }).press('Enter')
    await page.getByText('what is locked under the company in the year comes to 4,000,000').waitFor()
    expect(await page.getByRole('button', { name: 'Write to Targets' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Free Company 2026-01' }).click()
    await page.getByText('Quarters: 900,000').first().waitFor()
    expect(await page.getByRole('button', { name: 'Write to Targets' }).isDisabled()).toBe(false)
    expect(rowsOf(book, 'en')).toEqual([])
  })

  it('plans the year that is chosen', async () => {
    const book = world()
    const page = await panel(book, 'PlanTargets')
    await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2027')
    await page.getByLabel('Total of the year').fill('1.2M')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Write to Targets' }).click()
    await page.getByText('Sales 2027 is planned').waitFor()
    expect(new Set(rowsOf(book, 'en').map(({ year }) => year))).toEqual(new Set(['2027']))
  })
})

describe.skipIf(!hasBrowser)('the sidebar that checks and compares targets', () => {
  it('shows proposals with the gap of each team, and brings decisions onto Targets', async () => {
    const book = world()
    const plan = await panel(book, 'PlanTargets')
    await plan.getByLabel('Total of the year').fill('3.6M')
    await plan.getByRole('button', { name: 'Preview' }).click()
    await plan.getByRole('button', { name: 'Write to Targets' }).click()
    await plan.getByText('Sales 2026 is planned').waitFor()
    book.edit('Proposals', 'A2', [
      ['2026', 'Amy', 'Sales', 1_100_000, 'accepted'],
      ['2026', 'Cat', 'Sales', 1_500_000, ''],
    ])
    const page = await panel(book, 'CheckTargets')
    await page.getByText('3 people: nothing speaks against their targets').waitFor()
    await page.getByRole('tab', { name: 'Proposals' }).click()
    await page.getByRole('cell', { name: 'North' }).waitFor()
    const row = (name: string) => page.getByRole('row').filter({ hasText: name }).innerText()
    expect((await row('North')).split(/\s+/)).toEqual(['North', '1,200,000', '1,100,000', '100,000'])
    expect(await row('Cat')).toContain('-300,000')
    await page.getByRole('button', { name: 'Bring decisions onto Targets' }).click()
    await page.getByText('1 of 2 proposals decided and on Targets').waitFor()
    expect(rowsOf(book, 'en').find(one => one.owner === 'Amy')?.annual).toBe(1_100_000)
    await page.getByRole('tab', { name: 'Versions' }).click()
    await page.getByText('Version 1: replaced on 2026-04-10').waitFor()
    expect((await row('Amy')).split(/\s+/)).toEqual(['Amy', '1,200,000', '1,100,000'])
    await page.getByRole('tab', { name: 'Weeks' }).click()
    await page.getByLabel('Whose').selectOption('Cat')
    await page.getByRole('cell', { name: '2026-W53' }).waitFor()
    expect((await row('2026-W14')).replace(/\s+/g, ' ')).toContain('03-30 – 04-05')
  })
})
