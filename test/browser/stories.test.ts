// @module-tag rest
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../installed'
import { hasBrowser } from '../sidebars/panel'
import { builtCode, Front, newFolder, served } from './front'

const MENU = '标尺 Yardstick'

describe.skipIf(!hasBrowser)('what a manager does in a year, on the page', () => {
  const world = installed({ lang: 'zh-CN' })
  let front: Front
  let sidebar: FrameLocator
  let dialog: FrameLocator
  const rowsOf = (tab: string, text: string) => world.displayValues(tab).filter(row => row.includes(text))
  const agree = async (yes: string, done: string) => {
    await dialog.getByRole('button', { name: yes }).click()
    await dialog.getByText(done).waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
    await expect.poll(() => front.page.locator('dialog').count()).toBe(0)
  }

  beforeAll(async () => {
    world.call('scorePeriod', { period: '2026-03' })
    front = await Front.open((await served(world, newFolder(), builtCode())).address, { lang: 'zh-CN' })
    sidebar = front.page.frameLocator('aside.side iframe')
    dialog = front.page.frameLocator('dialog.framed iframe')
  }, 60_000)
  afterAll(() => front?.close())

  it('a first look shows a scored month without a typed cell', async () => {
    expect(await front.tab).toBe('开始')
    await front.turn('绩效卡')
    await front.see('D3', '2026-03')
    expect(await front.shown('C6')).toMatch(/^\d+\.\d\d$/)
  })

  it('a person moves to another team from July: shown first, then written as a row of its own', async () => {
    await front.menu(MENU, '方案 · Plan', '从某月起修改… · Change from a month…')
    await sidebar.getByLabel('改什么').selectOption('people')
    await sidebar.getByLabel('哪一个').selectOption('王芳')
    await sidebar.getByLabel('团队', { exact: true }).fill('华南部')
    await sidebar.getByLabel('从哪个月起').selectOption('2026-07')
    await sidebar.getByRole('button', { name: '预览' }).click()
    await sidebar.getByText('华东部 → 华南部').waitFor()
    expect(rowsOf('人员', '王芳')).toHaveLength(1)
    await sidebar.getByRole('button', { name: '从 2026-07 起写入' }).click()
    await expect.poll(() => rowsOf('人员', '王芳').map(row => row[1])).toEqual(['华东部', '华南部'])
  })

  it('a new year is started from its dialog', async () => {
    await front.menu(MENU, '设置 · Set up', '新的一年… · Start a new year…')
    await agree('开始 2027 年', '2027 年已开始')
    expect(rowsOf('目标', '2027').length).toBeGreaterThan(20)
  })

  it('one’s own team takes the place of the sample, pasted from another sheet, and the month is opened for it', async () => {
    await front.menu(MENU, '设置 · Set up', '换成我的团队… · Put in my own team…')
    await agree('清除示例', '示例已清除')
    await expect.poll(() => front.tab).toBe('人员')
    await expect.poll(() => front.page.evaluate('document.hasFocus()')).toBe(true)
    await front.page.evaluate(
      "navigator.clipboard.writeText('赵敏\\t北区\\t销售\\n钱进\\t北区\\t销售\\n孙悦\\t南区\\t销售')",
    )
    await front.press('A2', 'Control+v')
    await front.see('A4', '孙悦')
    await front.menu(MENU, '打开本月填报 · Open the month')
    await expect.poll(() => front.tab).toBe('业绩填报')
    expect(world.displayValues('业绩填报').map(row => row[1])).toEqual(['姓名', '赵敏', '钱进', '孙悦'])
  })

  it('nothing went wrong on the page, and it asked nobody but its server', () => {
    expect(front.troubles).toEqual([])
    expect(front.foreign).toEqual([])
  })
})
