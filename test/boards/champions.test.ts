import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { eachLanguage } from '../languages'
import { broken, scoredBook, tab } from './board'

const SHEET = { en: 'Champions', 'zh-CN': '光荣榜' } as const

/** The places below a title: of the month, the quarter and the year. */
function places(world: World, lang: Lang, title: string): unknown[][] {
  const rows = world.values(SHEET[lang])
  const at = rows.findIndex(row => String(row[0]).startsWith(title))
  return rows.slice(at + 1, at + 6).map(row => row.slice(0, 6))
}

/** Ticks a feature on Settings. */
function tick(world: World, lang: Lang, en: string, zh: string): void {
  const settings = tab(lang, 'Settings', '设置')
  const row = world.values(settings).findIndex(([name]) => name === tab(lang, en, zh)) + 1
  world.edit(settings, `B${row}`, true)
}

eachLanguage.describe('Champions in %s', lang => {
  const say = (en: string, zh: string) => tab(lang, en, zh)

  it('is shown with the prizes, and agrees with the ranks of Results', () => {
    const world = scoredBook(lang)
    const sheet = () => world.book.sheets.find(({ name }) => name === SHEET[lang])
    expect(sheet()?.hidden).toBe(true)
    tick(world, lang, 'Prizes', '销冠奖项')
    expect(sheet()?.hidden).toBe(false)
    expect(broken(world, SHEET[lang])).toEqual([])
    const [header = [], ...rows] = world.values(say('Results', '考核结果'))
    const at = (en: string, zh: string) => header.indexOf(say(en, zh))
    const ranked = rows
      .filter(row => row[0] === '2026-03')
      .map(row => [`${row[at('Rank', '排名')]}  ${row[1]}`, row[at('Final score', '最终得分')]] as const)
    const month = places(world, lang, say('By final score', '按最终得分')).map(row => row.slice(0, 2))
    expect(month).toHaveLength(5)
    for (const place of month) expect(ranked).toContainEqual(place)
    expect(String(month[0]?.[0])).toMatch(/^1 {2}/)
    const teams = places(world, lang, say('Teams by', '团队')).map(row => row.slice(0, 2))
    const recorded = world.values(say('Team results', '团队结果')).filter(row => row[0] === '2026-03')
    const sales = recorded.filter(row => row[2] === say('Sales', '销售额'))
    for (const [team, figure] of teams.filter(([name]) => name !== '')) {
      const own = sales.find(row => row[1] === String(team).replace(/^\d+ {2}/, ''))
      expect([team, Number(figure).toFixed(2)]).toEqual([team, Number(own?.[4]).toFixed(2)])
    }
  })

  it('says what to do before anything is scored', () => {
    const world = installed({ lang, blank: true })
    expect(broken(world, SHEET[lang])).toEqual([])
    expect(world.cell(SHEET[lang], 'A4').display).toContain(say('no month has been scored yet', '还没有计算过任何月份'))
  })
})

describe('Champions', () => {
  it('lists prizes and honours, and says when a month has no results', () => {
    const world = scoredBook('en')
    tick(world, 'en', 'Prizes', '销冠奖项')
    world.edit('Prizes', 'A2', [
      ['Top seller', 'Sales', '1', 500],
      ['Best score', '', '1', 'Salesperson of the month', 'month', 'everybody', 'score'],
    ])
    world.call('scorePeriod', { period: '2026-03' })
    const rows = world.values('Champions')
    const at = rows.findIndex(row => row[0] === 'Prizes and honours of the year')
    const won = rows.slice(at + 1, at + 3).map(row => row.slice(0, 4))
    expect(won.map(row => row[2]).sort()).toEqual(['', 500])
    expect(won.map(row => String(row[3])).join()).toContain('Salesperson of the month')
    const best = places(world, 'en', 'People by Sales')[0]?.[0]
    expect(String(best).replace('1  ', '')).toBe(won.find(row => row[2] === 500)?.[1])
    world.edit('Champions', 'B2', '2025-12')
    expect(world.cell('Champions', 'A4').display).toContain('there are no results for 2025-12')
    expect(broken(world, 'Champions')).toEqual([])
  })
})
