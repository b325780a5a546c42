import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/standin/node/world'
import { contents, score, smallTeam } from '../../faults/team'
import { newFile } from '../../installed'
import { letters } from '../../team'

const MONTH = '2026-02'

interface Correcting {
  readonly sentence: string
  readonly people: ReadonlyArray<{ person: string; before: number; after: number; amount: number }>
  readonly pending: readonly string[]
}
const correct = (world: World, preview = false) => world.call('correctClosed', { period: MONTH, preview }) as Correcting
const correctIn = (world: World, period: string) => world.call('correctClosed', { period, preview: true }) as Correcting

/** February as it was closed: Amy 84.41 C 800, Tom 85.39 B 1000, Zoe 87 B 1000. */
const closed = smallTeam()
score(closed, MONTH)
closed.call('approvePeriod', { period: MONTH })
closed.call('closePeriod', { period: MONTH })

function figure(world: World, person: string, kpi: string, value: number | string): void {
  const [header = [], ...rows] = world.values('Actuals')
  const row = rows.findIndex(cells => cells[0] === MONTH && cells[1] === person) + 2
  world.edit('Actuals', `${letters(header.indexOf(kpi) + 1)}${row}`, value)
}

/** What Adjustments hold: person, kind, amount, reason, period, approver, period corrected. */
function posted(world: World): unknown[][] {
  const [header = [], ...rows] = world.values('Adjustments')
  const columns = ['Person', 'Kind', 'Amount', 'Reason', 'Period', 'Approved by', 'Corrects']
  return rows.filter(row => row[0] !== '').map(row => columns.map(name => row[header.indexOf(name)]))
}

describe('a closed month whose figures were corrected', () => {
  it('is computed again with the rules of then; the difference is proposed, then posted, once', () => {
    const world = closed.twin()
    // Amy: own 120 × 60 % + 86 × 40 % = 106.4; North (120 + 84) of 200 = 102 × 60 % + 87 × 40 % = 96;
    // 106.4 × 70 % + 96 × 30 % = 103.28: A, 1,200. Tom: 85.6 × 70 % + 96 × 30 % = 88.72: B, as before.
    figure(world, 'Amy', 'Calls', 140)
    world.edit('Grades', 'C3', 5)
    world.edit('KPIs', 'D2', '10%')
    const before = contents(world)
    expect(correct(world, true)).toEqual({
      sentence: 'With today’s figures 2026-02 differs for Amy: 400.00 in all. Nothing is posted yet.',
      period: MONTH,
      people: [{ person: 'Amy', before: 800, after: 1200, amount: 400 }],
      pending: [],
    })
    expect(contents(world)).toEqual(before)
    expect(correct(world).sentence).toBe('New adjustments for 2026-02: 1, 400.00 in all, paid with 2026-04.')
    const reason = 'Correction of 2026-02: 800.00 → 1,200.00 with the figures of 2026-04-10'
    expect(posted(world)).toEqual([['Amy', 'money', 400, reason, '2026-04', world.user, MONTH]])
    expect(correct(world).sentence).toBe(
      'With today’s figures 2026-02 comes to what was paid: there is nothing to correct.',
    )
    expect(posted(world)).toHaveLength(1)
    expect(world.call('verifyPeriods')).toMatchObject({ agrees: true })
  })

  it('is corrected by what is left when a figure changes again, in whatever language', () => {
    const world = closed.twin()
    figure(world, 'Amy', 'Calls', 140)
    correct(world)
    // North 180 of 200 = 90 × 60 % + 87 × 40 % = 88.8; Tom 71.2 × 70 % + 88.8 × 30 % = 76.48: C, 800
    figure(world, 'Tom', 'Calls', 60)
    world.call('switchLanguage', { lang: 'zh-CN' })
    expect(correct(world).sentence).toBe('2026-02 更正已写入奖惩调整 1 条,合计 -200.00,随 2026-04 发放。')
    world.call('switchLanguage', { lang: 'en' })
    // as it was typed first: what was posted is taken back
    figure(world, 'Amy', 'Calls', 83)
    figure(world, 'Tom', 'Calls', 84)
    expect(correct(world).people.map(({ person, amount }) => [person, amount])).toEqual([
      ['Amy', -400],
      ['Tom', 200],
    ])
    expect(posted(world).map(row => row[2])).toEqual([400, -200, -400, 200])
  })

  it('names who cannot be computed any more instead of taking the pay back', () => {
    const world = closed.twin()
    figure(world, 'Zoe', 'Calls', '')
    const answer = correct(world)
    expect(answer.people).toEqual([])
    expect(answer.sentence).toContain('Cannot be computed again, as something of theirs is missing now: Zoe.')
    expect(posted(world)).toEqual([])
  })

  it('says who was adjusted for it before, by an appeal or by hand', () => {
    const world = closed.twin()
    figure(world, 'Amy', 'Calls', 140)
    const header = world.values('Adjustments')[0] ?? []
    const row = { Date: '2026-04-02', Person: 'Amy', Kind: 'money', Amount: 100, Reason: 'Appeal', Corrects: MONTH }
    for (const [name, cell] of Object.entries(row)) {
      world.edit('Adjustments', `${letters(header.indexOf(name) + 1)}2`, cell)
    }
    expect(correct(world, true).sentence).toContain('Adjusted for this period before, for other reasons: Amy.')
  })

  it('is refused while it is not closed, and where its snapshot was altered', () => {
    expect(() => correct(smallTeam())).toThrow('2026-02 has not been scored yet')
    const world = closed.twin()
    world.edit('Snapshots', 'D2', '§v1§')
    expect(() => correct(world)).toThrow('The snapshot of 2026-02 is missing or was altered')
  })

  it('is paid once: with the month it was posted in, and not again after that month is closed', () => {
    const world = smallTeam()
    const header = world.values('Adjustments')[0] ?? []
    const row = { Date: '2026-02-20', Person: 'Tom', Kind: 'money', Amount: 50, Reason: 'Errand' }
    for (const [name, cell] of Object.entries(row)) {
      world.edit('Adjustments', `${letters(header.indexOf(name) + 1)}2`, cell)
    }
    const paid = (month: string) => {
      score(world, month)
      const [head = [], ...rows] = world.values('Results')
      return rows.find(cells => cells[0] === month && cells[1] === 'Tom')?.[head.indexOf('Adjustments')]
    }
    expect(paid(MONTH)).toBe(50)
    world.call('approvePeriod', { period: MONTH })
    world.call('closePeriod', { period: MONTH })
    expect(paid('2026-03')).toBe(0)
    expect(world.call('verifyPeriods')).toMatchObject({ agrees: true })
  })
})

describe('a closed month after names and the fiscal year changed', () => {
  const NOTHING = 'With today’s figures 2026-02 comes to what was paid: there is nothing to correct.'
  const setting = (world: World, name: string) => `B${world.values('Settings').findIndex(row => row[0] === name) + 1}`
  const changes: Readonly<Record<string, (world: World) => void>> = {
    'a person': world => world.edit('People', 'A2', 'Amy Lee'),
    'a team': world => world.edit('Teams', 'A2', 'Harbour'),
    'a KPI': world => {
      const row = world.values('KPIs').findIndex(cells => cells[1] === 'Calls') + 1
      world.edit('KPIs', `B${row}`, 'Dials')
    },
    'a plan': world => {
      for (const row of [1, 2])
        world.edit('KPIs', `A${world.values('KPIs').findIndex(r => r[0] === 'Calling') + row}`, 'Phone')
    },
    'the month the fiscal year begins in': world =>
      world.edit('Settings', setting(world, 'Fiscal year starts in month'), 4),
  }

  it.each(Object.keys(changes))('has nothing to correct, whatever %s is called now', what => {
    const world = closed.twin()
    changes[what]?.(world)
    expect(correct(world, true)).toEqual({ sentence: NOTHING, period: MONTH, people: [], pending: [] })
    world.call('checkData')
    expect(world.displayValues('Checks').filter(row => row.join().includes('when it was closed'))).toEqual([])
    expect(world.call('verifyPeriods')).toMatchObject({ agrees: true })
  })

  it('posts what was corrected under the name of today: Amy Lee’s 140 calls are 400 more', () => {
    const world = closed.twin()
    for (const change of Object.values(changes)) change(world)
    figure(world, 'Amy Lee', 'Dials', 140)
    expect(correct(world).people).toEqual([{ person: 'Amy Lee', before: 800, after: 1200, amount: 400 }])
    expect(posted(world).map(row => [row[0], row[2]])).toEqual([['Amy Lee', 400]])
    world.call('checkData')
    const lines = world.displayValues('Checks').filter(row => row.join().includes('when it was closed'))
    expect(lines.map(row => row.join(' '))).toEqual([
      expect.stringContaining('Dials of Amy Lee in 2026-02 was 83 when it was closed and is 140 now'),
    ])
  })
})

describe('the sample closed by an earlier version, with a year of targets', () => {
  it('has nothing to correct after a team, a KPI, a person and the start of the year changed; a corrected figure is', {
    tags: ['rest'],
  }, async () => {
    const world = await newFile({ locale: 'en_US' }).open(
      readFileSync(join(import.meta.dirname, '../../fixtures/closed/general-sales.en.xlsx')),
    )
    const rename = (tab: string, header: string, from: string, to: string) => {
      const [top = [], ...rows] = world.values(tab)
      const column = top.indexOf(header)
      for (const [index, row] of rows.entries())
        if (row[column] === from) world.edit(tab, `${letters(column + 1)}${index + 2}`, to)
    }
    const before = correctIn(world, '2026-03')
    rename('Teams', 'Team', 'North', 'Harbour')
    rename('KPIs', 'KPI', 'Sales', 'Revenue')
    rename('People', 'Name', 'Amy Lee', 'Amy Chen')
    const settings = world.values('Settings').findIndex(row => row[0] === 'Fiscal year starts in month') + 1
    world.edit('Settings', `B${settings}`, 4)
    expect([before.people, before.pending]).toEqual([[], []])
    expect(correctIn(world, '2026-03')).toMatchObject({ people: [], pending: [] })
    world.call('checkData')
    expect(world.displayValues('Checks').filter(row => row.join().includes('when it was closed'))).toEqual([])
    const [, ...rows] = world.values('Actuals')
    const row = rows.findIndex(cells => cells[0] === '2026-03' && cells[1] === 'Amy Chen') + 2
    for (const [column, typed] of (rows[row - 2] ?? []).entries())
      if (column > 2 && typeof typed === 'number') world.edit('Actuals', `${letters(column + 1)}${row}`, 0)
    expect(correctIn(world, '2026-03').people.map(({ person }) => person)).toContain('Amy Chen')
  })
})
