// @module-tag rest
import { expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { contents, onceForEach, smallTeam } from './team'

const team = smallTeam()
team.state.now = new Date('2026-04-05T02:00:00Z').getTime()
team.call('monthlyRun', { on: true })

/** Google calls at some minute of the hour; a day’s quota of mails begins anew 24 hours after its first use. */
const day = (world: World, date: string, minute: string) => {
  world.state.now = new Date(`${date}T02:${minute}:00Z`).getTime()
  try {
    world.run('dailyRun', [], { hasUi: false })
  } catch {
    // Google mails the owner, and calls again tomorrow
  }
  return world.lastExecution.roundTrips
}
const subjects = (world: World) => world.mailbox.map(({ subject }) => subject)
const undated = (world: World) => JSON.stringify(contents(world)).replace(/2026-04-0[5-7] \d\d:\d\d(:\d\d)?/g, 'then')

const firstDay = (world: World) => day(world, '2026-04-05', '40')
/** The two after it, within the 24 hours in which the quota still tells what was sent. */
const daysAfter = (world: World) => {
  day(world, '2026-04-06', '20')
  day(world, '2026-04-07', '10')
}

const whole = team.twin()
const calls = Array.from({ length: firstDay(whole) }, (_, i) => i + 1)
daysAfter(whole)
const expected = undated(whole)

it.each(['failure', 'timeOut'] as const)('a daily run cut short by a %s at any call is whole the next day', by => {
  const staysBroken = onceForEach(world => {
    daysAfter(world)
    return undated(world) !== expected || subjects(world).length !== 1
  })
  const broken = calls.filter(call => {
    const world = team.twin()
    world.interrupt({ call, by })
    firstDay(world)
    return staysBroken(world)
  })
  expect(broken).toEqual([])
})

it('a daily run too long for one execution stops between two steps, goes on in the next, and comes to the same', () => {
  let waited = 0
  const broken = calls
    .filter(call => call % 8 === 0)
    .filter(call => {
      const world = team.twin()
      const slowly = () => {
        world.state.now += 5 * 60_000
      }
      world.interrupt({ call, by: slowly })
      day(world, '2026-04-05', '40')
      if (!world.values('Periods').flat().includes('calculated')) waited++
      day(world, '2026-04-06', '20')
      day(world, '2026-04-07', '10')
      return undated(world) !== expected || subjects(world).length !== 1
    })
  expect(broken).toEqual([])
  expect(waited).toBeGreaterThan(0)
})
