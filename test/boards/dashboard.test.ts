import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, type Lang } from '../installed'
import { eachLanguage } from '../languages'
import { broken, scoredBook, tab } from './board'

const BOARD = { en: 'Dashboard', 'zh-CN': '仪表盘' } as const
type Cells = readonly unknown[]

/** Rows below the header row that begins with that word, as far as they are filled. */
function below(world: World, name: string, head: string, column = 0): Cells[] {
  const rows = world.values(name).map(row => row.slice(column))
  const at = rows.findIndex(row => row[0] === head)
  const rest = at < 0 ? [] : rows.slice(at + 1)
  const end = rest.findIndex(row => row[0] === '' || row[0] === undefined)
  return rest.slice(0, end < 0 ? rest.length : end)
}

/** A table as records by its headers. */
function records(world: World, name: string): Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = world.values(name)
  return rows.map(row => Object.fromEntries(header.map((head, i) => [String(head), row[i]])))
}

eachLanguage.describe('Dashboard in %s', lang => {
  const say = (en: string, zh: string) => tab(lang, en, zh)

  it('agrees with Team results, Results and the budget', () => {
    const world = scoredBook(lang)
    const name = BOARD[lang]
    expect(broken(world, name)).toEqual([])
    const kpi = say('Sales', '销售额')
    const teams = records(world, say('Team results', '团队结果')).filter(
      row => row[say('Period', '周期')] === '2026-03' && row[say('KPI', '指标')] === kpi,
    )
    const shown = new Map(below(world, name, say('Team', '团队')).map(row => [row[0], row]))
    expect(teams.length).toBeGreaterThan(2)
    for (const team of teams) {
      const row = shown.get(team[say('Team', '团队')]) ?? []
      expect([row[0], row[1], Number(row[2]).toFixed(2)]).toEqual([
        team[say('Team', '团队')],
        team[say('Target', '目标')],
        Number(team[say('Actual', '完成')]).toFixed(2),
      ])
    }
    const results = records(world, say('Results', '考核结果')).filter(row => row[say('Period', '周期')] === '2026-03')
    const total =
      results.reduce((sum, row) => sum + Math.round(Number(row[say('Total pay', '合计应发')]) * 100), 0) / 100
    const month = below(world, name, say('Month', '月份'))
    const row = below(world, name, say('Target', '目标'), 1)
    expect(month.length + row.length).toBeGreaterThan(0)
    expect(world.values(name).find(cells => cells[0] === '2026-03')?.[4]).toBe(total)
    const grades = new Map(below(world, name, say('Grade', '等级')).map(([grade, count]) => [grade, count]))
    for (const [grade, count] of grades) {
      expect([grade, count]).toEqual([grade, results.filter(one => one[say('Grade', '等级')] === grade).length])
    }
    const best = results.filter(one => one[say('Rank', '排名')] === 1).map(one => one[say('Name', '姓名')])
    expect(best).toContain(below(world, name, say('Name', '姓名'))[0]?.[0])
  })

  it('begins empty in a blank workbook, with a word on what to do', () => {
    const world = installed({ lang, blank: true })
    expect(broken(world, BOARD[lang])).toEqual([])
    expect(world.cell(BOARD[lang], 'A5').display).toContain(say('there are no figures yet', '还没有业绩数据'))
  })
})

describe('Dashboard', () => {
  const lang: Lang = 'en'
  const company = (world: World) => below(world, 'Dashboard', 'Team').find(row => row[0] === 'Company') ?? []

  it('measures the running month against the days gone', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B3', '2026-03')
    const row = world.values('Settings').findIndex(([name]) => name === 'As of') + 1
    world.edit('Settings', `B${row}`, '2026-03-15')
    const [, target, actual, attainment, pace, health, forecast, needed] = company(world).map(Number)
    const gone = 10 / 22
    expect(world.cell('Dashboard', 'E2').value).toBe('Working days gone')
    expect(world.cell('Dashboard', 'G2').value).toBeCloseTo(gone, 8)
    expect(attainment).toBeCloseTo(Number(actual) / Number(target), 8)
    expect(pace).toBeCloseTo(Number(attainment) / gone, 6)
    expect(forecast).toBeCloseTo(Number(actual) / gone, 2)
    expect([Number.isNaN(health), company(world)[5]]).toEqual([true, '● On track'])
    expect(needed).toBeCloseTo(Math.max(0, Number(target) - Number(actual)) / 12, 6)
  })

  const setTo = (world: World, setting: string, value: string) => {
    const row = world.values('Settings').findIndex(([name]) => name === setting) + 1
    world.edit('Settings', `B${row}`, value)
  }

  it('says what each day left must bring, by the days that Settings count, less holidays', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B3', '2026-03')
    setTo(world, 'As of', '2026-03-15')
    const rows = world.values('Calendar').length
    world.edit('Calendar', `A${rows + 1}`, [['2026-03-17', 'holiday', 'Shop closed']])
    const [, target, actual] = company(world).map(Number)
    expect(world.cell('Dashboard', 'G2').value).toBeCloseTo(10 / 21, 8)
    const short = below(world, 'Dashboard', 'Team').find(row => Number(row[1]) > Number(row[2])) ?? []
    expect(short[7]).toBeCloseTo((Number(short[1]) - Number(short[2])) / 11, 6)
    setTo(world, 'Time goes by', 'calendar days')
    expect(world.cell('Dashboard', 'E2').value).toBe('Calendar days gone')
    expect(world.cell('Dashboard', 'H7').value).toBe('Needed a day')
    expect(world.cell('Dashboard', 'G2').value).toBeCloseTo(15 / 31, 8)
    expect(company(world)[7]).toBeCloseTo(Math.max(0, Number(target) - Number(actual)) / 16, 6)
  })

  it('draws the lines of health where Settings have them', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B3', '2026-03')
    expect(company(world)[5]).toBe('● On track')
    setTo(world, 'On track from', '120%')
    expect(company(world)[5]).toBe('▲ Watch')
    setTo(world, 'Watch from', '115%')
    expect(company(world)[5]).toBe('■ Behind')
  })

  it('shares the month over its weeks by working days: every team and every week adds up', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B3', '2026-03')
    const rows = world.values('Dashboard')
    const title = rows.findIndex(([cell]) => cell === 'The month by week')
    const [heads = [], ...teams] = rows.slice(title + 1, title + 12).filter(([name]) => name !== '')
    expect(heads.slice(1, 7)).toEqual(['W09 1–1', 'W10 2–8', 'W11 9–15', 'W12 16–22', 'W13 23–29', 'W14 30–31'])
    const sum = (row: Cells) =>
      row.slice(1, 7).reduce<number>((total, cell) => total + Math.round(Number(cell) * 100), 0)
    for (const row of teams) expect(sum(row)).toBe(Math.round(Number(row[7]) * 100))
    const [whole = [], ...parts] = teams
    expect(whole[1]).toBe(0)
    expect(Number(whole[3]) / Number(whole[6])).toBeCloseTo(5 / 2, 2)
    for (let week = 1; week <= 6; week++) {
      const carried = parts.reduce((total, row) => total + Math.round(Number(row[week]) * 100), 0)
      expect(Math.abs(carried - Math.round(Number(whole[week]) * 100))).toBeLessThanOrEqual(parts.length)
    }
    world.edit('Dashboard', 'B4', 'Satisfaction')
    expect(world.values('Dashboard')[title + 2]?.slice(1, 8)).toEqual(['', '', '', '', '', '', ''])
    expect(broken(world, 'Dashboard')).toEqual([])
  })

  it('shows a KPI in percent without a pace that means nothing', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B4', 'Satisfaction')
    const [, target, actual, attainment, , health, forecast] = company(world)
    expect(world.cell('Dashboard', 'C4').value).toBe('Satisfaction (%)')
    expect(Number(actual)).toBeGreaterThan(50)
    expect(attainment).toBeCloseTo(Number(actual) / Number(target), 6)
    expect([forecast, /^[●▲■] /.test(String(health))]).toEqual(['', true])
  })

  it('says so when the month or the KPI chosen is none', () => {
    const world = installed({ lang })
    world.edit('Dashboard', 'B4', 'Profit')
    expect(world.cell('Dashboard', 'A5').display).toBe('“Profit” is no KPI of this month')
    world.edit('Dashboard', 'B3', 'soon')
    expect(world.cell('Dashboard', 'A5').display).toContain('“soon” is no month')
    expect(broken(world, 'Dashboard')).toEqual([])
  })

  it('has three charts, as long as its teams and grades; they come back when they are gone', () => {
    const world = installed({ lang })
    const sheet = world.book.sheets.find(({ name }) => name === 'Dashboard')
    const titles = () => sheet?.charts.map(({ options }) => options.title)
    const expected = ['Target and actual by month', 'Attainment by team', 'People by grade']
    expect(titles()).toEqual(expected)
    const teams = world.values('Teams').filter(([name]) => name !== '').length - 1
    expect(sheet?.charts[1]?.ranges.map(({ rows }) => rows)).toEqual([teams + 2, teams + 2])
    if (sheet) sheet.charts = []
    world.call('scorePeriod', { period: '2026-03' })
    expect(titles()).toEqual(expected)
  })
})
