import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { eachLanguage } from '../languages'
import { fillTeam } from '../team'

interface Opened {
  readonly sentence: string
  readonly period: string
  readonly added: number
  readonly gaps: number
}
const open = (world: World, request: object = {}) => world.call('openMonth', request) as Opened
const rowsOf = (world: World, month: string) =>
  world.displayValues(world.tabs.includes('Actuals') ? 'Actuals' : '业绩填报').filter(row => row[0] === month)
const sample = (lang: 'en' | 'zh-CN' = 'en') => installed({ lang, today: '2026-04-10' })

eachLanguage.describe('opening a month in %s', lang => {
  it('adds a row for everybody active, with month, name and team, and a dash where a KPI is not theirs', () => {
    const world = sample(lang)
    const before = rowsOf(world, '2026-03')
    const opened = open(world, { period: '2026-04' })
    const rows = rowsOf(world, '2026-04')
    expect(opened).toMatchObject({ period: '2026-04', added: rows.length })
    // The leaver of March is gone.
    expect(rows).toHaveLength(before.length - 1)
    expect(rows.every(([, name = '', team = '']) => name !== '' && team !== '')).toBe(true)
    const dashes = (row: readonly string[]) => row.map((cell, i) => (cell === '–' ? i : -1)).filter(i => i > 2)
    const leader = rows.find(([, name]) => name === before[0]?.[1])
    expect(dashes(leader ?? [])).toEqual([4, 6, 7])
    expect(rows.slice(3).map(row => row.slice(3, 10).filter(cell => cell === '').length)).not.toContain(0)
  })

  it('takes somebody who moves by the team of the last day', () => {
    const world = sample(lang)
    open(world, { period: '2026-04' })
    const people = world.values(lang === 'en' ? 'People' : '人员')
    const [, second] = people.filter(([name]) => people.filter(other => other[0] === name).length > 1)
    expect(rowsOf(world, '2026-04').find(row => row[1] === second?.[0])?.[2]).toBe(second?.[1])
  })
})

describe('somebody without a plan, where there are several', () => {
  it('is named, and the cells of the row stay blank: nobody says yet that they do not count', () => {
    const world = installed({ lang: 'en', blank: true })
    fillTeam(world, 2, '2026-03')
    world.edit('People', 'C3', '')
    const { sentence } = open(world, { period: '2026-04' })
    expect(sentence).toContain('Nothing can be asked yet of Person 2: give them a plan on People.')
    const [first = [], second = []] = rowsOf(world, '2026-04')
    expect(first.filter(cell => cell === '–')).not.toEqual([])
    expect(second.filter(cell => cell === '–')).toEqual([])
    world.edit('People', 'C3', 'Calling')
    expect(open(world, { period: '2026-04' })).toMatchObject({ gaps: 2 })
  })
})

describe('what is there already', () => {
  it('stays as it is, and opening twice adds nothing', () => {
    const world = sample()
    const first = open(world, { period: '2026-04' })
    world.edit('Actuals', `D${world.values('Actuals').length}`, '91%')
    const before = world.displayValues('Actuals')
    const again = open(world, { period: '2026-04' })
    expect(again.added).toBe(0)
    expect(again.gaps).toBe(first.gaps - 1)
    expect(again.sentence).toMatch(/^2026-04 was open already: \d+ people, \d+ figures still to type\.$/)
    expect(world.displayValues('Actuals')).toEqual(before)
  })

  it('is completed where one row was taken out, and nothing else moves', () => {
    const world = sample()
    open(world, { period: '2026-04' })
    const last = world.values('Actuals').length
    const name = world.cell('Actuals', `B${last}`).value
    world.edit('Actuals', `A${last}`, [['', '', '']])
    const before = world.displayValues('Actuals').slice(0, last - 1)
    expect(open(world, { period: '2026-04' }).added).toBe(1)
    expect(world.displayValues('Actuals').slice(0, last - 1)).toEqual(before)
    expect(world.displayValues('Actuals').some(row => row[0] === '2026-04' && row[1] === name)).toBe(true)
  })
})

describe('the menu', () => {
  it('opens the month to be scored while somebody lacks a row in it, then the one that is running', () => {
    const world = installed({ lang: 'en', blank: true })
    fillTeam(world, 2, '2026-02')
    world.openFile()
    const click = () => world.runMenu('标尺 Yardstick', '打开本月填报 · Open the month')
    click()
    expect(rowsOf(world, '2026-03')).toHaveLength(2)
    click()
    expect(rowsOf(world, '2026-04')).toHaveLength(2)
    expect(world.toasts.slice(-2).map(({ message }) => message)).toEqual([
      expect.stringContaining('2026-03 is open in Actuals: 2 rows added'),
      expect.stringContaining('2026-04 is open in Actuals: 2 rows added'),
    ])
  })

  it('selects the first cell that waits for a figure', () => {
    const world = sample()
    world.openFile()
    world.runMenu('标尺 Yardstick', '打开本月填报 · Open the month')
    expect(world.book.active.name).toBe('Actuals')
    const { selected } = world.sheet('Actuals')
    expect(world.displayValues('Actuals')[selected?.top ?? 0]?.[selected?.left ?? 0]).toBe('')
    expect(world.displayValues('Actuals')[selected?.top ?? 0]?.[0]).toBe('2026-04')
  })

  it('gives a KPI that is new on KPIs its column, before the note', () => {
    const world = installed({ lang: 'en', blank: true })
    fillTeam(world, 2, '2026-02')
    const row = world.values('KPIs').length + 1
    world.edit('KPIs', `A${row}`, [['Calling', 'Punctuality', '%', '', 'higher is better', '95%']])
    const headers = () => (world.values('Actuals')[0] ?? []).map(String)
    const before = headers()
    open(world, { period: '2026-03' })
    const at = headers().indexOf('Punctuality')
    expect(headers()).toEqual([...before.slice(0, at), 'Punctuality', ...before.slice(at)])
    expect(headers()[at + 1]).toBe('Note')
    expect(world.sheet('Actuals').looks.at(5, at).numberFormat).toBe('0.0#%')
  })
})

describe('a month that cannot be opened', () => {
  it('says what is accepted', () => {
    const world = sample()
    expect(() => open(world, { period: 'spring' })).toThrow('“spring” is no month. Give one such as 2026-03.')
  })

  it('is refused when it is closed or approved', () => {
    const world = sample()
    world.call('scorePeriod', { period: '2026-03' })
    const before = world.displayValues('Actuals')
    for (const state of ['closed', 'approved']) {
      world.edit('Periods', 'B2', state)
      expect(() => open(world, { period: '2026-03' })).toThrow(`2026-03 is ${state}`)
    }
    expect(world.displayValues('Actuals')).toEqual(before)
  })

  it('without people leads to People', () => {
    const world = installed({ lang: 'en', blank: true })
    expect(open(world, { period: '2026-03' }).sentence).toBe('Nobody is active in 2026-03. Fill in People first.')
  })
})

describe('a KPI of the quarter', () => {
  it('is a dash in months that are not its last', () => {
    const world = sample()
    const headers = (world.values('KPIs')[0] ?? []).map(String)
    const rows = world.values('KPIs')
    for (const [i, row] of rows.entries()) {
      if (row[1] === 'Satisfaction')
        world.edit('KPIs', `${String.fromCharCode(65 + headers.indexOf('Frequency'))}${i + 1}`, 'quarter')
    }
    open(world, { period: '2026-04' })
    expect(rowsOf(world, '2026-04').map(row => row[3])).toEqual(rowsOf(world, '2026-04').map(() => '–'))
    open(world, { period: '2026-06' })
    expect(rowsOf(world, '2026-06').map(row => row[3])).toEqual(rowsOf(world, '2026-06').map(() => ''))
  })
})

describe('the daily run', () => {
  it('opens the month that begins, once', () => {
    const world = sample()
    world.call('monthlyRun', { on: true })
    world.advanceTo('2026-05-02T04:00:00Z')
    expect(rowsOf(world, '2026-05').length).toBeGreaterThan(15)
    const rows = rowsOf(world, '2026-05').length
    const last = world.values('Actuals').length
    world.edit('Actuals', `A${last}`, [['', '', '']])
    world.advanceTo('2026-05-04T04:00:00Z')
    expect(rowsOf(world, '2026-05')).toHaveLength(rows - 1)
  })
})

it('round trips do not grow with people', () => {
  const trips = [3, 300].map(size => {
    const world = installed({ lang: 'en', blank: true })
    fillTeam(world, size, '2026-02')
    open(world, { period: '2026-03' })
    return world.lastExecution.roundTrips
  })
  expect(trips[1]).toBe(trips[0])
})
