// @module-tag rest
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planned } from '../jobs/planned'
import { hasBrowser, panel } from './panel'
import { sample, scored } from './sample'

describe.skipIf(!hasBrowser)('the sidebar that plans the rest of a year anew', () => {
  it('shows the months left before and after, then writes them and keeps the plan before', async () => {
    const world = sample('en')
    const plan = { kpi: 'Sales', year: '2026', total: '24M', unit: 1000, time: 'even', teamsBy: 'headcount' }
    planned(world, { ...plan, peopleBy: 'headcount' }, 'en')
    const page = await panel(world, 'ReplanTargets')
    await page.getByLabel('From month').selectOption('2026-05')
    await page.getByLabel('Reason').fill('Slow start')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page
      .getByText(/Months left: .* → /)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Write to Targets' }).click()
    await page.getByText('Sales is planned anew from 2026-05').waitFor()
    expect(world.displayValues('Target history').flat()).toContain('Slow start')
  })
})

describe.skipIf(!hasBrowser)('the sidebar that exports', () => {
  it('saves a month of Results as a file that spreadsheets open', async () => {
    const world = scored('zh-CN')
    const page = await panel(world, 'ExportTable')
    await page.getByRole('button', { name: '导出' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: /保存/ }).click()
    const download = await saved
    expect(download.suggestedFilename()).toMatch(/考核结果 2026-03\.csv$/)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toMatch(/^\uFEFF周期,姓名,/)
    expect(text.trim().split('\r\n')).toHaveLength(
      1 + world.values('考核结果').filter(row => row[0] === '2026-03').length,
    )
  })
})
