import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/build/bundle'
import { createWorld, type World } from '../../src/standin/node/world'
import type * as entry from './entry'

let code = ''
beforeAll(async () => {
  code = (await bundle(join(import.meta.dirname, '../..'), 'test/platform/entry.ts')).code
})

type Values = readonly (readonly unknown[])[]

/** A file whose tabs hold these values, each written as a person would type it. */
function file(tabs: Readonly<Record<string, Values>>, options: { timeZone?: string; locale?: string } = {}): World {
  const script = `${code}
function fill(tabs) {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  for (const [name, rows] of tabs) {
    const sheet = book.getSheetByName(name) || book.insertSheet(name)
    if (rows.length > 0) sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows)
  }
}
function mark(tab, table) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).addDeveloperMetadata('yardstick.table', table, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT) }
function name(tab, range, name) { const book = SpreadsheetApp.getActiveSpreadsheet(); book.setNamedRange(name, book.getSheetByName(tab).getRange(range)) }
function set(tab, range, method, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(range)[method](value) }
function merge(tab, range) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(range).merge() }`
  const world = createWorld({ code: script, now: '2026-04-10T02:00:00Z', timeZone: 'Asia/Shanghai', ...options })
  world.run('fill', [Object.entries(tabs)])
  return world
}

/** Calls a function of the platform inside the file. */
const call = (world: World, name: keyof typeof entry, ...args: unknown[]) => world.run(`App.${name}`, args)
const grid = (world: World, table: string) => call(world, 'grid', table)
const located = (world: World) => call(world, 'located')
const PEOPLE = [['Name', 'Team']]

describe('the sheet of a table', () => {
  it('is the one marked, whatever its tab is called', () => {
    const world = file({ 'Our staff': PEOPLE, People: PEOPLE })
    world.run('mark', ['Our staff', 'people'])
    expect(located(world)).toEqual([{ tableId: 'people', tab: 'Our staff', how: 'metadata' }])
  })

  it('is the original, when a marked tab was duplicated', () => {
    const world = file({ 'Copy of People': PEOPLE, 'My people': PEOPLE })
    world.run('mark', ['Copy of People', 'people'])
    world.run('mark', ['My people', 'people'])
    world.run('name', ['My people', 'A1:B1', 'YS_people'])
    expect(located(world)).toEqual([{ tableId: 'people', tab: 'My people', how: 'metadata' }])
  })

  it('is known by its named header row, then by its tab in either language', () => {
    const world = file({ Staff: PEOPLE, ' 考核结果': [['周期', '姓名']], KPIs: [] })
    world.run('name', ['Staff', 'A1:B1', 'YS_people'])
    world.run('name', ['Staff', 'D1', 'YS_AS_OF'])
    expect(located(world)).toEqual([
      { tableId: 'people', tab: 'Staff', how: 'range' },
      { tableId: 'kpis', tab: 'KPIs', how: 'name' },
      { tableId: 'results', tab: ' 考核结果', how: 'name' },
    ])
  })

  it('is found by its headers at last, but never a sheet that jobs would replace', () => {
    const world = file({
      Staff: [
        ['Our people', ''],
        ['姓名', '团队'],
      ],
      Notes: [['What is wrong', 'How to mend it']],
      Plan: [['Team', 'x']],
    })
    expect(located(world)).toEqual([{ tableId: 'people', tab: 'Staff', how: 'headers' }])
  })
})

describe('a grid', () => {
  it('has days as text in the spreadsheet’s zone and percentages as shares', () => {
    for (const timeZone of ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin']) {
      const world = file(
        {
          Deals: [
            ['Date', 'Amount', 'Person', 'Share'],
            ['2026-03-29', '1,200', 'Amy', '95%'],
          ],
        },
        { timeZone },
      )
      world.run('set', ['Deals', 'A3', 'setValue', '2026-03-29 14:30'])
      expect(grid(world, 'deals')).toEqual([
        ['Date', 'Amount', 'Person', 'Share'],
        ['2026-03-29', 1200, 'Amy', { share: 0.95 }],
        ['2026-03-29 14:30', null, null, null],
      ])
    }
  })

  it('counts a cell merged downward for each of its rows, but not a title', () => {
    const world = file({
      People: [
        ['Our team', ''],
        ['Name', 'Team'],
        ['Amy', 'East'],
        ['Tom', ''],
        ['Ann', 'West'],
      ],
    })
    world.run('merge', ['People', 'A1:B1'])
    world.run('merge', ['People', 'B3:B4'])
    const rows = grid(world, 'people') as Values
    expect(rows.slice(2)).toEqual([
      ['Amy', 'East'],
      ['Tom', 'East'],
      ['Ann', 'West'],
    ])
  })

  it('is not there without a sheet, and empty for an empty one', () => {
    const world = file({ People: [] })
    expect([grid(world, 'people'), grid(world, 'teams')]).toEqual([[], undefined])
  })
})

describe('a block', () => {
  const header = ['Period', 'Name', 'Team', 'Final score', 'Total pay', 'Why', 'Mine']
  const results = (rows: Values = []) => file({ Results: [header, ...rows] }, { locale: 'de_DE' })
  const shown = (world: World) => world.values('Results').slice(1)

  it('keeps text as text, whatever it looks like', () => {
    const texts = ['0012', '1-2', '=1+1', '+49 30', '-', '@home', "'tis", 'TRUE', '1,200', '2026-03', '#N/A', '3月5日']
    const world = results()
    call(
      world,
      'write',
      texts.map(text => ({ period: '2026-03', name: text, why: text, final: 1.5 })),
    )
    expect(shown(world).map(row => [row[1], row[5]])).toEqual(texts.map(text => [text, text]))
    expect(shown(world).every(row => row[0] === '2026-03' && row[3] === 1.5)).toBe(true)
    expect(world.cell('Results', 'B4').formula).toBe('')
  })

  it('grows the grid, and clears what is left of a longer one', () => {
    const world = results()
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ period: '2026-03', name: `P${i}`, final: i }))
    call(world, 'write', people(1200))
    expect(shown(world)).toHaveLength(1200)
    expect(world.lastExecution.roundTrips).toBeLessThan(20)
    call(world, 'write', people(2))
    expect(shown(world).map(row => row[1])).toEqual(['P0', 'P1'])
  })

  it('leaves other months and the manager’s own columns as they were, formats included', () => {
    const world = results([
      ["'2026-02", 'Amy', '', 80, 10, '', 'x'],
      ["'2026-03", 'Amy', '', 1, 1, '', '2026-03-31'],
    ])
    world.run('set', ['Results', 'G3', 'setNumberFormat', 'dd.mm.yyyy'])
    call(world, 'write', [{ period: '2026-03', name: 'Amy', final: 90, total: 5 }])
    expect(world.displayValues('Results').slice(1)).toEqual([
      ['2026-02', 'Amy', '', '80', '10', '', 'x'],
      ['2026-03', 'Amy', '', '90,00', '5,00', '', '31.03.2026'],
    ])
  })
})

describe('formulas beside a table', () => {
  it('go with the person of their row', () => {
    const world = file({
      Results: [
        ['Period', 'Name', 'Final score', 'Twice'],
        ["'2026-03", 'Amy', 10, '=C2*2&"C2"'],
        ["'2026-03", 'Tom', 20, '=C3*2&$C$3'],
      ],
    })
    const tom = { period: '2026-03', name: 'Tom', final: 20 }
    call(world, 'write', [tom, { period: '2026-03', name: 'Amy', final: 10 }])
    expect([2, 3].map(row => world.cell('Results', `D${row}`).formula)).toEqual(['=C2*2&$C$3', '=C3*2&"C2"'])
  })
})

describe('a run on its own', () => {
  it('says in both languages that another one is at work', () => {
    const world = file({})
    world.state.lockHeldElsewhere = true
    expect(() => call(world, 'locked', 'x')).toThrow('请一分钟后再试。 · Another run is at work')
    world.state.lockHeldElsewhere = false
    expect(call(world, 'locked', 'x')).toBe('x')
  })
})

it('digests text as SHA-256', () => {
  expect(call(file({}), 'sha', '标尺')).toMatch(/^[0-9a-f]{64}$/)
  expect(call(file({}), 'sha', '')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
