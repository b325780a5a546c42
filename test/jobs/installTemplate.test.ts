import { describe, expect, it } from 'vitest'
import { described } from '../golden/workbook'
import { install, installed, newFile } from '../installed'
import { eachLanguage } from '../languages'

const start = (request: object) => ({ job: 'installTemplate', template: 'general-sales', ...request })

eachLanguage.describe('a template installed in %s', lang => {
  it('says what it made, and can be read back without a problem of its own', () => {
    const world = newFile()
    expect(install(world, { lang }).sentence).toMatch(
      lang === 'en'
        ? /^“General sales” is ready: \d+ tabs, 21 people of a sample\.$/
        : /^“通用销售”已就绪:\d+ 个标签页,示例人员 21 人。$/,
    )
    expect(world.tabs.some(tab => tab.startsWith('Sheet'))).toBe(false)
  })

  it('is the same when it is installed twice', () => {
    const world = installed({ lang })
    const once = described(world.book)
    install(world, { lang })
    expect(described(world.book)).toBe(once)
    expect(world.values(lang === 'en' ? 'Actuals' : '业绩填报')).toHaveLength(122)
  })

  it('is completed when a run was cut short after any call', { tags: ['rest'] }, () => {
    const whole = described(installed({ lang }).book)
    for (const cut of [1, 5]) {
      const world = newFile({ locale: lang === 'en' ? 'en_US' : 'zh_CN' })
      let { token } = world.call('startJob', start({ lang })) as { token?: string }
      for (let step = 0; step < cut && token; step++) ({ token } = world.call('stepJob', token) as { token?: string })
      install(world, { lang })
      expect(described(world.book)).toBe(whole)
    }
  })

  it('has no people and figures when it is blank, and keeps the rules', () => {
    const world = installed({ lang, blank: true })
    const rows = (en: string, zh: string) => world.values(lang === 'en' ? en : zh).length - 1
    expect([
      rows('People', '人员'),
      rows('Actuals', '业绩填报'),
      rows('Deals', '成交明细'),
      rows('Teams', '团队'),
    ]).toEqual([0, 0, 0, 0])
    expect([rows('KPIs', '考核指标'), rows('Grades', '绩效等级'), rows('Commission', '提成规则')]).toEqual([18, 4, 7])
  })
})

it('takes few calls and few round trips, however many rows its tabs have', { tags: ['rest'] }, () => {
  const world = newFile()
  const { trips } = install(world, { lang: 'en' })
  expect(trips.length).toBeLessThanOrEqual(12)
  expect(trips.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(40 * world.tabs.length)
  expect(install(newFile(), { lang: 'en', blank: true }).trips).toEqual(trips)
})

it('changes its language in place while all of it is sample', { tags: ['rest'] }, () => {
  const world = installed({ lang: 'en' })
  world.call('scorePeriod', { period: '2026-03' })
  install(world, { lang: 'zh-CN' })
  expect(world.tabs).toEqual(installed({ lang: 'zh-CN' }).tabs)
  expect(world.values('人员')[1]?.[0]).toBe('陈立伟')
})

it('gives way to another template after months of its sample: what runs added is nobody’s own data', {
  tags: ['rest'],
}, () => {
  const world = installed({ lang: 'zh-CN' })
  world.call('openMonth', {})
  world.call('scorePeriod', { period: '2026-02' })
  world.call('approvePeriod', { period: '2026-02' })
  world.call('closePeriod', { period: '2026-02' })
  world.call('markPaid', { period: '2026-02' })
  world.call('writePlanDocument', {})
  install(world, { lang: 'zh-CN', template: 'telesales' })
  const fresh = installed({ lang: 'zh-CN', template: 'telesales' })
  expect(world.tabs).toEqual(fresh.tabs)
  expect(world.values('人员')).toEqual(fresh.values('人员'))
})

describe('data that is not from a sample', () => {
  const refused = (tab: string, cells: Readonly<Record<string, unknown>>) => {
    const world = installed({ lang: 'en' })
    for (const [cell, value] of Object.entries(cells)) world.edit(tab, cell, value as string)
    const before = described(world.book)
    expect(() => world.call('startJob', start({ lang: 'en' }))).toThrow(
      /以免丢失数据。 · “.+” row \d+ is not from a sample/,
    )
    expect(described(world.book)).toBe(before)
  }

  it.each([
    ['a person added', 'People', { A24: 'Ann Own', B24: 'East' }],
    ['a sample row made one’s own', 'People', { A3: 'Ann Own', P3: '' }],
    ['a KPI of one’s own', 'KPIs', { A20: 'Sales', B20: 'Visits', E20: 'higher is better' }],
    ['a result of somebody else', 'Results', { A2: '2026-03', B2: 'Ann Own' }],
    [
      'a figure in a month that was opened',
      'Actuals',
      { A123: '2026-04', B123: 'Helen Ward', C123: 'East', D123: '95%' },
    ],
    ['a month opened for somebody else', 'Actuals', { A123: '2026-04', B123: 'Ann Own', C123: 'East' }],
    ['a column of one’s own', 'People', { Q1: 'Birthday', Q3: 'May' }],
  ])('%s is never written over', (_, tab, cells) => refused(tab, cells))
})

describe('a request that cannot be read', () => {
  const asked = (request: unknown) => () => newFile().call('startJob', request)

  it('is refused in both languages, naming what is wrong', () => {
    expect(asked(start({ lang: 'fr' }))).toThrow('无法识别该请求:lang。 · This request cannot be read: lang.')
    expect(asked(start({ lang: 'en', today: 'soon' }))).toThrow('This request cannot be read: today.')
    expect(asked({ ...start({ lang: 'en' }), template: 'retail' })).toThrow(
      'There is no template “retail”. There are: channel-sales, general-sales',
    )
    expect(asked(null)).toThrow('This request cannot be read')
    expect(() => newFile().call('stepJob', 'nonsense')).toThrow('This request cannot be read')
  })
})
