import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, LANGS, type Lang } from '../installed'
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
  const world = installed({ lang, blank: true })
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

describe('what cannot be planned, or only oddly, is said', () => {
  const base = { kpi: 'Sales', year: '2026', total: 1_200_000 }
  const said = (world: World, more: object) => preview(world, { ...base, ...more }).issues.map(({ what }) => what)
  const english = () => blank('en')

  it.each([
    ['a total of 0', { total: 0 }, 'the total is 0: everybody’s target will be 0'],
    ['a total below 0', { total: -5 }, 'the total -5 cannot be planned'],
    ['a total that is no number', { total: 'lots' }, '“lots” is no number'],
    ['a unit of 0', { unit: 0 }, '0 is no unit to plan in'],
    ['a buffer above the whole', { bufferTeams: '150%' }, 'a buffer of 150% cannot be planned'],
    ['a seasonal table there is not', { time: 'seasonal', season: 'Summer' }, 'there is no seasonal table “Summer”'],
    ['no figures of last year', { time: 'lastYear' }, 'there are no figures of last year'],
    ['a growth that leaves nothing', { time: 'growth', growth: '-100%' }, 'a growth of -100% a month leaves nothing'],
    ['a lock on nobody', { locks: [{ owner: 'Nemo', figure: 1 }] }, 'Nemo has no part in this plan'],
    ['a lock below 0', { locks: [{ owner: '张三', month: '2026-03', figure: -1 }] }, '张三 is locked at -1'],
    [
      'a lock above its parent',
      { locks: [{ owner: '张三', month: '2026-03', figure: 45_000 }] },
      'what is locked under 华东 in 2026-03 comes to 45,000, 5,000 above its 40,000',
    ],
    ['a KPI whose months do not add up', { kpi: 'Satisfaction' }, 'Satisfaction is not a KPI whose months add up'],
  ])('%s', (_name, more, what) => {
    expect(said(english(), more)).toContain(what)
  })

  it('a KPI or a year there is not', () => {
    expect(() => preview(english(), { ...base, kpi: 'Slaes' })).toThrow('there is no KPI called Slaes')
    expect(() => preview(english(), { ...base, year: 'soon' })).toThrow('“soon” is no year')
  })

  it('a team without people, and somebody on Targets who is never there', () => {
    const world = english()
    world.edit('Teams', 'A4', [['West']])
    planned(world, base, 'en')
    const start = `${String.fromCharCode(65 + (world.values('People')[0] ?? []).indexOf('Start'))}2`
    world.edit('People', start, '2027-02-01')
    expect(said(world, {})).toEqual(['the team West has nobody in 2026', '张三 is active on no day of 2026'])
    expect(preview(world, base).rows.find(row => row.owner === '张三')).toBeUndefined()
  })

  it('two plans for the same KPI and year: the new one takes the place of both', () => {
    const world = english()
    planned(world, base, 'en')
    world.edit('Planning', `A${world.values('Planning').length + 1}`, [['2026', 'Sales', 'company to teams']])
    expect(said(world, {})).toEqual([
      'Planning holds Sales 2026 twice for one level; this plan takes the place of both',
    ])
    planned(world, base, 'en')
    expect(columnOf(world, 'en', 'planning', 'Level').filter(level => level !== '')).toEqual([
      'company to teams',
      'team to people',
    ])
  })

  it('two rows of one owner on Targets: nobody can tell which holds, so nothing is shared or planned anew', () => {
    const world = english()
    planned(world, base, 'en')
    world.edit('Targets', `A${world.values('Targets').length + 1}`, [['2026', 'Sales', '张三', 100]])
    const before = world.values('Targets')
    const refused = '张三 has two rows for Sales in 2026 on Targets'
    expect(() => world.call('shareDifference', { kpi: 'Sales', year: '2026' })).toThrow(refused)
    expect(() => world.call('replanPreview', { kpi: 'Sales', year: '2026', from: '2026-05' })).toThrow(refused)
    expect(world.values('Targets')).toEqual(before)
  })

  it('figures at 1e13 are planned to the hundredth; larger ones are refused', () => {
    const shown = preview(english(), { ...base, total: 1e13, unit: 0.01 })
    const people = shown.rows.filter(row => TEAM.some(([name]) => name === row.owner))
    expect(people.reduce((sum, row) => sum + row.year, 0)).toBe(1e13)
    expect(said(english(), { total: 9e14 })[0]).toContain('too large')
  })

  it('plans the fiscal year of whatever month it begins in', () => {
    const world = english()
    const row = world.values('Settings').findIndex(cells => cells[0] === 'Fiscal year starts in month') + 1
    world.edit('Settings', `B${row}`, 4)
    world.edit('Seasonality', 'A2', [['Usual', 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
    const { months, rows } = preview(world, { ...base, total: 1_400_000, time: 'seasonal', season: 'Usual' })
    expect([months[0], months[11]]).toEqual(['2026-04', '2027-03'])
    expect(rows[0]?.months[9]).toBe(300_000)
  })
})

describe('service round trips', () => {
  it('do not grow with the people', () => {
    const trips = (size: number) => {
      const world = blank('en')
      const plan = world.values('KPIs')[1]?.[0] ?? ''
      world.edit(
        'People',
        'A2',
        Array.from({ length: size }, (_, i) => [`Person ${i + 1}`, '华东', plan]),
      )
      let { token } = world.call('startJob', {
        job: 'planTargets',
        lang: 'en',
        kpi: 'Sales',
        year: '2026',
        total: 1_200_000,
      }) as {
        token?: string
      }
      const counts = [world.lastExecution.roundTrips]
      while (token !== undefined) {
        token = (world.call('stepJob', token) as { token?: string }).token
        counts.push(world.lastExecution.roundTrips)
      }
      return counts
    }
    const few = trips(10)
    const many = trips(150)
    expect(many.map((count, i) => count - (few[i] ?? 0)).every(more => more <= 1)).toBe(true)
  })
})
