import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { templates } from '../../templates'
import { installed } from '../installed'
import { eachLanguage } from '../languages'

interface Preview {
  readonly sentence: string
  readonly people: number
  readonly figures: number
  readonly deals: number
  readonly typedOver: readonly string[]
}
const preview = (world: World) => world.call('previewOwnTeam') as Preview
const put = (world: World) => (world.call('putInOwnTeam') as { sentence: string }).sentence
const tab = (world: World, en: string, zh: string) => (world.tabs.includes(en) ? en : zh)
/** Filled rows below the header. */
const rows = (world: World, en: string, zh: string) =>
  world
    .displayValues(tab(world, en, zh))
    .slice(1)
    .filter(row => row.some(cell => cell !== ''))

for (const template of Object.keys(templates)) {
  const options = template === 'general-sales' ? {} : { tags: ['rest'] }
  describe(`putting in my own team instead of the sample of ${template}`, options, () => {
    eachLanguage.it('takes out all of it and keeps the rules, in %s', lang => {
      const world = installed({ template, lang })
      world.call('scorePeriod', { period: '2026-03' })
      world.call('openMonth', { period: '2026-04' })
      const rules = () =>
        [
          ['KPIs', '考核指标'] as const,
          ['Grades', '绩效等级'] as const,
          ['Commission', '提成规则'] as const,
          ['Ramps', '新人爬坡'] as const,
        ].map(([en, zh]) => rows(world, en, zh))
      const before = rules()
      const counts = preview(world)
      expect(counts.people).toBe(new Set(rows(world, 'People', '人员').map(([name]) => name)).size)
      expect(counts.deals).toBe(rows(world, 'Deals', '成交明细').length)
      expect(counts.sentence).toContain(String(counts.people))
      put(world)
      for (const [en, zh] of [
        ['People', '人员'],
        ['Teams', '团队'],
        ['Targets', '目标'],
        ['Actuals', '业绩填报'],
        ['Deals', '成交明细'],
        ['Adjustments', '奖惩调整'],
        ['Absences', '请假'],
        ['Results', '考核结果'],
        ['Scores', '得分明细'],
        ['Team results', '团队结果'],
        ['Pay lines', '奖金明细'],
        ['Periods', '考核周期'],
        ['Checks', '待处理'],
      ] as const) {
        expect(rows(world, en, zh), en).toEqual([])
      }
      expect(rules()).toEqual(before)
      const all = world.tabs.flatMap(name => world.displayValues(name).flat()).join('\n')
      expect(all).not.toMatch(/sample · 示例/)
    })
  })
}

describe('putting in my own team', () => {
  it('leads to the first free row of People and says what is gone', () => {
    const world = installed({ lang: 'en' })
    const { people, figures, deals } = preview(world)
    expect(put(world)).toBe(
      `The sample is gone: ${people} people, ${figures} figures, ${deals} deals. Type your people now: name and team are enough.`,
    )
    expect(world.book.active.name).toBe('People')
    expect(world.sheet('People').selected).toMatchObject({ top: 1, left: 0 })
  })

  it('asks first in a dialog that says how much', () => {
    const world = installed({ lang: 'zh-CN' })
    world.openFile()
    const before = world.displayValues('人员')
    world.runMenu('标尺 Yardstick', '设置 · Set up', '换成我的团队… · Put in my own team…')
    expect(world.dialogs.at(-1)?.content).toContain(preview(world).sentence)
    expect(world.dialogs.at(-1)?.content).toContain('.putInOwnTeam({})')
    expect(world.displayValues('人员')).toEqual(before)
  })

  it('keeps rows of one’s own between those of the sample, with their formulas, and what was typed over', () => {
    const world = installed({ lang: 'en' })
    const last = world.values('People').length
    world.edit('People', `A${last + 1}`, [['Wang Ting', 'Key clients', 'Sales', '900']])
    world.edit('People', 'A3', 'Li Na')
    const deals = world.values('Deals').length
    world.edit('Deals', `A${deals + 1}`, [['2026-04-02', 'Acme', '1000', 'Wang Ting 60% Li Na 40%', 'booked', 'mine']])
    expect(preview(world).typedOver).toEqual(['Li Na'])
    put(world)
    expect(rows(world, 'People', '人员').map(([name]) => name)).toEqual(['Li Na', 'Wang Ting'])
    expect(rows(world, 'Deals', '成交明细').map(row => row[1])).toEqual(['Acme'])
    expect(world.sheet('People').rows.count).toBe(200)
  })

  it('finds nothing the second time, and nothing in a file without a sample', () => {
    const world = installed({ lang: 'en' })
    put(world)
    const before = world.tabs.map(name => world.displayValues(name))
    expect(put(world)).toBe('There is no sample in this file.')
    expect(world.tabs.map(name => world.displayValues(name))).toEqual(before)
    expect(preview(installed({ lang: 'en', blank: true })).sentence).toBe('There is no sample in this file.')
  })

  it('leaves dropdowns and formats for the people to come', () => {
    const world = installed({ lang: 'en' })
    put(world)
    world.edit('People', 'A2', [['Wang Ting', 'Key clients', 'Sales', '900']])
    expect(world.cell('People', 'D2').display).toBe('900.00')
    expect(world.sheet('People').rules.at(1, 2)).toBeTruthy()
    expect(world.sheet('People').rules.at(150, 2)).toBeTruthy()
  })

  it('is not of the sample any more', () => {
    const world = installed({ lang: 'en' })
    put(world)
    const setting = (name: string) => world.values('Settings').find(row => row[0] === name)?.[1]
    expect([setting('Holds sample data'), setting('Company')]).toEqual([false, ''])
  })

  it('without any row of the sample leaves a company of one’s own alone', () => {
    const world = installed({ lang: 'en' })
    const row = world.values('Settings').findIndex(cells => cells[0] === 'Company') + 1
    world.edit('Settings', `B${row}`, 'Wang & Sons')
    put(world)
    expect(world.cell('Settings', `B${row}`).value).toBe('Wang & Sons')
  })
})
