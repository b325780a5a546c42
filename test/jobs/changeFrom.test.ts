import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/world'
import { installed } from '../installed'

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
