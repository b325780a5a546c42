// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { driven, planned } from '../jobs/planned'
import { contents, firstTouching, onceForEach, smallTeam } from './team'

/** They are no part of it, and slow to compute again and again. */
function withoutLiveSheets(world: World): World {
  for (const tab of ['This month', 'Scorecard']) if (world.tabs.includes(tab)) world.book.removeSheet(world.sheet(tab))
  return world
}

interface Case {
  readonly name: string
  prepare(world: World): void
  /** All executions up to the one that is cut short; gives that one. */
  begin(world: World): () => void
  /** From the start. */
  run(world: World): void
}

const team = withoutLiveSheets(smallTeam())
const inSteps = (request: object) => ({
  begin: (world: World) => {
    const { token } = world.call('startJob', request) as { token: string }
    return () => world.call('stepJob', token)
  },
  run: (world: World) => {
    driven(world, request)
  },
})
const plan = (total: number) => ({ job: 'planTargets', lang: 'en', kpi: 'Calls', year: '2026', total })
const planFirst = (world: World) => planned(world, plan(3600), 'en')
const share = (world: World) => world.call('shareDifference', { kpi: 'Calls', year: '2026', owner: 'North' })

const decide = (world: World) => world.call('decideProposals', { kpi: 'Calls', year: '2026' })

/** The cell of an owner on Targets under a header. */
function cellOf(world: World, owner: string, header: string): string {
  const rows = world.values('Targets')
  return `${String.fromCharCode(65 + (rows[0] ?? []).indexOf(header))}${rows.findIndex(cells => cells[2] === owner) + 1}`
}

/** The step that follows the one that writes Targets. */
let second = ''

const cases: readonly Case[] = [
  { name: 'a year planned for the first time', prepare: () => undefined, ...inSteps(plan(3600)) },
  { name: 'a year planned again', prepare: planFirst, ...inSteps(plan(4800)) },
  {
    name: 'the settings of a plan, after its targets',
    prepare: world => {
      const { token } = world.call('startJob', plan(3600)) as { token: string }
      const slowly = () => {
        world.state.now += 60_000
      }
      world.interrupt({ call: 1, by: slowly })
      second = (world.call('stepJob', token) as { token: string }).token
    },
    begin: world => () => world.call('stepJob', second),
    run: world => {
      driven(world, plan(3600))
    },
  },
  {
    name: 'proposals decided',
    prepare: world => {
      planFirst(world)
      world.edit('Proposals', 'A2', [['2026', 'Amy', 'Calls', 1000, 'accepted']])
    },
    begin: world => () => decide(world),
    run: decide,
  },
  {
    name: 'a re-plan',
    prepare: planFirst,
    ...inSteps({ job: 'replanTargets', lang: 'en', kpi: 'Calls', year: '2026', from: '2026-04' }),
  },
  {
    name: 'a difference shared',
    prepare: world => {
      planFirst(world)
      world.edit('Targets', cellOf(world, 'North', 'Mar'), 260)
    },
    begin: world => () => share(world),
    run: share,
  },
]

/** Blank rows that made room are no figures. */
const targets = (world: World) =>
  JSON.stringify(
    world
      .values('Targets')
      .slice(1)
      .filter(row => row[0] !== ''),
  )
const seen = (world: World) => JSON.stringify(contents(world))

describe.each(cases)('$name', ({ prepare, begin, run }) => {
  const before = team.twin()
  prepare(before)
  const whole = before.twin()
  run(whole)
  const ran = before.twin()
  begin(ran)()
  const calls = ran.lastExecution.roundTrips
  const allowed = [targets(before), targets(ran)]

  /** The world in which that call failed; undefined where nothing had been written before it. */
  const cutAt = (call: number, by: 'failure' | 'timeOut'): World | undefined => {
    const world = before.twin()
    const last = begin(world)
    world.interrupt({ call, by })
    expect(last).toThrow()
    return seen(world) === seen(before) ? undefined : world
  }

  it('leaves Targets as they were or as they will be when cut short at any call, and is whole when done again', () => {
    const first = firstTouching(calls, call => cutAt(call, 'failure') !== undefined)
    const brokenIn = onceForEach(world => {
      const half = allowed.includes(targets(world)) ? [] : ['half-written']
      run(world)
      return targets(world) === targets(whole) && seen(world) === seen(whole) ? half : [...half, 'not whole']
    })
    const broken: string[] = []
    for (let call = first; call <= calls; call++) {
      const world = cutAt(call, call % 2 === 0 ? 'failure' : 'timeOut')
      if (world) broken.push(...brokenIn(world).map(how => `${how} at call ${call}`))
    }
    expect(first).toBeLessThan(calls)
    expect(broken).toEqual([])
  }, 600_000)
})
