// @module-tag rest
import { expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { contents, smallTeam } from './team'

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

/** The days after one another, within the 24 hours in which the quota still tells what was sent. */
const days = (world: World) => {
  const trips = day(world, '2026-04-05', '40')
  day(world, '2026-04-06', '20')
  day(world, '2026-04-07', '10')
  return trips
}

const whole = team.twin()
const calls = Array.from({ length: days(whole) }, (_, i) => i + 1)
const expected = undated(whole)

it.each(['failure', 'timeOut'] as const)('a daily run cut short by a %s at any call is whole the next day', by => {
  const broken = calls.filter(call => {
    const world = team.twin()
    world.interrupt({ call, by })
    days(world)
    return undated(world) !== expected || subjects(world).length !== 1
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
