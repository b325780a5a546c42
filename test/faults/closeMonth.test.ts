// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { contents, firstTouching, onceForEach, score, smallTeam } from './team'

interface Case {
  readonly name: string
  readonly month: string
  prepare(world: World): void
}

const team = smallTeam()
const row = (world: World, tab: string, name: string) => world.values(tab).findIndex(cells => cells.includes(name)) + 1

const cases: readonly Case[] = [
  { name: 'a month for the first time', month: '2026-03', prepare: world => score(world, '2026-02') },
  {
    name: 'an earlier month with one more person than before',
    month: '2026-02',
    prepare: world => {
      world.edit('Actuals', `A${row(world, 'Actuals', '2026-02')}`, [['2026-02', 'Amy']])
      const start = world.values('People')[0]?.indexOf('Start') ?? 0
      const cell = `${String.fromCharCode(65 + start)}${row(world, 'People', 'Zoe')}`
      world.edit('People', cell, '2026-03-01')
      score(world, '2026-02')
      score(world, '2026-03')
      note(world, 'Tom')
      world.edit('People', cell, '')
    },
  },
  {
    name: 'an earlier month with one person fewer than before',
    month: '2026-02',
    prepare: world => {
      score(world, '2026-02')
      score(world, '2026-03')
      note(world, 'Zoe')
      const start = world.values('People')[0]?.indexOf('Start') ?? 0
      world.edit('People', `${String.fromCharCode(65 + start)}${row(world, 'People', 'Amy')}`, '2026-03-01')
    },
  },
  {
    name: 'a month whose rows a person has sorted among the others',
    month: '2026-02',
    prepare: world => {
      score(world, '2026-02')
      score(world, '2026-03')
      const sheet = world.sheet('Results')
      sheet.reorder({ top: 1, left: 0, rows: 6, columns: sheet.columns.count }, [0, 3, 1, 4, 2, 5])
    },
  },
  {
    name: 'a month whose result tab was deleted',
    month: '2026-03',
    prepare: world => {
      score(world, '2026-03')
      world.book.removeSheet(world.sheet('Scores'))
    },
  },
  {
    name: 'a month that stops',
    month: '2026-03',
    prepare: world => {
      score(world, '2026-03')
      world.edit('KPIs', `D${row(world, 'KPIs', 'Answered')}`, '30%')
    },
  },
]

/** A column of the manager's own on Results, with a cell for one person. */
function note(world: World, name: string): void {
  const width = world.values('Results')[0]?.length ?? 0
  const letters = `A${String.fromCharCode(65 + width - 26)}`
  world.edit('Results', `${letters}1`, 'Talked')
  world.edit('Results', `${letters}${row(world, 'Results', name)}`, 'yes')
}

describe.each(cases)('$name', ({ month, prepare }) => {
  const before = team.twin()
  prepare(before)
  const seen = (world: World) => JSON.stringify(contents(world))
  const whole = before.twin()
  score(whole, month)
  const expected = seen(whole)
  const untouched = seen(before)
  const last = whole.lastExecution.roundTrips

  const cutAt = (call: number, by: 'failure' | 'timeOut'): World => {
    const world = before.twin()
    world.interrupt({ call, by })
    try {
      score(world, month)
    } catch {
      // the person reads a sentence and clicks once more
    }
    return world
  }

  it('is the same again when nothing comes between', () => {
    const again = whole.twin()
    score(again, month)
    expect(seen(again)).toBe(expected)
  })

  it.each(['failure', 'timeOut'] as const)('is whole after a %s at any call and another run', by => {
    const first = firstTouching(last, call => seen(cutAt(call, by)) !== untouched)
    const calls = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const staysBroken = onceForEach(world => {
      score(world, month)
      return seen(world) !== expected
    })
    expect(calls.filter(call => staysBroken(cutAt(call, by)))).toEqual([])
  })
})
