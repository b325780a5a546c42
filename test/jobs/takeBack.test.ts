import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'

const MONTH = '2026-03'
const RESULTS = ['Results', 'Scores', 'Team results', 'Pay lines', 'Periods']
const score = (world: World, period = MONTH) => world.call('scorePeriod', { period })
const takeBack = (world: World) => (world.call('takeBack') as { sentence: string }).sentence
const shown = (world: World) =>
  RESULTS.map(tab => world.displayValues(tab).filter(row => row.some(cell => cell !== '')))

/** A team of the sample, scored; then a figure is changed, which makes it out of date, and it is scored again. */
function scoredTwice() {
  const world = installed({ lang: 'en' })
  score(world)
  world.edit('Results', 'AZ1', 'My column')
  world.edit('Results', 'AZ2', 'kept')
  world.advanceTo('2026-04-11T02:00:00Z')
  world.edit('Actuals', `D${world.values('Actuals').length}`, '80%')
  const before = shown(world)
  score(world)
  expect(shown(world)).not.toEqual(before)
  return { world, before }
}

describe('taking back the last scoring', () => {
  it('gives the results, their own columns and the state they had before', () => {
    const { world, before } = scoredTwice()
    expect(takeBack(world)).toBe(
      `The last scoring of 2026-03 is taken back: the results are those of ${before[4]?.[1]?.[2]} again.`,
    )
    expect(shown(world)).toEqual(before)
  })

  it('leaves other months alone', () => {
    const world = installed({ lang: 'en' })
    score(world, '2026-02')
    const before = shown(world)
    score(world)
    takeBack(world)
    expect(shown(world)).toEqual(before)
  })

  it('goes back to what the figures of before gave, however often they are scored without a change', () => {
    const { world, before } = scoredTwice()
    score(world)
    takeBack(world)
    expect(shown(world)).toEqual(before)
  })

  it('is possible once, and only for the last one', () => {
    const { world } = scoredTwice()
    takeBack(world)
    expect(() => takeBack(world)).toThrow('only the last one can be, once')
  })

  it('of a first scoring leaves no results', () => {
    const world = installed({ lang: 'en' })
    score(world)
    expect(takeBack(world)).toContain('it was the first')
    expect(world.call('resultTables', { period: MONTH })).toMatchObject({ results: [], scores: [], periods: [] })
  })

  it('waits until an approval is withdrawn', () => {
    const { world } = scoredTwice()
    world.edit('Periods', 'B2', 'approved')
    const before = shown(world)
    expect(() => takeBack(world)).toThrow('withdraw the approval first')
    expect(shown(world)).toEqual(before)
  })

  it('stands in the Log', () => {
    const { world } = scoredTwice()
    takeBack(world)
    expect(world.displayValues('Log').at(-1)?.[1]).toBe('Take back the last scoring')
  })

  it('knows the results before a scoring that was cut short and run again', { tags: ['rest'] }, () => {
    const world = installed({ lang: 'en' })
    score(world)
    world.edit('Actuals', `D${world.values('Actuals').length}`, '80%')
    const before = shown(world)
    const whole = world.twin()
    score(whole)
    const after = shown(whole)
    for (const call of [12, 16, 20]) {
      const cut = world.twin()
      cut.interrupt({ call: whole.lastExecution.roundTrips - call, by: 'failure' })
      expect(() => score(cut)).toThrow()
      score(cut)
      expect(shown(cut).slice(0, 4)).toEqual(after.slice(0, 4))
      takeBack(cut)
      expect(shown(cut)).toEqual(before)
    }
  })
})
