// @module-tag rest
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../installed'
import { rowsOf } from '../jobs/planned'
import { hasBrowser } from '../sidebars/panel'
import { Front, newFolder, served } from './front'

const TEAM = [
  ['张三', '华东'],
  ['李四', '华东'],
  ['王芳', '华南'],
  ['赵六', '华南'],
] as const
const SEASON = [80, 60, 100, 100, 100, 120, 90, 90, 110, 100, 120, 130]

const code = readFileSync(join(import.meta.dirname, '../../dist/Code.js'), 'utf8')

/** 年度1200万 → 季度300万 → 月度100万, as the articles have it. */
describe.skipIf(!hasBrowser)('the year of the articles, planned on the page from a blank workbook', () => {
  const world = installed({ lang: 'zh-CN', blank: true })
  let front: Front
  beforeAll(async () => {
    world.edit('季节系数', 'A2', [['常规', ...SEASON]])
    front = await Front.open((await served(world, newFolder(), code)).address, { lang: 'zh-CN' })
  }, 180_000)
  afterAll(() => front?.close())
  const panel = () => front.page.frameLocator('aside.side iframe')
  const button = (name: string) => panel().getByRole('button', { name, exact: true })
  const open = () => front.menu('标尺 Yardstick', '目标 · Targets', '分解年度目标… · Plan the year…')
  const rowOf = (owner: string) => world.displayValues('目标').findIndex(row => row[2] === owner) + 1

  it('people are pasted in', async () => {
    const plan = world.displayValues('考核指标')[1]?.[0] ?? ''
    const lines = TEAM.map(([name, team]) => [name, team, plan].join('\t')).join('\n')
    await front.turn('人员')
    await front.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(lines)})`)
    await front.press('A2', 'Control+v')
    await front.see(`C${TEAM.length + 1}`, plan)
    await expect.poll(() => world.displayValues('人员')[TEAM.length]?.slice(0, 2)).toEqual([...(TEAM.at(-1) ?? [])])
  })

  it('1200万 for the year is 300万 a quarter, 100万 a month, and a month of everybody', async () => {
    await open()
    await panel().getByLabel('全年目标').fill('1200万')
    await panel().getByLabel('最小单位').selectOption('100')
    await button('预览').click()
    await panel().getByText('各季度:3,000,000 · 3,000,000 · 3,000,000 · 3,000,000').waitFor()
    await button('写入目标').click()
    await panel().getByText('已分解:共 12,000,000,2 个团队、4 人').waitFor()
    expect(rowsOf(world, 'zh-CN').find(({ owner }) => owner === '公司')?.months).toEqual(Array(12).fill(1_000_000))
    await front.turn('目标')
    for (const [name] of TEAM) {
      await front.see(`C${rowOf(name)}`, name)
      await front.see(`D${rowOf(name)}`, world.displayValues('目标')[rowOf(name) - 1]?.[3] ?? '')
      expect(rowsOf(world, 'zh-CN').find(({ owner }) => owner === name)?.months).toEqual(Array(12).fill(250_000))
    }
    await front.see(`E${rowOf('公司')}`, world.displayValues('目标')[rowOf('公司') - 1]?.[4] ?? '')
  })

  it('by a seasonal table every month and every year adds up as well', async () => {
    await button('预览').waitFor()
    await panel().getByLabel('月份怎么分').selectOption('seasonal')
    await panel().getByLabel('季节系数表').selectOption('常规')
    await panel().getByLabel('最小单位').selectOption('10000')
    await button('预览').click()
    await panel().getByText('各季度:2,400,000 · 3,200,000 · 2,900,000 · 3,500,000').waitFor()
    await button('写入目标').click()
    await panel().getByText('已分解:共 12,000,000').waitFor()
    const rows = rowsOf(world, 'zh-CN')
    const monthsOf = (owner: string) => rows.find(row => row.owner === owner)?.months ?? []
    expect(monthsOf('公司')).toEqual(SEASON.map(part => part * 10_000))
    for (const [j, figure] of monthsOf('公司').entries()) {
      expect(TEAM.reduce((sum, [name]) => sum + (monthsOf(name)[j] ?? 0), 0)).toBe(figure)
    }
    expect(rowsOf(world, 'zh-CN', 'history').length).toBeGreaterThan(0)
    await front.turn('目标')
    await front.see(`E${rowOf('公司')}`, world.displayValues('目标')[rowOf('公司') - 1]?.[4] ?? '')
  })

  it('nothing went wrong on the page', () => {
    expect(front.troubles).toEqual([])
    expect(front.foreign).toEqual([])
  })
})
