import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { eachLanguage } from '../languages'
import { broken, filledBook, scoredBook, shownOn, tab } from './board'

const START = { en: 'Start here', 'zh-CN': '开始' } as const

/** Tick, step and state of the lines that are steps. */
function steps(world: World, lang: Lang): string[] {
  const rows = shownOn(world, START[lang], 3).filter(([mark = '']) => /^[✓●○]$/.test(mark))
  return rows.map(([mark, step, state]) => `${mark} ${step}: ${state}`)
}
const step = (world: World, lang: Lang, begins: string): string =>
  steps(world, lang)
    .filter(line => line.slice(2).startsWith(begins))
    .pop() ?? ''
const heading = (world: World, lang: Lang): string[] =>
  shownOn(world, START[lang], 1)
    .slice(1, 5)
    .map(([text = '']) => text)

describe('Start here', () => {
  it('is the first tab, open, and says where the sample stands', () => {
    const world = installed({ lang: 'en' })
    expect(world.tabs[0]).toBe('Start here')
    expect(world.book.active.name).toBe('Start here')
    expect(heading(world, 'en')).toEqual([
      'Northfield Supplies',
      '2026-03 · team of 21',
      expect.stringMatching(/^Estimated pay [\d,.]+ USD of a budget of 60,000$/),
      '',
    ])
    expect(steps(world, 'en')).toEqual([
      '● 1 My own team: Sample data. Menu Yardstick › Set up › Put in my own team…',
      '✓ 2 People: All filled in',
      expect.stringMatching(/^✓ 3 Weights: 100% in Sales, /),
      '✓ 4 Targets: Targets for all 21',
      '○ 5 Monthly run: Off. Menu Yardstick › Set up › Monthly run on',
      '✓ 1 Open the rows: Rows: 21',
      '● 2 Figures: 100 of 101; missing: Julia Brandt Satisfaction',
      '✓ 3 Problems: None but the missing figures',
      '○ 4 Score: Menu Yardstick › Score a month…',
      '○ 5 Talks: After scoring',
      '○ 6 Approve, close: After scoring',
      '○ 7 Pay: After closing',
    ])
  })

  it('says the same in 中文', () => {
    const world = installed({ lang: 'zh-CN' })
    expect(heading(world, 'zh-CN')[1]).toBe('2026-03 · 21 人')
    expect(step(world, 'zh-CN', '2 填业绩')).toBe('● 2 填业绩: 100 / 101 格;还差 孙丽娜 客户满意度')
    expect(step(world, 'zh-CN', '3 权重')).toBe('✓ 3 权重: 销售、销售主管 合计 100%')
    expect(broken(world, '开始')).toEqual([])
  })

  it('leads from each step to the cell to work in', () => {
    const world = installed({ lang: 'en' })
    const links = world.book.sheets[0]?.peek(6, 3)?.runs ?? []
    const people = world.book.sheets.find(({ name }) => name === 'People')
    expect(links.map(({ link }) => link)).toEqual([`#gid=${people?.id}&range=A2`])
    const [from, to] = [world.values('Start here')[8]?.[3], world.book.sheets[0]?.peek(8, 3)?.runs?.[0]?.link]
    const kpis = world.book.sheets.find(({ name }) => name === 'KPIs')
    expect(from).toBe('KPIs →')
    expect(to).toMatch(new RegExp(`^#gid=${kpis?.id}&range=[A-Z]+2$`))
  })

  eachLanguage.it('begins with People in a blank workbook, in %s', lang => {
    const world = installed({ lang, blank: true })
    const shown = world.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
    expect(shown.flatMap(name => broken(world, name).map(text => `${name} ${text}`))).toEqual([])
    expect(steps(world, lang)[0]).toMatch(lang === 'en' ? /^● 1 .*Nobody yet/ : /^● 1 .*还没有人/)
    expect(steps(world, lang).filter(line => line.startsWith('●'))).toHaveLength(2)
  })

  it('follows one person from the first name on', () => {
    const world = installed({ lang: 'en', blank: true })
    world.edit('People', 'A2', [['Ann', 'North', 'Sales']])
    expect(step(world, 'en', '1 My own team')).toBe('✓ 1 My own team: People: 1, teams: 1')
    expect(step(world, 'en', '1 Open')).toContain('No row yet: 1 of 1')
    world.call('openMonth', { period: '2026-03' })
    expect(step(world, 'en', '1 Open')).toBe('✓ 1 Open the rows: Rows: 1')
    expect(step(world, 'en', '2 Figures')).toMatch(/^● 2 Figures: 0 of \d+; missing: Ann /)
  })

  it('ticks nothing that is not so: weights that do not add up stop what depends on them', () => {
    const world = installed({ lang: 'en' })
    world.edit('KPIs', 'D2', '35%')
    expect(step(world, 'en', '3 Weights')).toBe('○ 3 Weights: The weights of Sales add up to 95%, 5% short')
    expect(step(world, 'en', '4 Targets')).toBe('○ 4 Targets: After the steps above')
  })
})

describe('a month on Start here', () => {
  const lang = 'en'

  it('shows what was scored, and that it holds', () => {
    const world = scoredBook(lang)
    expect(step(world, lang, '4 Score')).toMatch(/^✓ 4 Score: Scored 2026-04-10 10:\d\d$/)
    expect(heading(world, lang)[3]).toBe('')
    expect(heading(world, lang)[2]).toMatch(/^Total pay /)
    expect(step(world, lang, '5 Talks')).toBe('● 5 Talks: 0 of 21')
  })

  it('says so when a figure was typed since', () => {
    const world = scoredBook(lang)
    world.advanceTo('2026-04-11T02:00:00Z')
    const row = world.values('Actuals').findIndex(cells => cells[0] === '2026-03') + 1
    world.edit('Actuals', `D${row}`, 7)
    expect(step(world, lang, '4 Score')).toBe('● 4 Score: Inputs changed since; score again')
    expect(heading(world, lang)[3]).toMatch(/^2026-03 was scored .*; inputs changed 2026-04-11 .*\. Score it again\.$/)
    expect(shownOn(world, 'Scorecard', 1).flat().join('\n')).toMatch(
      /^2026-03 was scored .*; its inputs changed since \(2026-04-11 .*\)\. Score it again\.$/m,
    )
  })

  it('names a total that was changed by hand', () => {
    const world = scoredBook(lang)
    const [header = [], ...rows] = world.values('Results')
    const at = rows.findIndex(row => row[0] === '2026-03')
    world.edit('Results', `${String.fromCharCode(65 + header.indexOf('Total pay'))}${at + 2}`, 5500)
    expect(step(world, lang, '4 Score')).toBe('● 4 Score: Changed by hand; see above')
    expect(heading(world, lang)[3]).toMatch(/Total pay of .* in 2026-03 was changed by hand: .* → 5500/)
  })

  it('is done when it is paid, and the next one begins', () => {
    const world = scoredBook(lang)
    world.call('approvePeriod', { period: '2026-03', overBudget: true })
    expect(step(world, lang, '6 Approve')).toContain('Approved, not closed yet')
    world.call('closePeriod', { period: '2026-03' })
    expect(step(world, lang, '6 Approve')).toBe('✓ 6 Approve, close: Closed 2026-04-10')
    expect(step(world, lang, '7 Pay')).toContain('Mark as paid')
    world.call('markPaid', { period: '2026-03', day: '2026-04-10' })
    expect(heading(world, lang)[1]).toBe('2026-04 · team of 20')
    expect(step(world, lang, '1 Open')).toContain('No row yet: 20 of 20')
  })

  it('warns when the monthly run did not come for two days', () => {
    const world = filledBook(lang)
    world.call('monthlyRun', { on: true })
    expect(step(world, lang, '5 Monthly run')).toMatch(/^✓ 5 Monthly run: Next on 2026-0\d-\d\d 09:00, by /)
    const settings = tab(lang, 'Settings', '设置')
    const next = world.values(settings).findIndex(([name]) => name === 'Next monthly run') + 1
    world.edit(settings, `B${next}`, '2026-04-06 09:00')
    expect(step(world, lang, '5 Monthly run')).toMatch(/^● 5 Monthly run: ⚠ It did not come\. Switch it on again\. /)
  })

  it('lists what is switched off, and no longer what is switched on', () => {
    const world = installed({ lang })
    const names = () => shownOn(world, START[lang], 1).flat()
    expect(names()).toContain('Prizes')
    const row = world.values('Settings').findIndex(([name]) => name === 'Prizes') + 1
    world.edit('Settings', `B${row}`, true)
    expect(names()).not.toContain('Prizes')
  })
})
