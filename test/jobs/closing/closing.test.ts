import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { copyOf, installed } from '../../installed'
import { eachLanguage } from '../../languages'
import { letters } from '../../team'
import { complete } from './complete'

const MONTH = '2026-03'

const state = (world: World): unknown => {
  const [header = [], ...rows] = world.values('Periods')
  return rows.find(row => row[0] === MONTH)?.[header.indexOf('State')]
}
const total = (world: World): unknown => {
  const [header = [], ...rows] = world.values('Results')
  return rows.filter(row => row[0] === MONTH).map(row => row[header.indexOf('Total pay')])
}
const sentence = (answer: unknown): string => (answer as { sentence: string }).sentence

const scored = (): World =>
  copyOf('scored', () => {
    const world = complete(installed({ lang: 'en' }))
    world.call('scorePeriod', { period: MONTH })
    return world
  })
const approved = (): World =>
  copyOf('approved', () => {
    const world = scored()
    world.call('approvePeriod', { period: MONTH, overBudget: true })
    return world
  })
const closed = (): World =>
  copyOf('closed', () => {
    const world = approved()
    world.call('closePeriod', { period: MONTH })
    return world
  })

describe('a month on its way to being final', () => {
  it('goes from calculated to approved to closed, and is paid on a day', () => {
    const world = scored()
    expect(state(world)).toBe('calculated')
    expect(sentence(world.call('approvePeriod', { period: 'March 2026', overBudget: true }))).toMatch(
      /^2026-03 is approved: 21 people, [\d,.]+ in all\.$/,
    )
    expect(state(world)).toBe('approved')
    expect(sentence(world.call('closePeriod', { period: MONTH }))).toContain('2026-03 is closed.')
    expect(state(world)).toBe('closed')
    expect(sentence(world.call('markPaid', { period: MONTH, day: '2026-04-12' }))).toBe(
      '2026-03 was paid on 2026-04-12.',
    )
  })

  it('is not skipped: what is not calculated cannot be approved, what is not approved cannot be closed', () => {
    const world = complete(installed({ lang: 'en' }))
    expect(() => world.call('approvePeriod', { period: MONTH })).toThrow(
      '2026-03 has not been scored yet. Score it first.',
    )
    world.call('scorePeriod', { period: MONTH })
    expect(() => world.call('closePeriod', { period: MONTH })).toThrow('Approve it first.')
    expect(() => world.call('markPaid', { period: MONTH })).toThrow('Approve it first.')
  })

  it('is not scored again once approved, nor once closed, whatever changes', () => {
    const world = approved()
    const before = total(world)
    world.edit('KPIs', 'D2', '30%')
    expect(sentence(world.call('scorePeriod', { period: MONTH }))).toContain('2026-03 was not scored')
    expect(total(world)).toEqual(before)
  })

  it('closed by two people at once is closed by one: the other waits, and finds it closed', () => {
    const world = approved()
    world.state.lockHeldElsewhere = true
    expect(() => world.call('closePeriod', { period: MONTH })).toThrow(/another/i)
    expect([state(world), world.values('Snapshots').length]).toEqual(['approved', 1])
    world.state.lockHeldElsewhere = false
    world.call('closePeriod', { period: MONTH })
    world.user = 'other@example.com'
    expect(sentence(world.call('closePeriod', { period: MONTH }))).toBe('2026-03 is closed already.')
  })

  it('closing twice changes nothing', () => {
    const world = closed()
    const before = world.values('Snapshots')
    expect(sentence(world.call('closePeriod', { period: MONTH }))).toBe('2026-03 is closed already.')
    expect(world.values('Snapshots')).toEqual(before)
  })
})

describe('an approval is refused', () => {
  it('while somebody is pending who was not left out by name and with a reason', () => {
    const world = installed({ lang: 'en' })
    world.call('scorePeriod', { period: MONTH })
    const approve = (request: object) => world.call('approvePeriod', { period: MONTH, overBudget: true, ...request })
    expect(() => approve({})).toThrow(/cannot be paid yet: their figures are not complete/)
    const [header = [], ...rows] = world.values('Results')
    const pending = rows
      .filter(row => row[0] === MONTH && row[header.indexOf('State')] === 'pending')
      .map(row => String(row[1]))
    const leftOut = pending.map(person => ({ person, reason: 'figures come next month' }))
    expect(() => approve({ leftOut: leftOut.map(one => ({ ...one, reason: ' ' })) })).toThrow(/cannot be paid yet/)
    expect(() => approve({ leftOut: [...leftOut, { person: 'Nobody', reason: 'x' }] })).toThrow('Nobody is not waiting')
    expect(sentence(approve({ leftOut }))).toContain(`Left out: ${pending[0]}(figures come next month)`)
  })

  it('when a figure was changed after scoring', () => {
    const world = scored()
    world.edit('Targets', 'F2', 999)
    world.edit('KPIs', 'D2', '41%')
    expect(() => world.call('approvePeriod', { period: MONTH, overBudget: true })).toThrow(
      'Figures or rules of 2026-03 were changed after it was scored. Score it again, then approve.',
    )
  })

  it('above the budget, until that is confirmed', () => {
    const world = scored()
    const row = world.values('Settings').findIndex(([name]) => name === 'Budget per month') + 1
    world.edit('Settings', `B${row}`, 1000)
    const approve = (overBudget: boolean) => world.call('approvePeriod', { period: MONTH, overBudget })
    expect(() => approve(false)).toThrow(/above the budget of 1,000/)
    expect(sentence(approve(true))).toContain('is approved')
  })

  it('for the one whose own pay is in it, unless nobody else may', () => {
    const world = scored()
    const email = world.values('People')[0]?.indexOf('E-mail') ?? 0
    world.edit('People', `${String.fromCharCode(65 + email)}2`, world.user)
    const approvers = world.values('Settings').findIndex(([name]) => name === 'Who approves') + 1
    const approve = () => world.call('approvePeriod', { period: MONTH, overBudget: true })
    expect(approve).toThrow('Your own pay is in 2026-03. Somebody else has to approve it')
    world.edit('Settings', `B${approvers}`, 'boss@example.com')
    expect(approve).toThrow(/is not among those who approve: boss@example.com/)
    world.edit('Settings', `B${approvers}`, world.user)
    expect(sentence(approve())).toContain(`${world.user} approves their own pay with it, as the only approver.`)
    expect(world.values('Log').flat().join()).toContain(`${world.user} approves their own pay with it`)
  })
})

describe('closing a month', () => {
  it('does not make the next one look changed, whose figures stay the same', () => {
    const world = complete(installed({ lang: 'en' }))
    world.call('scorePeriod', { period: '2026-02' })
    world.call('scorePeriod', { period: '2026-03' })
    world.call('approvePeriod', { period: '2026-02', overBudget: true })
    world.call('closePeriod', { period: '2026-02' })
    expect(world.call('closingState', { period: '2026-03' })).toMatchObject({ state: 'calculated', outdated: false })
    world.call('approvePeriod', { period: '2026-03', overBudget: true })
    expect(sentence(world.call('closePeriod', { period: '2026-03' }))).toContain('2026-03 is closed')
  })
})

describe('an approval taken back, a period opened again', () => {
  it('needs a reason, which stays on Periods', () => {
    const world = approved()
    const withdraw = (reason: string) => world.call('withdrawApproval', { period: MONTH, reason })
    expect(() => withdraw('  ')).toThrow('Say why')
    expect(sentence(withdraw('a refund came in'))).toContain('a refund came in')
    expect(state(world)).toBe('calculated')
    const [header = [], row = []] = world.values('Periods')
    expect(row[header.indexOf('Withdrawn')]).toContain('a refund came in')
  })

  it('a closed period is opened again only with a reason, and may be scored then', () => {
    const world = closed()
    expect(() => world.call('reopenPeriod', { period: MONTH, reason: '' })).toThrow('Say why')
    world.call('reopenPeriod', { period: MONTH, reason: 'the auditor asked' })
    expect(sentence(world.call('scorePeriod', { period: MONTH }))).toContain('2026-03 is scored')
  })
})

describe('a deal of a closed month entered afterwards', () => {
  it('is listed on Checks and credited in the open month, once', () => {
    const before = '2026-02'
    const world = complete(installed({ lang: 'en' }))
    world.call('scorePeriod', { period: before })
    world.call('approvePeriod', { period: before, overBudget: true })
    world.call('closePeriod', { period: before })
    const results = (period: string) =>
      world.call('resultTables', { period }) as Readonly<Record<string, readonly { deal: string; why: string }[]>>
    const wasPaid = results(before)
    const [header = [], ...deals] = world.values('Deals')
    const at = (name: string) => header.indexOf(name)
    const like =
      deals.find(deal => wasPaid.payLines?.some(line => line.deal !== null && line.deal === deal[at('Deal no.')])) ?? []
    const row = deals.length + 2
    for (const name of ['Date', 'Amount', 'Person', 'Kind', 'Customer'])
      world.edit('Deals', `${letters(at(name) + 1)}${row}`, name === 'Date' ? '2026-02-27' : String(like[at(name)]))
    world.edit('Deals', `${letters(at('Deal no.') + 1)}${row}`, 'LATE-1')
    const late = () => {
      world.call('scorePeriod', { period: MONTH })
      return results(MONTH).payLines?.filter(({ deal }) => deal === 'LATE-1')
    }
    const first = late()
    expect(first?.map(({ why }) => why)).toEqual([expect.stringContaining(before)])
    expect(JSON.stringify(results(MONTH).checks)).toContain('dated in 2026-02, which is closed: it counts as late')
    expect(late()).toEqual(first)
    expect(results(before).payLines).toEqual(wasPaid.payLines)
  })
})

interface Verification {
  readonly agrees: boolean
  readonly periods: ReadonlyArray<{ readonly differences: readonly string[] }>
}
const verified = (world: World) => world.call('verifyPeriods') as Verification

describe('verifying', () => {
  it('finds a closed month as it was, after any later change of rules, figures, order or language', () => {
    const world = closed()
    expect(verified(world)).toEqual({
      sentence: 'Closed periods: 1. Each gives the same figures again, and the result sheets show them.',
      agrees: true,
      periods: [{ period: MONTH, agrees: true, differences: [], notes: [] }],
    })
    world.edit('KPIs', 'D2', '10%')
    world.edit('Actuals', 'D2', 1)
    world.edit('Grades', 'A2', 99)
    expect(verified(world).agrees).toBe(true)
  })

  it('names a result changed by hand, with what stood there', () => {
    const world = closed()
    const [header = [], ...rows] = world.values('Results')
    const at = rows.findIndex(row => row[0] === MONTH) + 2
    const column = String.fromCharCode(65 + header.indexOf('Total pay'))
    const before = rows[at - 2]?.[header.indexOf('Total pay')]
    world.edit('Results', `${column}${at}`, 12345)
    expect(verified(world).periods[0]?.differences).toEqual([
      `Results: ${rows[at - 2]?.[1]}, Total pay: 12345 on the sheet, ${before} when it was closed`,
    ])
  })

  it('takes a person, team or KPI renamed since for what it was, and a name typed over on a result sheet not', () => {
    const world = closed()
    const shown = () => ['Results', 'Scores', 'Team results'].flatMap(tab => world.values(tab)).flat()
    const rename = (tab: string, header: string, to: string) => {
      const [top = [], ...rows] = world.values(tab)
      const names = rows.map(row => String(row[top.indexOf(header)]))
      const at = names.findIndex(name => shown().includes(name) && names.filter(other => other === name).length === 1)
      world.edit(tab, `${letters(top.indexOf(header) + 1)}${at + 2}`, to)
      expect([shown().includes(names[at] ?? ''), shown().includes(to)]).toEqual([false, true])
    }
    rename('People', 'Name', 'Zoe Renamed')
    rename('Teams', 'Team', 'Team Renamed')
    rename('KPIs', 'KPI', 'KPI renamed')
    expect(verified(world).periods[0]?.differences).toEqual([])
    const at = world.values('Results').findIndex(row => row.includes('Zoe Renamed')) + 1
    world.edit('Results', `B${at}`, 'Somebody else')
    expect(verified(world).periods[0]?.differences).toContain('Results: the row of Zoe Renamed is gone')
  })

  it('names a row that is gone', () => {
    const world = closed()
    const rows = world.values('Scores')
    const at = rows.findIndex(row => row[0] === MONTH) + 1
    world.edit('Scores', `A${at}:Z${at}`, [Array.from({ length: 10 }, () => '')])
    expect(verified(world).periods[0]?.differences[0]).toBe(
      `Scores: the row of ${rows[at - 1]?.[1]} · ${rows[at - 1]?.[2]} is gone`,
    )
  })

  it('notices a snapshot that was altered or cut short', () => {
    const world = closed()
    const text = String(world.values('Snapshots')[1]?.[3])
    world.edit(
      'Snapshots',
      'D2',
      text.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10)),
    )
    expect(verified(world).periods[0]?.differences).toEqual(['its snapshot was altered'])
    world.edit('Snapshots', 'A2:D2', [['', '', '', '']])
    expect(verified(world).periods[0]?.differences).toEqual(['its snapshot is missing or cut short'])
  })

  eachLanguage.it('says that nothing is closed yet, in %s', lang => {
    expect(sentence(installed({ lang }).call('verifyPeriods'))).toBe(
      lang === 'en' ? 'No period is closed yet.' : '还没有已关账的周期。',
    )
  })
})
