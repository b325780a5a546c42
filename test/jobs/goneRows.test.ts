import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { letters } from '../team'

const MONTH = '2026-03'

const score = (world: World) =>
  world.call('scorePeriod', { period: MONTH }) as { severity: string; pending: readonly string[] }

const rowsWith = (world: World, tab: string, is: (cells: readonly unknown[]) => boolean) =>
  world.values(tab).flatMap((cells, row) => (row > 0 && is(cells) ? [row] : []))

/** A person selects the rows and deletes them: no script hears of it. */
const deletes = (world: World, tab: string, is: (cells: readonly unknown[]) => boolean) => {
  for (const at of rowsWith(world, tab, is).reverse()) world.sheet(tab).remove('rows', { at, count: 1 })
}

const columnOf = (world: World, tab: string, header: string) =>
  letters((world.values(tab)[0] ?? []).indexOf(header) + 1)

/** What Checks says of a tab, severity first. */
const said = (world: World, tab: string) =>
  world
    .values('Checks')
    .slice(1)
    .filter(row => String(row[3]).startsWith(tab))
    .map(row => `${row[1]}: ${row[4]}`)

const mends = (world: World) => {
  const tick = columnOf(world, 'Checks', 'Mend')
  for (const row of rowsWith(world, 'Checks', cells => cells[0] === false))
    world.edit('Checks', `${tick}${row + 1}`, true)
  world.openFile()
  world.runMenu('标尺 Yardstick', '数据 · Data', '处理已勾选的问题 · Mend what is ticked')
  return world.toasts.at(-1)?.message
}

describe('a plan whose KPIs were deleted and whose people moved', () => {
  it('stops no month, and what a run found is taken out by one tick, computed examples and percentages or not', () => {
    const world = installed({ lang: 'en' })
    deletes(world, 'KPIs', ([plan]) => plan === 'Team leaders')
    for (const row of rowsWith(world, 'People', cells => cells[2] === 'Team leaders'))
      world.edit('People', `${columnOf(world, 'People', 'Plan')}${row + 1}`, 'Sales')
    expect(score(world)).toMatchObject({ severity: 'leavesOut', pending: ['Julia Brandt'] })
    expect(said(world, 'Commission plans')).toEqual([
      'look: the plan Team leaders has no KPI; what belongs to it is not used: 1 commission plan, 3 rates',
    ])
    expect(mends(world)).toMatch(/^4 of 4 changes are made\./)
    expect(world.values('Commission plans').map(([name]) => name)).toEqual(['Commission plan', 'Sales commission'])
    expect(new Set(world.values('Commission').map(([plan]) => plan))).toEqual(
      new Set(['Commission plan', 'Sales commission']),
    )
  })
})

describe('rates whose commission plan was deleted', () => {
  it('stop no month where no plan there is has a name like theirs', () => {
    const world = installed({ lang: 'en' })
    deletes(world, 'Commission plans', ([name]) => name === 'Leaders’ commission')
    expect(score(world).severity).toBe('leavesOut')
    expect(said(world, 'Commission')).toEqual([expect.stringMatching(/^look: .*Leaders’ commission/)])
    mends(world)
    expect(world.values('Commission')).toHaveLength(5)
  })

  it('stop it where their name is that of a plan but for a letter: they are meant', () => {
    const world = installed({ lang: 'en' })
    world.edit('Commission', 'A3', 'Sales comission')
    expect(score(world).severity).toBe('stop')
    expect(said(world, 'Commission')).toEqual(['stops: there is no commission plan called Sales comission'])
  })
})
