// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { hasBrowser, panel } from './panel'
import { sample } from './sample'

/** The cell of somebody's figure on Actuals. */
function cellOf(world: World, tab: string, [month, name, header]: readonly [string, string, string]) {
  const values = world.displayValues(tab)
  const column = values[0]?.findIndex(text => text.startsWith(header)) ?? -1
  const row = values.findIndex(cells => cells[0] === month && cells[1] === name)
  return { a1: `${String.fromCharCode(65 + column)}${row + 1}`, shown: values[row]?.[column] }
}

describe.skipIf(!hasBrowser)('the sidebar that takes pasted figures', () => {
  it('shows what is new, what differs and what is not matched, and writes only what was ticked', async () => {
    const world = sample('en')
    const missing = ['2026-03', 'Julia Brandt', 'Satisfaction'] as const
    const filled = ['2026-03', 'Priya Nair', 'Satisfaction'] as const
    const other = ['2026-03', 'Sam Carter', 'Satisfaction'] as const
    const before = cellOf(world, 'Actuals', other).shown
    const page = await panel(world, 'PasteFigures')
    await page
      .getByRole('textbox')
      .fill(
        'Name\tSatisfaction\nJulia Brandt\t94%\nPriya Nair\t90%\nSam Carter\t91%\nNobody Known\t95%\nSam Cater\t91%',
      )
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByText('“Nobody Known” is not in People').waitFor()
    expect(await page.locator('.chip').allInnerTexts()).toEqual([
      '1 new',
      '2 different',
      '0 already there',
      '2 not matched',
    ])
    expect(await page.getByRole('button', { name: 'Did you mean Sam Carter?' }).count()).toBe(1)
    await page.getByLabel('Priya Nair').check()
    await page.getByRole('button', { name: 'Write 2' }).click()
    await page.getByText('2 figures written into Actuals.').waitFor()
    expect(cellOf(world, 'Actuals', missing).shown).toBe('94.0%')
    expect(cellOf(world, 'Actuals', filled).shown).toBe('90.0%')
    expect(cellOf(world, 'Actuals', other).shown).toBe(before)
  })

  it('leaves a cell alone that somebody changed after it was looked at', async () => {
    const world = sample('en')
    const place = ['2026-03', 'Julia Brandt', 'Satisfaction'] as const
    const page = await panel(world, 'PasteFigures')
    await page.getByRole('textbox').fill('Julia Brandt Satisfaction 94%'.split(' ').join('\t').replace('\t', ' '))
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Write 1' }).waitFor()
    world.edit('Actuals', cellOf(world, 'Actuals', place).a1, '80%')
    await page.getByRole('button', { name: 'Write 1' }).click()
    await page.getByText('1 cells were changed by somebody meanwhile').waitFor()
    expect(cellOf(world, 'Actuals', place).shown).toBe('80.0%')
  })

  it('asks what the columns are when it cannot tell', async () => {
    const world = sample('zh-CN')
    const page = await panel(world, 'PasteFigures')
    await page.getByRole('textbox').fill('孙丽娜\t94%')
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByText('没有认出数据').waitFor()
    await page.getByLabel('94%').selectOption('=客户满意度')
    await page.getByRole('button', { name: '写入 1 格' }).waitFor()
  })
})
