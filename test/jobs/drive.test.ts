import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/build/bundle'
import { createWorld, type World } from '../../src/standin/node/world'
import type * as entry from './driveEntry'

let code = ''
beforeAll(async () => {
  code = (await bundle(join(import.meta.dirname, '../..'), 'test/jobs/driveEntry.ts')).code
})

const file = () => createWorld({ code, now: '2026-04-10T02:00:00Z' })
const call = (world: World, name: keyof typeof entry, ...args: unknown[]) =>
  world.run(`App.${name}`, args, { hasUi: false })
const run = (world: World, ...upTo: number[]) => call(world, 'run', ...upTo)
const column = (world: World) => world.values('Sheet1').map(([cell]) => cell)

describe('a long job', () => {
  it('that is short is done at once, and nothing is left of it', () => {
    const world = file()
    expect(run(world, 3)).toEqual({ outcome: { sentence: '3 rows' } })
    expect(column(world)).toEqual(['x', 'x', 'x'])
    expect(call(world, 'token')).toBeUndefined()
    expect(run(world)).toEqual({})
  })

  it('stops after four and a half minutes by the clock, and the next execution goes on where it stood', () => {
    const world = file()
    const laps: unknown[] = []
    const seconds: number[] = []
    for (let i = 0; i < 3; i++) {
      laps.push(run(world, 20))
      seconds.push(world.lastExecution.seconds)
    }
    expect(laps).toEqual([
      { waiting: { done: 9, of: 20 } },
      { waiting: { done: 18, of: 20 } },
      { outcome: { sentence: '20 rows' } },
    ])
    expect(Math.max(...seconds)).toBeLessThan(330)
    expect(column(world)).toEqual(Array.from({ length: 20 }, () => 'x'))
  })

  it('goes on at the step that failed, and at the one it was stopped in', () => {
    for (const by of ['failure', 'timeOut'] as const) {
      const world = file()
      world.interrupt({ call: 9, by })
      expect(() => run(world, 4)).toThrow()
      expect(column(world)).toEqual(['x', 'x'])
      expect(run(world)).toEqual({ outcome: { sentence: '4 rows' } })
      expect(column(world)).toEqual(['x', 'x', 'x', 'x'])
    }
  })

  it('sees what a person changes between two steps', () => {
    const world = file()
    world.interrupt({ call: 5, by: () => world.edit('Sheet1', 'A3', 'typed ') })
    run(world, 4)
    expect(column(world)).toEqual(['x', 'x', 'typed x', 'x'])
  })

  it('is begun anew where what was remembered is lost', () => {
    const world = file()
    run(world, 12)
    call(world, 'lose')
    expect(run(world, 1)).toEqual({ outcome: { sentence: '1 rows' } })
  })
})
