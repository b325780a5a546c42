// @module-tag rest
import { describe, expect, it } from 'vitest'
import { hasBrowser, panel } from './panel'
import { sample } from './sample'

describe.skipIf(!hasBrowser)('the sidebar that changes from a month', () => {
  it('gathers changes of rules and people, shows old beside new, then writes them', async () => {
    const world = sample('en')
    const page = await panel(world, 'ChangeFrom')
    await page.getByLabel('What changes').selectOption('people')
    await page.getByLabel('Which').selectOption('Amy Lee')
    await page.getByLabel('Team', { exact: true }).fill('South')
    await page.getByLabel('From month').selectOption('2026-07')
    await page.getByLabel('Reason').fill('Moves')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('East → South').waitFor()
    expect(world.displayValues('People').filter(row => row[0] === 'Amy Lee')).toHaveLength(1)
    await page.getByRole('button', { name: 'Write from 2026-07' }).click()
    await page.getByText('Changed from 2026-07 on').waitFor()
    const rows = world.displayValues('People').filter(row => row[0] === 'Amy Lee')
    expect(rows.map(row => row[1])).toEqual(['East', 'South'])
  })

  it('says what stands against it and writes nothing', async () => {
    const world = sample('zh-CN')
    const page = await panel(world, 'ChangeFrom')
    await page.getByLabel('哪一个').selectOption({ index: 1 })
    await page.getByLabel('权重').fill('90%')
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('button', { name: /起写入/ }).isDisabled()).toBe(true)
  })
})
