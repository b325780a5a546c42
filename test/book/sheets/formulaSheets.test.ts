import { describe, expect, it } from 'vitest'
import { installed } from '../../installed'
import { eachLanguage } from '../../languages'
import { live, recorded } from '../../months/live'
import { fillTeam } from '../../team'

const MONTH = 'This month'
const TIMEOUT = 120_000

describe('the pickers of This month', () => {
  const world = installed({ lang: 'en' })
  const chosen = () => ['C2', 'C3', 'C4'].map(cell => world.cell(MONTH, cell).value)
  const pick = (cell: string, value: string | null) => world.edit(MONTH, cell, value)
  const remark = () => world.cell(MONTH, 'A5').value
  const names = () =>
    world
      .values(MONTH)
      .slice(7)
      .map(row => row[1])
      .filter(Boolean)

  it('are blank at first: the latest month with figures, the first plan, all teams', () => {
    expect(chosen()).toEqual(['2026-03', 'Sales', 'all teams'])
    expect(remark()).toBe('')
  })

  it('stay at the last month with figures when the rows of the next are opened', () => {
    const next = installed({ lang: 'en' })
    next.call('openMonth', { period: '2026-04' })
    expect(next.values('Actuals').filter(row => row[0] === '2026-04').length).toBeGreaterThan(0)
    expect(next.cell(MONTH, 'C2').value).toBe('2026-03')
    expect(next.cell('Dashboard', 'C3').value).toBe('2026-03')
  })

  it('read a month however it is written, a plan and a team', () => {
    pick('B2', '2026年2月')
    pick('B3', 'team leaders')
    expect(chosen()).toEqual(['2026-02', 'Team leaders', 'all teams'])
    pick('B3', null)
    pick('B4', 'East')
    expect(chosen()).toEqual(['2026-02', 'Sales', 'East'])
    expect(names()).toContain('East')
    expect(names()).not.toContain('South')
    for (const cell of ['B2', 'B4']) pick(cell, null)
  })

  it('say what they cannot find, and what there is', () => {
    pick('B4', 'Eest')
    expect(remark()).toBe('there is no team called Eest. Did you mean East?')
    pick('B4', null)
    pick('B2', 'soon')
    expect(remark()).toBe('“soon” is no month. Choose a month such as 2026-03, or leave it blank.')
    pick('B2', null)
  })

  it('refuse the clock, directly and through a cell, as Google does', () => {
    pick('B2', '=TODAY()')
    expect(world.cell(MONTH, 'Z1').value).toBe('#ERROR!')
    world.edit(MONTH, 'B2', '=D5')
    world.edit(MONTH, 'D5', '=NOW()')
    expect(world.cell(MONTH, 'Z1').value).toBe('#ERROR!')
    for (const cell of ['B2', 'D5']) pick(cell, null)
    expect(chosen()[0]).toBe('2026-03')
  })

  it('are the only cells open to typing', () => {
    const protection = world.book.protections.find(({ area }) => area.sheet.name === MONTH)
    expect(protection?.warningOnly).toBe(true)
    expect(protection?.unprotected.map(({ top, left }) => [top, left])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })
})

it('weights that do not add up are said, and nobody is scored', () => {
  const world = installed({ lang: 'en' })
  world.edit('KPIs', 'D2', 0.9)
  expect(String(world.cell(MONTH, 'A5').value)).toMatch(/^the weights of Sales/)
  expect(world.cell(MONTH, 'A8').value).toBe('')
})

describe.each([
  { locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai' },
  { locale: 'zh_CN', timeZone: 'Asia/Shanghai', scriptTimeZone: 'Asia/Shanghai' },
  { locale: 'de_DE', timeZone: 'Europe/Berlin', scriptTimeZone: 'America/Chicago' },
])('in $locale, $timeZone, scripts in $scriptTimeZone', options => {
  it('the live sheet agrees with the monthly run', { tags: ['rest'] }, () => {
    const world = installed({ lang: 'en' }, options)
    world.call('scorePeriod', { period: '2026-03' })
    expect(Object.fromEntries(live(world, 'en'))).toEqual(Object.fromEntries(recorded(world, 'en', '2026-03')))
  })
})

it('a large team is shown team by team', { timeout: TIMEOUT }, () => {
  const world = installed({ lang: 'en', blank: true })
  fillTeam(world, 61, '2026-03')
  world.edit(
    'People',
    'B40',
    Array.from({ length: 23 }, () => ['South']),
  )
  world.edit(MONTH, 'B3', 'Calling')
  expect(world.cell(MONTH, 'A5').value).toBe('61 people: this shows North only. Choose another team above.')
  expect(world.values(MONTH).filter(row => row[25] === 'person')).toHaveLength(38)
})

eachLanguage.describe('the card in %s', lang => {
  const world = installed({ lang })
  const tab = lang === 'en' ? 'Scorecard' : '绩效卡'
  const text = (cell: string) => String(world.cell(tab, cell).value)

  it('says what to do while nothing is scored', () => {
    expect(text('A4')).toContain(lang === 'en' ? 'no month has been scored yet' : '还没有计算过任何月份')
  })

  it('shows one person alone: what counted, what changed, what is next, what is paid', () => {
    for (const period of ['2026-02', '2026-03']) world.call('scorePeriod', { period })
    const results = world.values(lang === 'en' ? 'Results' : '考核结果')
    const chosen = results.find(row => row[0] === '2026-03' && row[7] === 'B')
    world.edit(tab, 'B2', String(chosen?.[1]))
    const shown = world
      .values(tab)
      .flatMap(row => row.slice(0, 5))
      .map(String)
    expect(shown).toContain(String(chosen?.[1]))
    expect(world.cell(tab, 'C6').value).toBe(chosen?.[5])
    const total = lang === 'en' ? 'Total pay' : '合计应发'
    expect(world.values(tab).find(row => row[0] === total)?.[3]).toBe(chosen?.[11])
    const others = new Set(results.slice(1).map(row => String(row[1])))
    others.delete(String(chosen?.[1]))
    for (const name of others) expect(shown.filter(cell => cell.includes(name))).toEqual([])
  })

  it('shows the talk on the month, and nobody else’s', () => {
    const who = String(world.cell(tab, 'D2').value)
    const talks = lang === 'en' ? 'Interviews' : '面谈记录'
    world.edit(talks, 'A2', [
      ['2026-03', who, '2026-04-08', '', 'Kept every promise', 'Call back sooner', 'Ten calls a day'],
      ['2026-03', 'Somebody Else', '2026-04-09', '', 'Another talk'],
    ])
    const shown = world.values(tab).map(row => String(row[0]))
    expect(shown.find(cell => cell.startsWith('2026-04-08'))?.split('\n')).toHaveLength(4)
    expect(shown.filter(cell => cell.includes('Another talk'))).toEqual([])
    world.edit(talks, 'A2', [
      [null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null],
    ])
  })

  it('has no rank unless Settings shows it', () => {
    const rank = lang === 'en' ? /rank \d/ : /第 \d+ 名/
    expect(text('A7')).not.toMatch(rank)
    const settings = lang === 'en' ? 'Settings' : '设置'
    const row = world.values(settings).findIndex(([name]) => /^(Rank on cards|绩效卡显示排名)/.test(String(name))) + 1
    world.edit(settings, `B${row}`, lang === 'en' ? 'yes' : '是')
    expect(text('A7')).toMatch(rank)
  })

  it('comes back when its tab was deleted', { timeout: TIMEOUT }, () => {
    world.book.removeSheet(world.sheet(tab))
    world.call('scorePeriod', { period: '2026-03' })
    expect(text('A1')).toBe(tab)
    expect(text('A10')).toBe(lang === 'en' ? 'Sales' : '销售额')
  })
})
