import { describe, expect, it } from 'vitest'
import { paint } from '../../src/preview/server/conditions'
import type { ValidationRule } from '../../src/standin/model/sheet'
import { restyled } from '../../src/standin/model/style'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { eachLanguage } from '../languages'
import { fillTeam, letters } from '../team'

const MONTH = '2026-03'
type Row = Readonly<Record<string, unknown>>

const score = (world: World) =>
  world.call('scorePeriod', { period: MONTH }) as { severity: string; scored: number; total: number }
const results = (world: World) => (world.call('resultTables', { period: MONTH }) as { results: readonly Row[] }).results
const finals = (world: World) => results(world).map(({ name, final, total }) => [name, final, total])
const column = (world: World, header: string) => (world.values('Results')[0] ?? []).indexOf(header)

/** Five people with one KPI, scored or about to be. */
function team(): World {
  const world = installed({ lang: 'en', blank: true })
  fillTeam(world, 5, MONTH)
  return world
}
function scoredTeam(): World {
  const world = team()
  score(world)
  return world
}
const expected = finals(scoredTeam())

describe('Results, whatever people did to it, get the figures of the month', () => {
  it('with a rule of validation that rejects them', () => {
    const world = scoredTeam()
    const rule: ValidationRule = {
      criteria: 'VALUE_IN_LIST',
      values: ['A', 'B'],
      showDropdown: true,
      allowInvalid: false,
      helpText: '',
    }
    const at = column(world, 'Final score')
    world.sheet('Results').rules.change({ top: 1, left: at, rows: 19, columns: 1 }, () => rule)
    world.edit('Actuals', `${letters((world.values('Actuals')[0] ?? []).indexOf('Calls') + 1)}2`, 50)
    expect(score(world)).toMatchObject({ severity: 'look', scored: 5 })
    expect(results(world).find(({ name }) => name === 'Person 1')?.individual).toBe(50)
  })

  it('with fewer rows in the grid than there are people', () => {
    const world = team()
    const sheet = world.sheet('Results')
    sheet.remove('rows', { at: 2, count: sheet.rows.count - 2 })
    score(world)
    expect(finals(world)).toEqual(expected)
  })

  it('with hidden rows, a filter, and rows sorted by somebody', () => {
    const world = scoredTeam()
    const sheet = world.sheet('Results')
    sheet.filter = { top: 0, left: 0, rows: 6, columns: sheet.columns.count }
    for (const row of [2, 4]) sheet.rows.at(row).hidden = true
    sheet.reorder({ top: 1, left: 0, rows: 5, columns: sheet.columns.count }, [4, 2, 0, 3, 1])
    score(world)
    expect(finals(world)).toEqual(expected)
    expect([sheet.rows.at(2).hidden, sheet.filter !== null]).toEqual([true, true])
  })

  it('in cells somebody made dates', () => {
    const world = team()
    const sheet = world.sheet('Results')
    for (const header of ['Final score', 'Total pay', 'Rank'])
      sheet.looks.change({ top: 1, left: column(world, header), rows: 19, columns: 1 }, look =>
        restyled(look, 'numberFormat', 'yyyy-mm-dd'),
      )
    score(world)
    expect(
      world
        .values('Results')
        .slice(1, 6)
        .every(row => typeof row[column(world, 'Final score')] === 'number'),
    ).toBe(true)
    expect(finals(world)).toEqual(expected)
  })

  it('beside a column of the manager’s own, whose formula goes with its person', () => {
    const world = scoredTeam()
    const sheet = world.sheet('Results')
    const at = world.values('Results')[0]?.length ?? 0
    if (sheet.columns.count <= at) sheet.columns.insert(at, 1, at - 1)
    const final = letters(column(world, 'Own score') + 1)
    const rowOf = (name: string) => world.values('Results').findIndex(row => row.includes(name)) + 1
    world.edit('Results', `${letters(at + 1)}1`, 'Doubled')
    world.edit('Results', `${letters(at + 1)}${rowOf('Person 2')}`, `=${final}${rowOf('Person 2')}*2`)
    world.edit('Actuals', `${letters((world.values('Actuals')[0] ?? []).indexOf('Calls') + 1)}3`, 20)
    score(world)
    const row = rowOf('Person 2')
    expect(world.cell('Results', `${letters(at + 1)}${row}`)).toMatchObject({ value: 40, formula: `=${final}${row}*2` })
    expect(world.values('Results').filter(cells => cells[at] !== '')).toHaveLength(2)
  })

  it('with ids that look like numbers, dates and truth values', () => {
    const world = team()
    const id = letters((world.values('People')[0] ?? []).indexOf('Id') + 1)
    const ids = ['0012', '1-2', 'TRUE', '=A1', '1E5']
    for (const [at, text] of ids.entries()) {
      const cell = world.sheet('People').cell(at + 1, (world.values('People')[0] ?? []).indexOf('Id'))
      cell.value = text
      expect(world.cell('People', `${id}${at + 2}`).value).toBe(text)
    }
    score(world)
    const at = column(world, 'Id')
    const shown = new Map(world.values('Results').map(row => [row[1], row[at]]))
    expect(ids.map((_, index) => shown.get(`Person ${index + 1}`))).toEqual(ids)
  })
})

describe('a protected result tab', () => {
  const OTHER = 'other@example.com'
  const guarded = () => {
    const world = scoredTeam()
    const sheet = world.sheet('Scores')
    world.book.protections.push({
      kind: 'SHEET',
      area: { sheet, ...sheet.box },
      description: '',
      warningOnly: false,
      editors: new Set([world.user]),
      domainEdit: false,
      unprotected: [],
      rangeName: null,
    })
    return world
  }

  it('is named to somebody who may not write on it, with what to do', () => {
    const world = guarded()
    world.user = OTHER
    expect(() => score(world)).toThrow(
      /“Scores”标签页受保护.*The tab “Scores” is protected and you may not change it: ask the owner of the file/,
    )
  })

  it('does not stop its owner, who completes what the other began', () => {
    const world = guarded()
    const owner = world.user
    world.user = OTHER
    expect(() => score(world)).toThrow()
    world.user = owner
    score(world)
    expect(finals(world)).toEqual(expected)
  })
})

describe('scoring leaves what was chosen', () => {
  it('on This month and the Scorecard, also when it makes a deleted result tab again', () => {
    const world = installed({ lang: 'en' })
    const team = String(world.values('Teams')[1]?.[0])
    const person = String(world.values('People')[3]?.[0])
    const choices = [
      ['This month', 'B2', '2026-02'],
      ['This month', 'B4', team],
      ['Scorecard', 'B2', person],
      ['Scorecard', 'B3', '2026-03'],
    ] as const
    for (const [tab, cell, value] of choices) world.edit(tab, cell, value)
    const chosen = () => choices.map(([tab, cell]) => world.cell(tab, cell).value)
    const before = chosen()
    score(world)
    expect(chosen()).toEqual(before)
    world.book.removeSheet(world.sheet('Scores'))
    score(world)
    expect(chosen()).toEqual(before)
    expect(before).toEqual(['2026-02', team, person, '2026-03'])
  })
})

describe('one team wherever the file is', { tags: ['rest'] }, () => {
  const places = [
    { locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai' },
    { locale: 'zh_CN', timeZone: 'Asia/Shanghai', scriptTimeZone: 'Asia/Shanghai' },
    { locale: 'de_DE', timeZone: 'Europe/Berlin', scriptTimeZone: 'America/Chicago' },
  ]

  it.each(places)('$locale · sheet $timeZone · script $scriptTimeZone: installed, scored, live', place => {
    const world = installed({ lang: 'en', blank: true }, place)
    fillTeam(world, 5, MONTH)
    world.edit('People', `${letters((world.values('People')[0] ?? []).indexOf('Start') + 1)}2`, '2026-03-01')
    score(world)
    expect(finals(world)).toEqual(expected)
    world.edit('This month', 'B3', 'Calling')
    const live = world.values('This month').slice(7)
    const shown = live.flatMap(row => (String(row[1]).startsWith('Person') ? [[row[1], row[2]]] : []))
    expect(shown.sort()).toEqual(expected.map(([name, final]) => [name, final]).sort())
    expect(String(world.cell('This month', 'C2').value)).toBe(MONTH)
  })
})

eachLanguage.describe('Results in %s', lang => {
  it('shows in amber the months whose inputs changed after they were scored, until they are scored again', {
    tags: ['rest'],
  }, () => {
    const tab = (en: string, zh: string) => (lang === 'en' ? en : zh)
    const world = installed({ lang })
    const amber = () => {
      const painted = paint(world.sheet(tab('Results', '考核结果')))
      const months = world
        .values(tab('Results', '考核结果'))
        .flatMap(([period], row) => (painted.get(`${row},0`) ? [period] : []))
      return [...new Set(months)]
    }
    world.call('scorePeriod', { period: '2026-02' })
    world.call('scorePeriod', { period: MONTH })
    expect(amber()).toEqual([])
    world.state.now += 60_000
    const figures = world.values(tab('Actuals', '业绩填报'))
    const row = figures.findIndex(([period]) => period === MONTH) + 1
    const at = figures[row - 1]?.findIndex((cell, i) => i > 2 && typeof cell === 'number') ?? 0
    world.edit(tab('Actuals', '业绩填报'), `${letters(at + 1)}${row}`, '0.5')
    expect(amber()).toEqual([MONTH])
    world.call('scorePeriod', { period: MONTH })
    expect(amber()).toEqual([])
  })
})
