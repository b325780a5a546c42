import { describe, expect, it } from 'vitest'
import { eachLanguage } from '../languages'
import { hasBrowser, panel } from './panel'
import { sample, scored } from './sample'

const RESULTS = { en: 'Results', 'zh-CN': '考核结果' } as const

describe.skipIf(!hasBrowser)('the sidebar that explains', () => {
  eachLanguage.it('shows the selected row from KPIs to pay, as the result sheets hold it (%s)', async lang => {
    const world = scored(lang)
    const [, , name, team] = ['', '', ...(world.displayValues(RESULTS[lang])[3] ?? []).slice(1)]
    world.select(RESULTS[lang], 'F4')
    const page = await panel(world, 'Why')
    await page.locator('.title').waitFor()
    expect(await page.locator('.title').innerText()).toBe(name)
    expect(await page.getByText(team ?? '', { exact: true }).count()).toBe(1)
    const sums = await page.locator('dd.sum').allInnerTexts()
    const row = world.displayValues(RESULTS[lang])[3] ?? []
    expect(sums).toEqual([String(Number(row[5])), row[11]])
    expect(await page.locator('.card').count()).toBe(6)
  })

  it('says what somebody waits for who is not scored', async () => {
    const page = await panel(scored('en'), 'Why')
    await page.getByLabel('Person').selectOption('Julia Brandt')
    await page.getByText('Not scored yet. Satisfaction has no figure yet.').waitFor()
  })

  it('copies the chain as text', async () => {
    const world = scored('en')
    world.select('Results', 'A4')
    const page = await panel(world, 'Why')
    await page.evaluate("document.addEventListener('copy', () => { window.copied = document.activeElement.value })")
    await page.getByRole('button', { name: 'Copy as text' }).click()
    const text = String(await page.evaluate('window.copied'))
    expect(text.split('\n')[0]).toMatch(/^Priya Nair · 2026-03: 105.96 points, grade A$/)
    expect(text).toContain('- Sales: 76,860 of 66,000, 116.454545 points × 40% = 46.58')
    expect(text).toContain('Total: 1,862.90 USD')
  })

  it('says how to begin while nothing is scored', async () => {
    const page = await panel(sample('zh-CN'), 'Why')
    await page.getByText('还没有计算过得分').waitFor()
  })

  it('shows markup, formulas, right-to-left and very long names as they are typed', async () => {
    const world = scored('en')
    const names = ['<img src=x onerror=alert(1)>', `'=HYPERLINK("http://x")`, 'محمد علي', 'A'.repeat(400)]
    world.edit(
      'Results',
      'B2',
      names.map(name => [name]),
    )
    const page = await panel(world, 'Why')
    const shown = async () => page.locator('.title').innerText()
    for (const name of names) {
      await page.getByLabel('Person').selectOption(name)
      await expect.poll(shown).toBe(name)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
    }
    expect(await page.locator('img').count()).toBe(0)
  })
})
