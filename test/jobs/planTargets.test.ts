import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/world'
import { install, LANGS, type Lang, newFile } from '../installed'
import { columnOf, planned, preview, rowsOf, TABS } from './planned'

const TEAM: readonly (readonly [name: string, team: string])[] = [
  ['张三', '华东'],
  ['李四', '华东'],
  ['王芳', '华南'],
  ['赵六', '华南'],
  ['孙七', '华南'],
]

/** A blank workbook with five people in two teams. */
function fiveInTwo(lang: Lang): World {
  const world = newFile({ locale: lang === 'en' ? 'en_US' : 'zh_CN' })
  install(world, { lang, blank: true })
  const plan = world.values(TABS.kpis[lang])[1]?.[0] ?? ''
  world.edit(
    TABS.people[lang],
    'A2',
    TEAM.map(([name, team]) => [name, team, plan]),
  )
  world.edit(TABS.teams[lang], 'A2', [['华东'], ['华南']])
  return world
}

const bases = new Map(LANGS.map(lang => [lang, fiveInTwo(lang)] as const))
const blank = (lang: Lang = 'zh-CN'): World => (bases.get(lang) ?? fiveInTwo(lang)).twin()

describe('the example of the articles: 年度 1200万 → 季度 300万 → 月度 100万', () => {
  it('goes from a blank workbook to every month of everybody', () => {
    const world = blank()
    const { sentence } = planned(world, { kpi: '销售额', year: '2026', total: '1200万', unit: 100 })
    expect(sentence).toBe('2026 年“销售额”已分解:共 12,000,000,2 个团队、5 人,各月目标已写入“目标”。')
    const rows = rowsOf(world, 'zh-CN')
    const company = rows.find(row => row.owner === '公司')
    expect(company?.annual).toBe(12_000_000)
    expect(company?.months).toEqual(Array(12).fill(1_000_000))
    const quarter = company?.months.slice(0, 3).reduce((a, b) => a + b, 0)
    expect(quarter).toBe(3_000_000)
    expect(rows.find(row => row.owner === '华东')?.annual).toBe(4_800_000)
    expect(rows.filter(row => TEAM.some(([name]) => name === row.owner)).map(row => row.months)).toEqual(
      TEAM.map(() => Array(12).fill(200_000)),
    )
  })

  it('goes by a seasonal table as well, every month and every year adding up', () => {
    const world = blank()
    world.edit(TABS.seasons['zh-CN'], 'A2', [['常规', 80, 60, 100, 100, 100, 120, 90, 90, 110, 100, 120, 130]])
    planned(world, { kpi: '销售额', year: '2026', total: '1200万', unit: 10_000, time: 'seasonal', season: '常规' })
    const rows = rowsOf(world, 'zh-CN')
    const of = (owner: string) => rows.find(row => row.owner === owner)?.months ?? []
    expect(of('公司')).toEqual([80, 60, 100, 100, 100, 120, 90, 90, 110, 100, 120, 130].map(part => part * 10_000))
    for (const [j, figure] of of('公司').entries()) {
      expect((of('华东')[j] ?? 0) + (of('华南')[j] ?? 0)).toBe(figure)
      expect(TEAM.reduce((sum, [name]) => sum + (of(name)[j] ?? 0), 0)).toBe(figure)
    }
    expect(columnOf(world, 'zh-CN', 'planning', '季节系数')).toContain('常规')
  })
})

describe('a preview', () => {
  it('writes nothing, and tells why each row has its figure', () => {
    const world = blank('en')
    const before = world.values(TABS.targets.en)
    const shown = preview(world, {
      kpi: 'Sales',
      year: '2026',
      total: 1_200_000,
      locks: [{ owner: '张三', month: '2026-03', figure: 30_000 }],
    })
    expect(shown.ready).toBe(true)
    expect(shown.rows.map(row => row.owner)).toEqual([
      'Company',
      '华东',
      '华南',
      '张三',
      '李四',
      '孙七',
      '王芳',
      '赵六',
    ])
    const row = shown.rows.find(one => one.owner === '张三')
    expect(row?.months[2]).toBe(30_000)
    expect(row?.locked[2]).toBe(true)
    expect(row?.why).toBe('华东 480,000 × 50% = 240,000 → 240,000.')
    expect(world.values(TABS.targets.en)).toEqual(before)
  })

  it('says what cannot be planned and how to mend it, and writing is refused with the same words', () => {
    const world = blank('en')
    const request = { kpi: 'Sales', year: '2026', total: 1_234_567, unit: 100 }
    const shown = preview(world, request)
    expect(shown.ready).toBe(false)
    expect(shown.issues[0]).toMatchObject({
      severity: 'stop',
      what: 'the total 1,234,567 is not a multiple of 100',
      mend: 'Take 1,234,500 or 1,234,600, or a smaller unit.',
    })
    expect(() => planned(world, request)).toThrow('Take 1,234,500 or 1,234,600')
  })
})
