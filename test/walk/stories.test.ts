import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/world'
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
  const plan = header(person.world, 'People', 'Plan')
  for (let i = 0; i < 14; i++) {
    person.type('People', `A${i + 2}`, `Member ${i + 1}`)
    person.type('People', `B${i + 2}`, ['North', 'South', 'West'][i % 3] ?? '')
    person.type('People', `${plan}${i + 2}`, 'Sales')
  }
  for (const [i, team] of ['North', 'South', 'West'].entries()) person.type('Teams', `A${i + 2}`, team)
  return person
}

describe('one’s own team', () => {
  const person = ownTeam()
  const set = person.cost

  it('of 14 people and 6 KPIs takes at most 100 typed cells and 12 clicks', () => {
    expect(set.cells).toBeLessThanOrEqual(100)
    expect(set.clicks).toBeLessThanOrEqual(12)
    expect(
      person.world
        .values('People')
        .slice(1)
        .filter(([name]) => name !== ''),
    ).toHaveLength(14)
  })

  it('and a month, its deals pasted, at most six cells a person, no month and no name among them, and eight clicks', () => {
    const month = new Person(person.world)
    month.menu(OPEN)
    const rows = month.world.displayValues('Actuals')
    const titles = (rows[0] ?? []).map(String)
    const asked = ['Satisfaction', 'Teamwork', 'Cash due', 'Active customers', 'Longest overdue']
    const figures = ['96%', '4', '1000', '8', '10']
    for (const [i, row] of rows.entries()) {
      if (row[0] !== '2026-03') continue
      for (const [at, title] of asked.entries()) {
        const column = titles.indexOf(title)
        if (row[column] === '') month.type('Actuals', `${letter(column)}${i + 1}`, figures[at] ?? '')
      }
    }
    const deals = Array.from({ length: 14 }, (_, i) => [
      ['2026-03-10', `Customer ${i}`, '80000', `Member ${i + 1}`, 'booked'],
      ['2026-03-20', `Customer ${i}`, '950', `Member ${i + 1}`, 'cash'],
    ]).flat()
    month.paste('Deals', 'A2', deals)
    month.press('scorePeriod', { period: '2026-03' })
    expect(results(month.world, '2026-03').filter(({ state }) => state === 'complete')).toHaveLength(14)
    expect(month.cells / 14).toBeLessThanOrEqual(6)
    expect(month.clicks).toBeLessThanOrEqual(8)
  })

  it('two weights from July take at most six typed cells, and no earlier digest changes', () => {
    const later = new Person(person.world)
    const digests = () => later.world.displayValues('Periods').map(row => row.join('|'))
    const before = digests()
    const weight = (kpi: string, value: string) => {
      later.cells++
      return { table: 'kpis', row: { plan: 'Sales', kpi }, values: { weight: value } }
    }
    later.cells++
    later.press('changeFrom', { fromMonth: '2026-07', changes: [weight('Sales', '35%'), weight('Growth', '20%')] })
    expect(later.cells).toBeLessThanOrEqual(6)
    later.press('scorePeriod', { period: '2026-03' })
    const known = (rows: string[]) => rows.map(row => row.split('|').slice(10, 12))
    expect(known(digests())).toEqual(known(before))
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
