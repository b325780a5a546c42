// @module-tag rest
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { contents, onceForEach, score, smallTeam } from './team'

const MONTH = '2026-03'
const team = smallTeam()
team.edit('Actuals', 'D10', 88)
const header = team.values('Actuals')[0] ?? []
for (const [c, name] of header.entries())
  if (name === 'Calls') team.edit('Actuals', `${String.fromCharCode(65 + c)}10`, 88)
const mail = team.values('People')[0]?.indexOf('E-mail') ?? 0
team.edit('People', `${String.fromCharCode(65 + mail)}2`, [
  ['amy@example.com'],
  ['tom@example.com'],
  ['zoe@example.com'],
])
score(team, MONTH)

const tried = (run: () => unknown): void => {
  try {
    run()
  } catch {
    // told to the user, who tries again
  }
}

/** Runs once cut short at each call, then once more; gives the calls after which the workbook is not as it should be. */
function broken(
  before: World,
  run: (world: World) => void,
  by: 'failure' | 'timeOut',
  isTried = (_call: number, _last: number) => true,
): number[] {
  const whole = before.twin()
  run(whole)
  const expected = JSON.stringify(contents(whole))
  const last = whole.lastExecution.roundTrips
  const calls = Array.from({ length: last }, (_, i) => i + 1).filter(call => isTried(call, last))
  const staysBroken = onceForEach(world => {
    tried(() => run(world))
    return JSON.stringify(contents(world)) !== expected
  })
  return calls.filter(call => {
    const world = before.twin()
    world.interrupt({ call, by })
    tried(() => run(world))
    return staysBroken(world)
  })
}

/** Nothing is sent or written while the sheets are read: a few of those calls stand for all. */
const mostlyWriting = (call: number, last: number): boolean => call > last - 18 || call % 20 === 0

const approve = (world: World) => world.call('approvePeriod', { period: MONTH })
const close = (world: World) => world.call('closePeriod', { period: MONTH })
const approved = team.twin()
approve(approved)
const corrected = approved.twin()
close(corrected)
const calls = String.fromCharCode(65 + header.indexOf('Calls'))
corrected.edit('Actuals', `${calls}8`, 140)
const correct = (world: World) => world.call('correctClosed', { period: MONTH })

describe.each(['failure', 'timeOut'] as const)('cut short by a %s at any call, and run again,', by => {
  it('an approval is whole', () => {
    expect(broken(team, approve, by)).toEqual([])
  })

  it('a closing is whole, with one snapshot', () => {
    expect(broken(approved, close, by)).toEqual([])
  })

  it('a correction of a closed month is posted to everybody once', () => {
    expect(broken(corrected, correct, by, mostlyWriting)).toEqual([])
    const world = corrected.twin()
    correct(world)
    expect(world.values('Adjustments').filter(row => row.includes(MONTH))).toHaveLength(1)
  }, 180_000)

  it('nobody gets a statement twice, and nobody is forgotten without being listed', () => {
    const send = (world: World) => {
      let { token } = world.call('startJob', { job: 'mailStatements', period: MONTH }) as { token?: string }
      while (token !== undefined) ({ token } = world.call('stepJob', token) as { token?: string })
    }
    const one = approved.twin()
    const { token } = one.call('startJob', { job: 'mailStatements', period: MONTH }) as { token: string }
    one.call('stepJob', token)
    const last = one.lastExecution.roundTrips
    const calls = Array.from({ length: last }, (_, i) => i + 1).filter(call => mostlyWriting(call, last))
    const wrong = calls.filter(call => {
      const world = approved.twin()
      const begun = world.call('startJob', { job: 'mailStatements', period: MONTH }) as { token: string }
      world.interrupt({ call, by })
      tried(() => world.call('stepJob', begun.token))
      tried(() => send(world))
      const to = world.mailbox.map(letter => letter.to)
      const listed = (world.call('mailing', { period: MONTH }) as { mails: { state: string }[] }).mails
      return new Set(to).size !== to.length || to.length !== 3 || listed.some(({ state }) => state !== 'sent')
    })
    expect(wrong).toEqual([])
  }, 180_000)
})
