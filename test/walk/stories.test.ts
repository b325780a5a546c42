import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { Person } from './person'

const OPEN = '打开本月填报 · Open the month'
const letter = (index: number) => String.fromCharCode(65 + index)
const header = (world: World, tab: string, text: string) =>
  letter((world.values(tab)[0] ?? []).map(String).indexOf(text))
const results = (world: World, period: string) =>
  (world.call('resultTables', { period }) as { results: { name: string; state: string }[] }).results

describe('a first look', () => {
  it('takes no typed cell and no consent: the copy shows its scores', () => {
    const original = installed({ lang: 'zh-CN' })
    original.call('scorePeriod', { period: '2026-03' })
    const copy = original.copyFile('li@example.com')
    copy.consent('li@example.com', [])
    const person = new Person(copy)
    expect(copy.displayValues('考核结果').filter(row => row[0] === '2026-03').length).toBeGreaterThan(15)
    expect(person.cost).toEqual({ cells: 0, clicks: 0 })
  })
})

/** 14 people in 3 teams instead of the sample; the six KPIs of the template stay. */
function ownTeam(): Person {
  const person = new Person(installed({ lang: 'en' }))
  person.menu('设置 · Set up', '换成我的团队… · Put in my own team…')
  person.press('putInOwnTeam')
  const base = header(person.world, 'People', 'Bonus base per month')
  for (let i = 0; i < 14; i++) {
    person.type('People', `A${i + 2}`, `Member ${i + 1}`)
    person.type('People', `B${i + 2}`, ['North', 'South', 'West'][i % 3] ?? '')
    person.type('People', `${header(person.world, 'People', 'Plan')}${i + 2}`, 'Sales')
    person.type('People', `${base}${i + 2}`, '800')
  }
  return person
}

/** What is asked of everybody where deals tell the rest; what is only watched may stay blank. */
const ASKED: Readonly<Record<string, string>> = { Satisfaction: '96%', Teamwork: '4', 'Cash due': '1000' }

function typeFigures(month: Person): void {
  const rows = month.world.displayValues('Actuals')
  const titles = (rows[0] ?? []).map(String)
  for (const [i, row] of rows.entries()) {
    if (row[0] !== '2026-03') continue
    for (const [title, figure] of Object.entries(ASKED)) {
      const column = titles.indexOf(title)
      if (row[column] === '') month.type('Actuals', `${letter(column)}${i + 1}`, figure)
    }
  }
}

const DEALS = Array.from({ length: 14 }, (_, i) => [
  ['2026-03-10', `Customer ${i}`, '80000', `Member ${i + 1}`, 'booked'],
  ['2026-03-20', `Customer ${i}`, '950', `Member ${i + 1}`, 'cash'],
]).flat()

describe('one’s own team', () => {
  const person = ownTeam()
  const set = person.cost

  it('of 14 people and 6 KPIs takes 56 typed cells and 2 clicks; its teams are added by themselves', () => {
    expect(set).toEqual({ cells: 56, clicks: 2 })
    const rows = (tab: string) => person.world.values(tab).slice(1)
    expect(rows('People').filter(([name]) => name !== '')).toHaveLength(14)
    expect(rows('Teams').flatMap(([team]) => (team === '' ? [] : [team]))).toEqual(['North', 'South', 'West'])
  })

  it('and a month to paid three cells a person where Deals is the source, no month and no name, and eight clicks', () => {
    const month = new Person(person.world)
    month.menu(OPEN)
    typeFigures(month)
    month.paste('Deals', 'A2', DEALS)
    month.menu('计算得分… · Score a month…')
    month.press('scorePeriod', { period: '2026-03' })
    expect(results(month.world, '2026-03').filter(({ state }) => state === 'complete')).toHaveLength(14)
    month.menu('审批、关账、发放… · Approve, close, pay…')
    month.press('approvePeriod', { period: '2026-03' })
    month.press('closePeriod', { period: '2026-03' })
    month.press('markPaid', { period: '2026-03', day: '2026-04-10' })
    expect(month.world.displayValues('Periods')[1]).toContain('2026-04-10')
    expect(month.cost).toEqual({ cells: 3 * 14, clicks: 8 })
  })

  it('two weights from July take three typed cells, and no earlier digest changes', () => {
    const later = new Person(person.world)
    const digests = () => later.world.displayValues('Periods').map(row => row.slice(10, 12))
    const before = digests()
    expect(before[1]?.every(digest => digest.length === 64)).toBe(true)
    const weight = (kpi: string, value: string) => ({
      table: 'kpis',
      row: { plan: 'Sales', kpi },
      values: { weight: value },
    })
    later.menu('方案 · Plan', '从某月起修改… · Change from a month…')
    later.fill({ fromMonth: '2026-07', sales: '35%', growth: '20%' })
    later.press('changeFrom', { fromMonth: '2026-07', changes: [weight('Sales', '35%'), weight('Growth', '20%')] })
    expect(later.cost).toEqual({ cells: 3, clicks: 2 })
    expect(digests()).toEqual(before)
    expect(later.world.call('verifyPeriods')).toMatchObject({
      sentence: 'Closed periods: 1. Each gives the same figures again, and the result sheets show them.',
    })
  })
})

describe('a new year', () => {
  it('takes at most ten typed cells', () => {
    const person = new Person(installed({ lang: 'en' }))
    person.menu('设置 · Set up', '新的一年… · Start a new year…')
    person.press('startNewYear')
    expect(person.world.values('Targets').filter(([year]) => year === '2027').length).toBeGreaterThan(20)
    expect(person.cost).toEqual({ cells: 0, clicks: 2 })
  })
})
