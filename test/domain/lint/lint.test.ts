import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/world'
import { installed } from '../../installed'
import { letters } from '../../team'

/** What Checks says after looking at the data. */
function found(world: World): string[] {
  world.call('checkData')
  const [header = [], ...rows] = world.values('Checks')
  const column = header.findIndex(name => /wrong/i.test(String(name)))
  return rows.map(row => String(row[column]))
}

function type(world: World, tab: string, row: number, cells: Readonly<Record<string, string | number>>): void {
  const header = world.values(tab)[0] ?? []
  for (const [name, value] of Object.entries(cells)) {
    world.edit(tab, `${letters(header.indexOf(name) + 1)}${row}`, value)
  }
}

describe('the lint of a plan', () => {
  it('names a commission that jumps at an edge, with the sums on both sides', () => {
    const world = installed({ lang: 'en' })
    type(world, 'Commission plans', 2, { Way: 'whole amount' })
    const line = found(world).find(text => text.includes('the commission jumps from'))
    expect(line).toMatch(/at [\d,.]+ the commission jumps from [\d,.]+ to [\d,.]+/)
  })

  it('finds nothing in a month that was only just opened', () => {
    const world = installed({ lang: 'en' })
    const before = found(world)
    world.call('openMonth', { period: '2026-04' })
    expect(found(world)).toEqual(before)
  })

  it('names a KPI nobody has data for, where nobody waits for it: growth without last year', () => {
    const world = installed({ lang: 'en' })
    const lastYear = world.displayValues('Deals').filter(([date = '']) => date.startsWith('2025'))
    world.edit(
      'Deals',
      'A2',
      lastYear.map(row => row.map(() => '')),
    )
    expect(found(world)).toContain('nobody has a figure for Growth of Sales in 2026-03')
  })

  it('finds no jump where tiers pay by slices', () => {
    const world = installed({ lang: 'en' })
    const plan = String(world.values('Commission plans')[1]?.[0])
    expect(found(world).filter(text => text.includes('jumps') && text.includes(plan))).toEqual([])
  })

  it('names weights too small to matter', () => {
    const world = installed({ lang: 'en' })
    const rows = world.values('KPIs')
    const weight = rows[0]?.indexOf('Weight') ?? 0
    const at = rows.findIndex(row => row[weight] === 0.05) + 1
    const sales = rows.findIndex(row => row[weight] === 0.4) + 1
    type(world, 'KPIs', at, { Weight: '3%' })
    type(world, 'KPIs', sales, { Weight: '42%' })
    expect(found(world).join('\n')).toMatch(/weigh less than 5%/)
  })

  it('names people without an address once statements go out by mail', () => {
    const world = installed({ lang: 'en' })
    const before = found(world).filter(text => text.includes('no address'))
    expect(before).toEqual([])
    const row = world.values('Settings').findIndex(([name]) => name === 'Statements by mail') + 1
    world.edit('Settings', `B${row}`, true)
    expect(found(world).join('\n')).toMatch(/statements go out by mail, but .+ have no address/)
  })

  it('names a plan announced after it began, and who has not confirmed it', () => {
    const world = installed({ lang: 'en' })
    const person = String(world.values('People')[1]?.[0])
    type(world, 'Confirmations', 2, {
      Plan: 'General sales',
      Version: '2026-01',
      Person: person,
      Announced: '2026-02-03',
    })
    const lines = found(world).join('\n')
    expect(lines).toContain('General sales is in force since 2026-01, but was announced on 2026-02-03')
    expect(lines).toContain(`${person} have not confirmed General sales (2026-01)`)
  })
})
