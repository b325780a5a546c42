// @module-tag rest
import { describe, expect, it } from 'vitest'
import { newFile } from '../installed'
import { hasBrowser, panel } from './panel'
import { sample } from './sample'

const settingOf = (rows: string[][], name: string) => rows.find(row => row[0] === name)?.[1]

describe.skipIf(!hasBrowser)('the sidebar that sets up', () => {
  it('makes the workbook of a template in an empty file, and can be run again', async () => {
    const world = newFile()
    const page = await panel(world, 'SetUp')
    await page.getByLabel('Telesales').check()
    await page.getByLabel('Begin with').selectOption('blank')
    await page.getByRole('button', { name: 'Create the workbook' }).click()
    await page.getByText('“Telesales” is ready').waitFor({ timeout: 60_000 })
    expect(world.tabs).toContain('Actuals')
    await page.getByText('Another template or language').click()
    await page.getByLabel('Telesales').check()
    await page.getByLabel('Begin with').selectOption('sample')
    await page.getByRole('button', { name: 'Create the workbook' }).click()
    await page.getByText('people of a sample').waitFor({ timeout: 60_000 })
  }, 150_000)

  it('keeps what somebody typed: a template does not come over it', async () => {
    const world = sample('en')
    world.edit('People', 'A30', [['Own Person', 'East']])
    const page = await panel(world, 'SetUp')
    await page.getByText('Another template or language').click()
    await page.getByRole('button', { name: 'Create the workbook' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('A template goes into a new file')
    expect(world.cell('People', 'A30').value).toBe('Own Person')
  })

  it('writes what was changed and switches the monthly run on', async () => {
    const world = sample('en')
    const page = await panel(world, 'SetUp')
    await page.getByLabel('Company').fill('=HYPERLINK("http://x")')
    await page.getByLabel('Monthly run on day').fill('8')
    await page.getByLabel('Score the month before by itself').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The monthly run is on').waitFor()
    const rows = world.displayValues('Settings')
    expect(settingOf(rows, 'Monthly run on day')).toBe('8')
    expect(settingOf(rows, 'Company')).toBe('=HYPERLINK("http://x")')
    expect(world.state.triggers).toHaveLength(1)
  })

  it('says in place what cannot be', async () => {
    const page = await panel(sample('zh-CN'), 'SetUp')
    await page.getByLabel('自动考核日').fill('40')
    await page.getByRole('button', { name: '保存' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('40 大于 28。请填不大于 28 的数。')
  })

  it('switches off what was not allowed, says so, and goes on with the rest', async () => {
    const world = sample('en')
    world.consent(world.user, ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'])
    const page = await panel(world, 'SetUp')
    await page.getByText('Sending mail was not allowed').waitFor()
    await page.getByText('Running by itself was not allowed').waitFor()
    await page.getByLabel('Monthly run on day').fill('9')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(settingOf(world.displayValues('Settings'), 'Monthly run on day')).toBe('9')
  })

  it('shows what would go before the sample goes', async () => {
    const world = sample('en')
    const page = await panel(world, 'SetUp')
    await page.getByRole('button', { name: 'Put in my own team…' }).click()
    await page.getByText('Removes of the sample: 21 people').waitFor()
    await page.getByRole('button', { name: 'Remove the sample' }).click()
    await page.getByText('The sample is gone').waitFor()
    expect(world.book.active.name).toBe('People')
  })
})
