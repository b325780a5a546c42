import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { letters } from '../team'

type Change = Readonly<Record<string, unknown>>
const change = (world: World, fromMonth: string, ...changes: Change[]) =>
  (world.call('changeFrom', { fromMonth, reason: 'Half-year review', changes }) as { sentence: string }).sentence
const preview = (world: World, fromMonth: string, ...changes: Change[]) =>
  world.call('previewChange', { fromMonth, changes }) as {
    changes: { what: string; column: string; before: string; after: string }[]
    problems: { what: string }[]
    again: string[]
    earliest: string | null
  }
const digest = (world: World, period: string) => {
  world.call('scorePeriod', { period })
  const { periods = [] } = world.call('resultTables', { period }) as { periods?: Record<string, unknown>[] }
  return [periods[0]?.inputDigest, periods[0]?.resultDigest]
}
const weight = (kpi: string, value: string): Change => ({
  table: 'kpis',
  row: { plan: 'Sales', kpi },
  values: { weight: value },
})
const rowsOf = (world: World, tab: string, name: string) =>
  world
    .displayValues(tab)
    .filter(row => row.includes(name))
    .map(row => row.join('|'))

describe('a change from a month', () => {
  const world = installed({ lang: 'en' })
  const before = [digest(world, '2026-02'), digest(world, '2026-03')]
  const sentence = change(world, '2026-07', weight('Sales', '35%'), weight('Growth', '20%'), {
    table: 'people',
    row: { name: 'Amy Lee' },
    values: { team: 'South', baseBonus: '1000' },
  })

  it('writes rows that hold from then on, below the ones it ends', () => {
    expect(sentence).toBe('Changed from 2026-07 on: 4 changes. Half-year review')
    const [old, next] = world.displayValues('KPIs').filter(row => row[0] === 'Sales' && row[1] === 'Sales')
    expect([old?.[3], next?.[3]]).toEqual(['40.0%', '35.0%'])
    expect([old?.includes('2026-06'), next?.includes('2026-07')]).toEqual([true, true])
    const amy = rowsOf(world, 'People', 'Amy Lee').filter(row => row.startsWith('Amy Lee'))
    expect(amy[0]).toContain('2026-06-30')
    expect(amy[1]).toMatch(/^Amy Lee\|South\|.*1,000\.00\|2026-07-01/)
  })

  it('changes no digest of the months before', () => {
    expect([digest(world, '2026-02'), digest(world, '2026-03')]).toEqual(before)
  })

  it('is of no problem to Checks', () => {
    expect(world.call('checkData')).not.toMatchObject({ severity: 'stop' })
  })
})

describe('what stands against a change', () => {
  const world = installed({ lang: 'en' })
  const all = () => world.tabs.map(tab => world.displayValues(tab))

  it('is told before anything is written: weights that do not add up', () => {
    const untouched = all()
    const shown = preview(world, '2026-07', weight('Sales', '50%'))
    expect(shown.changes).toEqual([{ what: 'Sales Sales', column: 'Weight', before: '40%', after: '50%' }])
    expect(shown.problems.map(({ what }) => what).join()).toContain('110')
    expect(() => change(world, '2026-07', weight('Sales', '50%'))).toThrow('Nothing was changed')
    expect(all()).toEqual(untouched)
  })

  it('is a row that is not there, with the name it may have meant', () => {
    expect(() => change(world, '2026-07', weight('Salse', '40%'))).toThrow(/no KPI called Sales Salse/)
  })

  it('is a month before one that is closed', () => {
    const closed = world.twin()
    closed.call('scorePeriod', { period: '2026-03' })
    closed.edit('Periods', 'B2', 'closed')
    expect(() => change(closed, '2026-03', weight('Sales', '40%'))).toThrow(
      'the first month that can change is 2026-04',
    )
    expect(preview(closed, '2026-04', weight('Sales', '40%')).earliest).toBe('2026-04')
  })

  it('names the months that are scored and would change', () => {
    const scored = world.twin()
    scored.call('scorePeriod', { period: '2026-03' })
    expect(preview(scored, '2026-03', weight('Sales', '40%')).again).toEqual(['2026-03'])
  })
})

describe('columns that a formula fills', () => {
  const errors = (world: World, tab: string) =>
    world.displayValues(tab).flatMap(row => row.filter(cell => /^#/.test(cell)))

  it('are not copied into the new row: words about it, and one of the manager’s own, go on by themselves', () => {
    const world = installed({ lang: 'en' })
    const width = (world.values('KPIs')[0] ?? []).length
    const own = letters(width + 1)
    world.edit('KPIs', `${own}1`, '=ARRAYFORMULA(IF(ROW(A1:A60)=1,"Plan and KPI",A1:A60&" / "&B1:B60))')
    world.edit('KPIs', `${letters(width + 2)}1`, [['My note'], ['keep']])
    world.edit('KPIs', `${letters(width + 3)}1`, [['Doubled'], ['=D2*2']])
    change(world, '2026-07', weight('Sales', '35%'), weight('Growth', '20%'))
    expect(errors(world, 'KPIs')).toEqual([])
    const words = (world.displayValues('KPIs')[0] ?? []).indexOf('In words')
    const rows = world.displayValues('KPIs').filter(row => row[0] === 'Sales' && row[1] === 'Sales')
    expect(rows.map(row => row[width])).toEqual(['Sales / Sales', 'Sales / Sales'])
    expect(rows.map(row => row[width + 1])).toEqual(['keep', 'keep'])
    expect(rows.map(row => Number.parseFloat(row[width + 2] ?? ''))).toEqual([0.8, 0.7])
    expect(rows.every(row => (row[words] ?? '').length > 10)).toBe(true)
  })

  it('are not written over on result sheets: one formula of the manager’s own beside Results stands after every run', () => {
    const world = installed({ lang: 'en' })
    world.call('scorePeriod', { period: '2026-02' })
    const header = world.values('Results')[0] ?? []
    const total = letters(header.indexOf('Total pay') + 1)
    const own = letters(header.length + 1)
    world.edit(
      'Results',
      `${own}1`,
      `=ARRAYFORMULA(IF(ROW(A1:A200)=1,"Double",IF(A1:A200="","",IFERROR(${total}1:${total}200*2))))`,
    )
    world.call('scorePeriod', { period: '2026-03' })
    world.call('scorePeriod', { period: '2026-02' })
    expect(errors(world, 'Results')).toEqual([])
    const rows = world
      .values('Results')
      .slice(1)
      .filter(row => typeof row[header.indexOf('Total pay')] === 'number')
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) expect(row[header.length]).toBe(Number(row[header.indexOf('Total pay')]) * 2)
  })
})
