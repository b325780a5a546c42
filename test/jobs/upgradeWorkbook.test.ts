import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed, newFile } from '../installed'

const FIXTURE = join(import.meta.dirname, '../fixtures/version1.xlsx')
const upgrade = (world: World) => (world.call('upgradeWorkbook') as { sentence: string }).sentence

/** A sample of general sales, scored, with a column of the manager's own, saved when tables were of version 1. */
describe('a workbook of the first version of the tables', () => {
  let world: World
  let before: Readonly<Record<string, string[][]>>
  let sentence: string
  beforeAll(async () => {
    world = await newFile({ locale: 'en_US' }).open(readFileSync(FIXTURE))
    before = Object.fromEntries(world.tabs.map(tab => [tab, world.displayValues(tab)]))
    sentence = upgrade(world)
  }, 200_000)

  it('is told what is new', () => {
    expect(sentence).toMatch(
      /^The workbook is upgraded from version 1 to \d+: \d+ tabs, \d+ columns and \d+ settings are new\. What was typed is as it was\.$/,
    )
  })

  it('holds every cell it held, under the same header', () => {
    const changed = Object.entries(before).flatMap(([tab, rows]) => {
      if (tab === 'Settings' || tab === 'Checks') return []
      const after = world.displayValues(tab)
      const places = (rows[0] ?? []).map(header => (after[0] ?? []).indexOf(header))
      return rows.flatMap((row, i) =>
        row.flatMap((cell, j) => (cell === '' || after[i]?.[places[j] ?? -1] === cell ? [] : [`${tab} ${i} ${cell}`])),
      )
    })
    expect(changed).toEqual([])
    expect(world.values('People')[1]).toContain('L')
  })

  it('keeps the values of its settings, and has the new ones in their blocks', () => {
    const rows = world.displayValues('Settings')
    for (const [name, value] of before.Settings ?? []) {
      if (name === 'Version of the tables') continue
      expect(rows.find(row => row[0] === name)?.[1], name).toBe(value)
    }
    const names = (from: string, to: string) => {
      const all = rows.map(([name]) => name)
      return all.slice(all.indexOf(from), all.indexOf(to))
    }
    expect(names('Switch on', 'State')).toContain('Prizes')
    const wanted = installed({ lang: 'en', blank: true }).displayValues('Settings')
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(wanted.map(([name]) => name)))
  })

  it('has every tab and column of a new one', () => {
    const wanted = installed({ lang: 'en', blank: true })
    expect([...world.tabs].sort()).toEqual([...wanted.tabs].sort())
    for (const tab of wanted.tabs) {
      for (const header of (wanted.displayValues(tab)[0] ?? []).filter(Boolean)) {
        expect(world.displayValues(tab)[0], tab).toContain(header)
      }
    }
  })

  it('is upgraded once, and scores as before', () => {
    const now = world.tabs.map(tab => world.displayValues(tab))
    expect(upgrade(world)).toBe('This workbook is up to date.')
    expect(world.tabs.map(tab => world.displayValues(tab))).toEqual(now)
    const totals = () =>
      world.displayValues('Results').map(row => [row[1], row[(before.Results?.[0] ?? []).indexOf('Total')]])
    const old = totals()
    world.call('scorePeriod', { period: '2026-03' })
    expect(totals()).toEqual(old)
  })
})
