import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { installed } from '../../installed'
import { complete } from './complete'

const MONTH = '2026-03'
const sentence = (answer: unknown): string => (answer as { sentence: string }).sentence

function calculated(): World {
  const world = complete(installed({ lang: 'en' }))
  world.call('scorePeriod', { period: MONTH })
  return world
}
const person = (world: World): string => String(world.values('Results')[1]?.[1])

/** A row of Appeals by its headers. */
function ask(world: World, row: number, cells: Readonly<Record<string, string | number>>): void {
  const header = world.values('Appeals')[0] ?? []
  for (const [name, value] of Object.entries(cells)) {
    world.edit('Appeals', `${String.fromCharCode(65 + header.indexOf(name))}${row}`, value)
  }
}
const filled = (world: World, tab: string) => world.values(tab).filter(row => row[0] !== '').length - 1

describe('an appeal', () => {
  it('decided as changed becomes one adjustment of the open period, and is closed', () => {
    const world = calculated()
    const before = filled(world, 'Adjustments')
    const question = 'The deal with Acme is missing'
    ask(world, 2, { Date: '2026-04-02', Person: person(world), Period: MONTH, Question: question })
    ask(world, 2, { Decision: 'changed', Amount: 500, 'Answered by': 'Ms Boss' })
    expect(sentence(world.call('settleAppeals'))).toBe(
      'Settled appeals: 1; new adjustments: 1, in 2026-03. Score 2026-03 again to take them in.',
    )
    const added = world.values('Adjustments').find(row => row.includes(`Appeal on 2026-03: ${question}`))
    expect(added?.slice(0, 5)).toEqual(expect.arrayContaining([person(world), 'money', 500]))
    expect(sentence(world.call('settleAppeals'))).toBe('No appeal has a decision that is not settled yet.')
    expect(filled(world, 'Adjustments')).toBe(before + 1)
  })

  it('is paid in the period it is about while that may still change, else in the first one after it', () => {
    const periodOf = (world: World) => {
      ask(world, 2, { Date: '2026-06-02', Person: person(world), Period: MONTH, Question: 'Acme?' })
      ask(world, 2, { Decision: 'changed', Amount: 500 })
      world.call('settleAppeals')
      const [header = [], ...rows] = world.values('Adjustments')
      return rows.find(row => row.includes('Appeal on 2026-03: Acme?'))?.[header.indexOf('Period')]
    }
    const open = calculated()
    const approved = open.twin()
    approved.call('approvePeriod', { period: MONTH, overBudget: true })
    expect(periodOf(open)).toBe('2026-03')
    expect(periodOf(approved)).toBe('2026-04')
  })

  it('kept or withdrawn changes no money', () => {
    const world = calculated()
    const before = filled(world, 'Adjustments')
    ask(world, 2, { Person: person(world), Period: MONTH, Question: 'Why 86?', Decision: 'kept' })
    ask(world, 3, { Person: person(world), Period: MONTH, Question: 'And mine?', Decision: 'withdrawn' })
    expect(sentence(world.call('settleAppeals'))).toContain('Settled appeals: 2; new adjustments: 0')
    expect(filled(world, 'Adjustments')).toBe(before)
  })

  it('decided as changed without an amount stays open and is named', () => {
    const world = calculated()
    ask(world, 2, { Person: person(world), Period: MONTH, Question: 'Why?', Decision: 'changed' })
    expect(sentence(world.call('settleAppeals'))).toContain(
      `Decided as changed without an amount, so still open: ${person(world)}.`,
    )
  })

  it('that is open is said when the month is closed, and before', () => {
    const world = calculated()
    ask(world, 2, { Person: person(world), Period: MONTH, Question: 'Why?' })
    const state = world.call('closingState', { period: MONTH }) as {
      state: string
      appeals: object[]
      outdated: boolean
    }
    expect(state).toMatchObject({ state: 'calculated', outdated: false, appeals: [{ question: 'Why?' }] })
    world.call('approvePeriod', { period: MONTH, overBudget: true })
    expect(sentence(world.call('closePeriod', { period: MONTH }))).toContain(`Appeals still open: ${person(world)}`)
  })
})

describe('an action agreed in a talk', () => {
  it('that is overdue is on Checks until it is done', () => {
    const world = calculated()
    const header = world.values('Interviews')[0] ?? []
    const fill = (name: string, value: string) =>
      world.edit('Interviews', `${String.fromCharCode(65 + header.indexOf(name))}2`, value)
    const talk = {
      Period: '2026-02',
      Person: person(world),
      Date: '2026-03-05',
      Actions: 'call ten customers',
      Due: '2026-04-01',
    }
    for (const [name, value] of Object.entries(talk)) fill(name, value)
    world.call('checkData')
    const lines = () =>
      world
        .values('Checks')
        .flat()
        .filter(cell => String(cell).includes('call ten customers'))
    expect(lines()).toHaveLength(1)
    fill('Done', '2026-04-08')
    world.call('checkData')
    expect(lines()).toHaveLength(0)
  })
})
