import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

const start = (world: World, growth?: number) =>
  (world.call('startNewYear', growth === undefined ? {} : { growth }) as { sentence: string }).sentence
const targets = (world: World, year: string) => world.values('Targets').filter(row => row[0] === year)

describe('starting a new year', () => {
  const world = installed({ lang: 'en' })
  const before = world.tabs
    .filter(tab => !['Log', 'Settings'].includes(tab))
    .map(tab => [tab, world.displayValues(tab)] as const)
  const offeredBefore = world.sheet('Actuals').rules.at(500, 0)?.values ?? []
  const sentence = start(world)

  it('proposes the targets of everybody who goes on, and of teams and company', () => {
    const [old, next] = [targets(world, '2026'), targets(world, '2027')]
    const left = world
      .values('People')
      .filter(row => row[5] !== '')
      .map(([name]) => name)
    const leavers = left.filter(name =>
      world
        .values('People')
        .filter(row => row[0] === name)
        .every(row => row[5] !== ''),
    )
    expect(next.map(row => row[2])).toEqual(old.map(row => row[2]).filter(owner => !leavers.includes(owner as string)))
    const joined = next.filter(row =>
      old
        .find(one => one[2] === row[2])
        ?.slice(4, 6)
        .includes(''),
    )
    for (const row of next.filter(one => !joined.includes(one)))
      expect(row.slice(3, 16)).toEqual(old.find(one => one[2] === row[2])?.slice(3, 16))
    expect(joined.map(row => row.slice(4, 6))).toEqual([[62000, 62000]])
    expect(next.every(row => row.includes('proposed'))).toBe(true)
    expect(sentence).toMatch(/^2027 is started: targets of 20 people and 5 groups are proposed from 2026\./)
  })

  it('says that the calendar is not in, and guesses no swap workday', () => {
    expect(sentence).toContain('The calendar of 2027 is not in yet')
  })

  it('deletes and changes nothing', () => {
    for (const [tab, rows] of before) expect(world.displayValues(tab).slice(0, rows.length), tab).toEqual(rows)
  })

  it('offers the months of the new year', () => {
    const offered = world.sheet('Actuals').rules.at(500, 0)?.values ?? []
    expect(offered).toContain('2027-12')
    expect(offered.slice(0, offeredBefore.length)).toEqual(offeredBefore)
  })

  it('is started once', () => {
    const rows = world.values('Targets').length
    expect(() => start(world)).toThrow('2027 is there already')
    expect(world.values('Targets')).toHaveLength(rows)
  })

  it('with growth raises every figure and adds the months up', () => {
    const other = installed({ lang: 'en' })
    start(other, 0.1)
    const [old] = targets(other, '2026')
    const next = targets(other, '2027').find(row => row[2] === old?.[2]) ?? []
    expect(Number(next[4])).toBeCloseTo(1.1 * Number(old?.[4]), -4)
    expect(next.slice(4, 16).reduce<number>((sum, n) => sum + Number(n), 0)).toBe(Number(next[3]))
  })
})
