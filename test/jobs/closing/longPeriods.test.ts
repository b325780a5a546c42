import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { installed, type Lang } from '../../installed'
import { eachLanguage } from '../../languages'
import { complete } from './complete'

const sentence = (answer: unknown): string => (answer as { sentence: string }).sentence
const QUARTER = '2026-Q1'
const TABS = {
  results: { en: 'Results', 'zh-CN': '考核结果' },
  periods: { en: 'Periods', 'zh-CN': '考核周期' },
  settings: { en: 'Settings', 'zh-CN': '设置' },
} as const

/** The rows of a period on Results. */
const rowsOf = (world: World, period: string, lang: Lang = 'en') =>
  world.values(TABS.results[lang]).filter(row => row[0] === period)
const score = (world: World, period: string) => sentence(world.call('scorePeriod', { period }))

function set(world: World, names: readonly string[], value: string | number, lang: Lang = 'en'): void {
  const row = world.values(TABS.settings[lang]).findIndex(([name]) => names.includes(String(name))) + 1
  world.edit(TABS.settings[lang], `B${row}`, value)
}

eachLanguage.describe('a quarter in %s', lang => {
  it('is scored, approved, closed once, and verified; months and their debts are left alone', {
    tags: ['rest'],
  }, () => {
    const world = complete(installed({ lang: 'en' }))
    if (lang === 'zh-CN') world.call('switchLanguage', { lang })
    score(world, '2026-03')
    const march = rowsOf(world, '2026-03', lang)
    expect(score(world, lang === 'en' ? 'Q1 2026' : '2026年第一季度')).toContain(
      lang === 'en' ? '2026-Q1 is scored: 21 people' : '2026-Q1 已计算:21 人',
    )
    expect(rowsOf(world, QUARTER, lang)).toHaveLength(21)
    expect(rowsOf(world, '2026-03', lang)).toEqual(march)
    expect(world.call('closingState', { period: QUARTER })).toMatchObject({
      period: QUARTER,
      state: 'calculated',
      outdated: false,
      budget: null,
    })
    world.call('approvePeriod', { period: QUARTER })
    world.call('closePeriod', { period: QUARTER })
    expect(sentence(world.call('closePeriod', { period: QUARTER }))).toBe(
      lang === 'en' ? '2026-Q1 is closed already.' : '2026-Q1 早已关账。',
    )
    expect(score(world, QUARTER)).toContain(lang === 'en' ? 'was not scored' : '没有计算')
    expect(world.call('verifyPeriods')).toMatchObject({
      agrees: true,
      periods: [{ period: QUARTER, agrees: true, differences: [] }],
    })
    score(world, '2026-03')
    expect(rowsOf(world, '2026-03', lang)).toEqual(march)
  })
})

describe('a longer period', () => {
  it('is approved only as it was scored: a figure of its first month changed since is noticed', () => {
    const world = complete(installed({ lang: 'en' }))
    score(world, QUARTER)
    const row = world.values('Actuals').findIndex(cells => cells[0] === '2026-01') + 1
    world.edit('Actuals', `D${row}`, 7)
    expect(world.call('closingState', { period: QUARTER })).toMatchObject({ outdated: true })
    expect(() => world.call('approvePeriod', { period: QUARTER })).toThrow('were changed after it was scored')
  })

  it('closed from totals is verified after figures, rules and months have changed', () => {
    const world = complete(installed({ lang: 'en' }))
    score(world, QUARTER)
    world.call('approvePeriod', { period: QUARTER })
    world.call('closePeriod', { period: QUARTER })
    world.edit(
      'Actuals',
      'D2:D9',
      Array.from({ length: 8 }, () => [1]),
    )
    world.edit('KPIs', 'D2', '10%')
    expect(world.call('verifyPeriods')).toMatchObject({ agrees: true })
  })

  it('is made from closed months where Settings say so', () => {
    const world = complete(installed({ lang: 'en' }))
    set(world, ['Quarter and year from'], 'months, mean capped')
    for (const month of ['2026-01', '2026-02', '2026-03']) score(world, month)
    score(world, QUARTER)
    const header = world.values('Results')[0] ?? []
    const final = (row: readonly unknown[]) => row[header.indexOf('Final score')]
    const whys = rowsOf(world, QUARTER).map(row => String(row[header.indexOf('Why')]))
    expect(rowsOf(world, QUARTER).every(row => Number(final(row)) > 0)).toBe(true)
    expect(whys[0]).toMatch(/^Months by active days: \(2026-01 [\d.]+ × 31 \+ 2026-02 [\d.]+ × 28/)
    const checks = world.values('Checks').map(row => String(row[4]))
    expect(checks.filter(what => what.includes('is not closed'))).not.toEqual([])
    world.call('approvePeriod', { period: QUARTER })
    world.call('closePeriod', { period: QUARTER })
    expect(world.call('verifyPeriods')).toMatchObject({ agrees: true })
  })

  it('of the calendar is refused where the fiscal year begins elsewhere, and the fiscal one is proposed', () => {
    const world = installed({ lang: 'en' })
    set(world, ['Fiscal year starts in month'], 4)
    expect(score(world, QUARTER)).toContain('2026-Q1 was not scored')
    expect(String(world.values('Checks')[1]?.[4])).toBe(
      '2026-Q1 (2026-01 to 2026-03) is no period here, as the fiscal year begins in month 4; FY2025-Q4 is 2026-01 to 2026-03',
    )
    expect(() => world.call('approvePeriod', { period: '2026-H1' })).toThrow('FY2026-H1 is 2026-04 to 2026-09')
    expect(score(world, 'FY2025-Q4')).toContain('FY2025-Q4 is scored')
  })

  it('has one name: a fiscal year that begins in January is the calendar one', () => {
    const world = complete(installed({ lang: 'en' }))
    expect(score(world, 'FY2026-Q1')).toContain('2026-Q1 is scored')
    expect(rowsOf(world, 'FY2026-Q1')).toEqual([])
  })

  it.each(['2026-W09', 'spring', '2026-13'])('is none of %s', period => {
    expect(score(installed({ lang: 'en' }), period)).toContain(`${period} was not scored`)
  })
})
