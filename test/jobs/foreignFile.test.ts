import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/standin/node/cli'
import type { World } from '../../src/standin/node/world'
import { install, installed, newFile } from '../installed'

const OWN: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Results: [
    ['Region', 'Revenue'],
    ['North', 120],
    ['South', 80],
  ],
  Dashboard: [
    ['Revenue by region', ''],
    ['Total', '=SUM(Results!B2:B3)'],
  ],
  Scorecard: [['Supplier', 'Grade']],
  'Start here': [['Read me first']],
  Champions: [['Club', 'Cups']],
  仪表盘: [['各区收入']],
  绩效卡: [['供应商', '等级']],
}

/** Somebody's own file, whose tabs are called like ours. */
function own(world = newFile({ locale: 'en_US' })): World {
  for (const [tab, rows] of Object.entries(OWN)) {
    world.book.addSheet(tab, world.tabs.length)
    const width = Math.max(...rows.map(row => row.length))
    world.edit(
      tab,
      'A1',
      rows.map(row => Array.from({ length: width }, (_, i) => row[i] ?? '')),
    )
  }
  return world
}

const contents = (world: World, tabs: readonly string[] = world.tabs) =>
  Object.fromEntries(tabs.map(tab => [tab, world.displayValues(tab)]))
const formulas = (world: World) => world.book.sheet('Dashboard')?.peek(1, 1)?.formula

describe("somebody's own file with tabs called Results, Dashboard, 仪表盘 …", () => {
  it.each([
    ['scorePeriod', { period: '2026-03' }],
    ['checkData', undefined],
    ['writePlanDocument', {}],
    ['verifyPeriods', undefined],
    ['upgradeWorkbook', undefined],
    ['monthState', { period: '2026-03' }],
    ['planOptions', {}],
  ])('is refused by %s with what to do, and left as it was', (call, request) => {
    const world = own()
    const before = contents(world)
    expect(() => world.call(call, ...(request ? [request] : []))).toThrow(
      /这不是标尺工作簿.*This is no Yardstick workbook: the tabs Actuals, KPIs, People are not there\. Nothing was changed\./,
    )
    expect(contents(world)).toEqual(before)
    expect(formulas(world)).toBe('SUM(Results!B2:B3)')
  })

  it('stays byte for byte the file it was under every command, which ends with 1 and says what to do', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'yardstick-')), 'own.xlsx')
    writeFileSync(file, await own().save())
    const before = readFileSync(file)
    for (const args of [['check'], ['plan'], ['verify'], ['score', '--period', '2026-03']]) {
      const [command = '', ...more] = args
      const { text, exitCode } = await run([command, file, ...more])
      expect(exitCode, command).toBe(1)
      expect(text).toMatch(/This is no Yardstick workbook[\s\S]*Paste figures/)
      expect(readFileSync(file).equals(before), command).toBe(true)
    }
  })

  it('takes a template beside its own tabs, which stay; ours get names of their own, and formulas that find them', {
    tags: ['rest'],
  }, () => {
    const world = own()
    const before = contents(world, Object.keys(OWN))
    install(world, { lang: 'en', template: 'general-sales' })
    expect(contents(world, Object.keys(OWN))).toEqual(before)
    expect(world.tabs).toEqual(expect.arrayContaining(['Results 2', 'Dashboard 2', 'Scorecard 2']))
    world.call('scorePeriod', { period: '2026-03' })
    expect(contents(world, Object.keys(OWN))).toEqual(before)
    const shown = (at: World, tab: string) => at.displayValues(tab).flat().filter(Boolean)
    const usual = installed({ lang: 'en' })
    usual.call('scorePeriod', { period: '2026-03' })
    for (const tab of ['Dashboard', 'Scorecard']) expect(shown(world, `${tab} 2`), tab).toEqual(shown(usual, tab))
  })
})

describe('a workbook of ours that lost its marks', () => {
  it("is still known by all its headers, while somebody's own Dashboard in it is not touched", async () => {
    const world = installed({ lang: 'en' })
    const { book } = world
    book.metadata.splice(0)
    for (const name of [...book.names]) book.removeName(name)
    book.removeSheet(world.sheet('Dashboard'))
    book.addSheet('Dashboard', 0)
    world.edit('Dashboard', 'A1', [['My own board'], [42]])
    world.call('scorePeriod', { period: '2026-03' })
    expect(world.displayValues('Dashboard')).toEqual([['My own board'], ['42']])
    expect(world.displayValues('Results').length).toBeGreaterThan(20)
    expect(world.tabs.filter(tab => tab.startsWith('Dashboard'))).toEqual(['Dashboard', 'Dashboard 2'])
  })
})
