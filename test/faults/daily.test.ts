import { expect, it } from 'vitest'
import type { World } from '../../src/standin/world'
import { contents, smallTeam } from './team'

const team = smallTeam()
team.state.now = new Date('2026-04-05T02:00:00Z').getTime()
team.call('monthlyRun', { on: true })

const day = (world: World, date: string) => {
  world.state.now = new Date(`${date}T02:00:00Z`).getTime()
  try {
    world.run('dailyRun', [], { hasUi: false })
  } catch {
    // Google mails the owner, and calls again tomorrow
  }
  return world.lastExecution.roundTrips
}
const subjects = (world: World) => world.mailbox.map(({ subject }) => subject)
const undated = (world: World) => JSON.stringify(contents(world)).replace(/2026-04-0[5-7] \d\d:\d\d(:\d\d)?/g, 'then')

const whole = team.twin()
const calls = Array.from({ length: day(whole, '2026-04-05') }, (_, i) => i + 1)
day(whole, '2026-04-06')
day(whole, '2026-04-07')
const expected = undated(whole)

it.each(['failure', 'timeOut'] as const)('a daily run cut short by a %s at any call is whole the next day', by => {
  const twice: number[] = []
  const broken = calls.filter(call => {
    const world = team.twin()
    world.interrupt({ call, by })
    day(world, '2026-04-05')
    day(world, '2026-04-06')
    day(world, '2026-04-07')
    if (subjects(world).length === 2) twice.push(call)
    return undated(world) !== expected || new Set(subjects(world)).size !== 1
  })
  expect(broken).toEqual([])
  // only when time is up between sending and noting it: rather twice than not at all
  expect(twice.length).toBeLessThanOrEqual(1)
})
