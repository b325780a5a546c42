// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, LANGS, type Lang } from '../installed'
import { letters } from '../team'
import { live, recorded } from './live'

const MONTH = '2026-03'
const TIMEOUT = 240_000

/** After a run of the month the live sheet shows the same for everybody. */
function agrees(world: World, lang: Lang): Map<string, unknown> {
  world.call('scorePeriod', { period: MONTH })
  const results = recorded(world, lang, MONTH)
  expect(Object.fromEntries(live(world, lang))).toEqual(Object.fromEntries(results))
  expect(results.size).toBeGreaterThan(15)
  return results
}

const tabs = {
  actuals: { en: 'Actuals', 'zh-CN': '业绩填报' },
  kpis: { en: 'KPIs', 'zh-CN': '考核指标' },
  people: { en: 'People', 'zh-CN': '人员' },
  deals: { en: 'Deals', 'zh-CN': '成交明细' },
  settings: { en: 'Settings', 'zh-CN': '设置' },
} as const

const rowOf = (world: World, tab: string, isIt: (row: readonly unknown[]) => boolean): number =>
  world.values(tab).findIndex(isIt) + 1

describe.each(['general-sales', 'telesales'])('This month of %s', template => {
  describe.each(LANGS)('in %s', lang => {
    const world = installed({ lang, template })
    const tab = (id: keyof typeof tabs) => tabs[id][lang]
    const person = (): string => String(world.values(tab('actuals')).find(row => row[0] === MONTH)?.[1])
    const actualsRow = (name: string) => rowOf(world, tab('actuals'), row => row[0] === MONTH && row[1] === name)
    const setting = (names: readonly string[], value: string | number) =>
      world.edit(tab('settings'), `B${rowOf(world, tab('settings'), row => names.includes(String(row[0])))}`, value)

    it('agrees with the monthly run to the cent, with a joiner, a leaver, a veto, a gap and 免考', {
      timeout: TIMEOUT,
    }, () => {
      const results = agrees(world, lang)
      expect([...results.values()].some(row => (row as { final: unknown }).final === '')).toBe(true)
    })

    it('and after edits: a figure, – for a figure, an error in a cell', { timeout: TIMEOUT }, () => {
      const row = actualsRow(person())
      world.edit(tab('actuals'), `D${row}`, 0.5)
      world.edit(tab('actuals'), `D${row + 1}`, '–')
      world.edit(tab('actuals'), `D${row + 2}`, '=1/0')
      agrees(world, lang)
    })

    it('and after a change of weights, of the team share, of the decimals and the cap', { timeout: TIMEOUT }, () => {
      const weight = world.values(tab('kpis'))[0]?.findIndex(head => head === 'Weight' || head === '权重') ?? 0
      const [first, second] = [2, 3].map(row => Number(world.values(tab('kpis'))[row - 1]?.[weight]))
      world.edit(tab('kpis'), `${letters(weight + 1)}2`, (first ?? 0) - 0.05)
      world.edit(tab('kpis'), `${letters(weight + 1)}3`, (second ?? 0) + 0.05)
      setting(['Team share', '团队占比'], 0.45)
      setting(['Score decimals', '得分小数位'], 1)
      setting(['Default cap', '默认封顶'], '115%')
      agrees(world, lang)
    })

    it('and after a refund', { timeout: TIMEOUT }, () => {
      const deals = world.values(tab('deals'))
      const taken = deals.find(row => row[4] === (lang === 'en' ? 'booked' : '签约') && row[6])
      const row = deals.length + 1
      world.edit(tab('deals'), `A${row}`, [
        ['2026-03-20', taken?.[1], taken?.[2], taken?.[3], lang === 'en' ? 'refund' : '退款'],
      ])
      world.edit(tab('deals'), `I${row}`, String(taken?.[6]))
      agrees(world, lang)
    })
  })
})
