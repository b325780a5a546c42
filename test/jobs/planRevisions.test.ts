import { describe, expect, it } from 'vitest'
import type { World } from '../../src/standin/node/world'
import { installed } from '../installed'
import { letters } from '../team'
import { driven, headerOf, planned, preview, rowsOf } from './planned'

const NAMES = ['Amy', 'Ben', 'Cat', 'Dan']

/** Four people in two teams who sell; typed figures of January to March, 120 000 planned for the year. */
function sellers(): World {
  const world = installed({ lang: 'en', blank: true })
  world.edit('People', 'A2', [
    ['Amy', 'North', 'Calling'],
    ['Ben', 'North', 'Calling'],
    ['Cat', 'South', 'Calling'],
    ['Dan', 'South', 'Calling'],
  ])
  world.edit('Teams', 'A2', [['North'], ['South']])
  const row = world.values('KPIs').length + 1
  world.edit('KPIs', `A${row}`, [['Calling', 'Calls', '', '100%', 'higher is better', '100']])
  const width = world.values('Actuals')[0]?.length ?? 0
  world.edit('Actuals', `${letters(width + 1)}1`, 'Calls')
  const months = ['2026-01', '2026-02', '2026-03']
  const rows = months.flatMap(month => NAMES.map(name => [month, name]))
  world.edit('Actuals', 'A2', rows)
  // Amy is 900 short of 7 500, Ben on plan, Cat 600 ahead, Dan 300 short.
  const sold: Record<string, number> = { Amy: 2200, Ben: 2500, Cat: 2700, Dan: 2400 }
  world.edit(
    'Actuals',
    `${letters(width + 1)}2`,
    rows.map(([, name = '']) => [sold[name] ?? 0]),
  )
  planned(world, { kpi: 'Calls', year: '2026', total: 120_000, unit: 1 }, 'en')
  return world
}

const base = sellers()
const monthsOf = (world: World, owner: string) => rowsOf(world, 'en').find(row => row.owner === owner)?.months ?? []
const replan = (world: World, more: object = {}) =>
  driven(world, { job: 'replanTargets', lang: 'en', kpi: 'Calls', year: '2026', from: '2026-04', ...more })
const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0)

/** The row of an owner on Targets, counted from 1. */
const rowOf = (world: World, owner: string) => world.values('Targets').findIndex(cells => cells.includes(owner)) + 1
const cellOf = (world: World, owner: string, header: string) =>
  `${letters(headerOf(world, 'Targets').indexOf(header) + 1)}${rowOf(world, owner)}`

const expectAddedUp = (world: World) => {
  for (let j = 0; j < 12; j++) {
    const at = (owner: string) => monthsOf(world, owner)[j] ?? 0
    expect(at('Amy') + at('Ben')).toBe(at('North'))
    expect(at('Cat') + at('Dan')).toBe(at('South'))
    expect(at('North') + at('South')).toBe(at('Company'))
  }
}

describe('a re-plan from April', () => {
  it('spreads what somebody is short over the months left; nobody ahead is asked for less', () => {
    const world = base.twin()
    const { sentence } = replan(world, { reason: 'Slow start' })
    expect(sentence).toBe(
      'Calls is planned anew from 2026-04: 5 of 7 rows changed. The plan before is in Target history.',
    )
    expect(monthsOf(world, 'Amy')).toEqual([2500, 2500, 2500, ...Array(9).fill(2600)])
    expect(monthsOf(world, 'Ben')).toEqual(Array(12).fill(2500))
    expect(monthsOf(world, 'Cat')).toEqual(Array(12).fill(2500))
    expect(sum(monthsOf(world, 'Dan'))).toBe(30_300)
    expectAddedUp(world)
  })

  it('keeps the plan before in Target history with version, reason and the month', () => {
    const world = base.twin()
    replan(world, { reason: 'Slow start' })
    const kept = rowsOf(world, 'en', 'history')
    expect(kept.map(row => row.owner).sort()).toEqual(['Amy', 'Company', 'Dan', 'North', 'South'])
    expect(kept[0]?.cells).toMatchObject({ Version: 1, Reason: 'Slow start', 'Re-planned from': '2026-04' })
    const versions = world.call('targetVersions', { kpi: 'Calls', year: '2026' }) as {
      versions: { version: number }[]
      rows: { owner: string; months: number[][] }[]
    }
    expect(versions.versions.map(({ version }) => version)).toEqual([1, 0])
    const amy = versions.rows.find(({ owner }) => owner === 'Amy')
    expect(amy?.months.map(months => months[11])).toEqual([2500, 2600])
    expect(versions.rows.find(({ owner }) => owner === 'Ben')?.months.map(months => months[11])).toEqual([2500, 2500])
  })

  it('asks everything next month, nothing anew, or less of who is ahead, as chosen', () => {
    const next = base.twin()
    replan(next, { way: 'nextMonth' })
    expect(monthsOf(next, 'Amy').slice(2, 5)).toEqual([2500, 3400, 2500])
    const none = base.twin()
    replan(none, { way: 'none' })
    expect(monthsOf(none, 'Amy')).toEqual(Array(12).fill(2500))
    const both = base.twin()
    replan(both, { bothWays: true })
    expect(sum(monthsOf(both, 'Cat'))).toBe(30_000 - 600)
    expectAddedUp(both)
  })

  it('takes a month that still runs as planned, whatever is in by now', () => {
    const world = base.twin()
    const row = world.values('Actuals').length + 1
    world.edit('Actuals', `A${row}`, [['2026-04', 'Ben']])
    world.edit('Actuals', `${letters(headerOf(world, 'Actuals').indexOf('Calls') + 1)}${row}`, 300)
    replan(world, { from: '2026-05' })
    expect(monthsOf(world, 'Ben')).toEqual(Array(12).fill(2500))
    expect(sum(monthsOf(world, 'Amy').slice(4))).toBe(8 * 2500 + 900)
  })

  it('is refused from a closed month on', () => {
    const world = base.twin()
    world.edit('Periods', 'A2', [['2026-04', 'closed']])
    expect(() => replan(world)).toThrow('2026-04 is closed: its targets stay. Re-plan from a later month.')
  })

  const scored = (world: World, period: string) => {
    world.call('scorePeriod', { period })
    const scores = world.values('Scores')
    const at = scores[0]?.indexOf('Target') ?? 0
    return scores.find(row => row[0] === period && row.includes('Amy'))?.[at]
  }

  it('leaves scoring and pay on the original target, unless Settings say otherwise', () => {
    const world = base.twin()
    const width = headerOf(world, 'Actuals').indexOf('Calls') + 1
    const row = world.values('Actuals').length + 1
    world.edit(
      'Actuals',
      `A${row}`,
      NAMES.map(name => ['2026-04', name]),
    )
    world.edit(
      'Actuals',
      `${letters(width)}${row}`,
      NAMES.map(() => [2500]),
    )
    replan(world)
    expect(scored(world, '2026-04')).toBe(2500)
    expect(scored(world, '2026-03')).toBe(2500)
    const setting = world.values('Settings').findIndex(cells => cells[0] === 'Scored and paid on') + 1
    world.edit('Settings', `B${setting}`, 're-planned')
    expect(scored(world, '2026-04')).toBe(2600)
    expect(scored(world, '2026-03')).toBe(2500)
  })
})

describe('the difference between a target and those below it', () => {
  it('is shared over what is not locked, team by team, by their own weight', () => {
    const world = base.twin()
    world.edit('Targets', cellOf(world, 'Company', 'Mar'), 12_000)
    world.edit('Targets', cellOf(world, 'Amy', 'Locked months'), '3')
    const { sentence } = world.call('shareDifference', { kpi: 'Calls', year: '2026', owner: 'Company' }) as {
      sentence: string
    }
    expect(sentence).toBe('Calls 2026: 2,000 shared, 5 rows changed. The figures before are in Target history.')
    expect(monthsOf(world, 'Amy')[2]).toBe(2500)
    expect(monthsOf(world, 'Ben')[2]).toBe(3500)
    expect(monthsOf(world, 'Cat')[2]).toBe(3000)
    expectAddedUp(world)
    const again = world.call('shareDifference', { kpi: 'Calls', year: '2026' }) as { sentence: string }
    expect(again.sentence).toBe('Calls 2026 adds up already: there is no difference to share.')
  })

  it('that cannot be shared is said, and nothing is written', () => {
    const world = base.twin()
    world.edit('Targets', cellOf(world, 'North', 'Mar'), 6000)
    for (const name of ['Amy', 'Ben']) world.edit('Targets', cellOf(world, name, 'Locked months'), '3')
    const before = world.values('Targets')
    expect(() => world.call('shareDifference', { kpi: 'Calls', year: '2026', owner: 'North' })).toThrow(
      'below North everything of 2026-03 is locked',
    )
    expect(world.values('Targets')).toEqual(before)
  })
})

describe('proposals', () => {
  const propose = (world: World) =>
    world.edit('Proposals', 'A2', [
      ['2026', 'Amy', 'Calls', 28_000, 'accepted'],
      ['2026', 'Ben', 'Calls', 33_000, 31_000],
      ['2026', 'Cat', 'Calls', 20_000, 'kept'],
      ['2026', 'Dan', 'Calls', 30_000, ''],
    ])

  it('stand against the planned figures by person and team', () => {
    const world = base.twin()
    propose(world)
    const shown = world.call('targetProposals', { kpi: 'Calls', year: '2026' }) as { teams: object[]; people: object[] }
    expect(shown.teams).toEqual([
      { team: 'North', people: 2, planned: 60_000, proposed: 61_000, gap: -1000 },
      { team: 'South', people: 2, planned: 60_000, proposed: 50_000, gap: 10_000 },
    ])
  })

  it('that are decided move the months; the others are noted', () => {
    const world = base.twin()
    propose(world)
    const { sentence } = world.call('decideProposals', { kpi: 'Calls', year: '2026' }) as { sentence: string }
    expect(sentence).toBe('Calls 2026: 3 of 4 proposals decided and on Targets.')
    expect(NAMES.map(name => sum(monthsOf(world, name)))).toEqual([28_000, 31_000, 30_000, 30_000])
    const row = (owner: string) => rowsOf(world, 'en').find(one => one.owner === owner)?.cells
    expect(row('Amy')).toMatchObject({ 'Own proposal': 28_000, Decision: 'accepted', Status: 'agreed' })
    expect(row('Dan')).toMatchObject({ 'Own proposal': 30_000, Status: 'proposed' })
  })
})

describe('last year’s share', () => {
  it('takes the mean of the others for who has no figures of last year, and says so', () => {
    const world = base.twin()
    const row = world.values('Actuals').length + 1
    const known = [
      ['2025-01', 'Amy', 100],
      ['2025-02', 'Ben', 300],
      ['2025-02', 'Cat', 200],
    ] as const
    world.edit(
      'Actuals',
      `A${row}`,
      known.map(([month, name]) => [month, name]),
    )
    world.edit(
      'Actuals',
      `${letters(headerOf(world, 'Actuals').indexOf('Calls') + 1)}${row}`,
      known.map(([, , figure]) => [figure]),
    )
    const request = { kpi: 'Calls', year: '2026', total: 120_000, teamsBy: 'lastYear', peopleBy: 'lastYear' }
    const shown = preview(world, request)
    expect(shown.issues.map(({ what }) => what)).toEqual(['last year lacks Dan; the mean of the others stands in'])
    expect(NAMES.map(name => shown.rows.find(({ owner }) => owner === name)?.year)).toEqual([
      15_000, 45_000, 30_000, 30_000,
    ])
  })
})

describe('planning again', () => {
  it('begins with how it was planned last, typed-over figures locked', () => {
    const world = base.twin()
    world.edit('Targets', cellOf(world, 'Amy', 'Mar'), 2750)
    world.edit('Targets', cellOf(world, 'Amy', 'Locked months'), '3')
    const { last } = world.call('planOptions', { kpi: 'Calls', year: '2026' }) as {
      last: { total: number; locks: object[] }
    }
    expect(last.total).toBe(120_000)
    expect(last.locks).toEqual([{ owner: 'Amy', kind: 'person', month: '2026-03', figure: 2750 }])
  })

  it('keeps what stood beside a row, and other KPIs and years', () => {
    const world = base.twin()
    world.edit('Targets', cellOf(world, 'Amy', 'How'), 'Two new shops')
    const free = world.values('Targets').length + 1
    world.edit('Targets', `A${free}`, [['2025', 'Calls', 'Amy', 1200]])
    planned(world, { kpi: 'Calls', year: '2026', total: 96_000 }, 'en')
    expect(rowsOf(world, 'en').find(row => row.owner === 'Amy' && row.year === '2026')?.cells).toMatchObject({
      How: 'Two new shops',
    })
    expect(
      rowsOf(world, 'en')
        .filter(row => row.year === '2025')
        .map(row => row.annual),
    ).toEqual([1200])
    expect(rowsOf(world, 'en', 'history')).toHaveLength(7)
  })

  it('gives the weeks of a month by its working days', () => {
    const world = base.twin()
    const { parts } = world.call('targetWeeks', { kpi: 'Calls', year: '2026', owner: 'Amy' }) as {
      parts: { week: string; month: string; figure: number }[]
    }
    const march = parts.filter(({ month }) => month === '2026-03')
    expect(march.map(({ week }) => week)).toEqual([
      '2026-W09',
      '2026-W10',
      '2026-W11',
      '2026-W12',
      '2026-W13',
      '2026-W14',
    ])
    expect(march[0]?.figure).toBe(0)
    expect(sum(march.map(({ figure }) => figure))).toBe(2500)
  })
})

describe('targets that cannot be met', () => {
  it('are flagged with the evidence and a proposal once there are six months of history', () => {
    const world = base.twin()
    const judge = () =>
      world.call('judgeTargets', { kpi: 'Calls', year: '2026' }) as {
        flagged: { person: string; evidence: string[] }[]
      }
    expect(judge().flagged).toEqual([])
    const width = headerOf(world, 'Actuals').indexOf('Calls') + 1
    const row = world.values('Actuals').length + 1
    const earlier = ['2025-10', '2025-11', '2025-12'].flatMap(month => NAMES.map(name => [month, name]))
    world.edit('Actuals', `A${row}`, earlier)
    world.edit(
      'Actuals',
      `${letters(width)}${row}`,
      earlier.map(([, name]) => [name === 'Amy' ? 1000 : 2500]),
    )
    const before = world.values('Targets')
    const { flagged } = judge()
    expect(flagged.map(({ person }) => person)).toContain('Amy')
    expect(flagged[0]?.evidence[0]).toBe('2026-01 asks 2,500, more than 110% of the best month (2,200 in 2026-01)')
    expect(world.values('Targets')).toEqual(before)
  })
})

describe('the difference on Targets', () => {
  const differences = (world: World) => {
    world.book.formulas.restructured()
    const at = headerOf(world, 'Targets').indexOf('Difference')
    return world
      .values('Targets')
      .slice(1, 8)
      .map(row => row[at])
  }

  it('is 0 for teams and the company after planning, blank for people, and moves with every edit', () => {
    const world = base.twin()
    expect(differences(world)).toEqual([0, 0, 0, '', '', '', ''])
    world.edit('Targets', cellOf(world, 'Amy', 'Mar'), 3000)
    expect(differences(world)).toEqual([0, -500, 0, '', '', '', ''])
    world.edit('Targets', cellOf(world, 'North', 'Mar'), 5500)
    expect(differences(world)).toEqual([-500, 0, 0, '', '', '', ''])
  })

  it('is 0 as well where somebody moves to another team within a month', () => {
    const world = base.twin()
    const start = letters(headerOf(world, 'People').indexOf('Start') + 1)
    const end = letters(headerOf(world, 'People').indexOf('End') + 1)
    world.edit('People', `${end}3`, '2026-05-10')
    world.edit('People', 'A6', [['Ben', 'South', 'Calling']])
    world.edit('People', `${start}6`, '2026-05-11')
    planned(world, { kpi: 'Calls', year: '2026', total: 120_000 }, 'en')
    expect(differences(world)).toEqual([0, 0, 0, '', '', '', ''])
    expect((world.call('shareDifference', { kpi: 'Calls' }) as { sentence: string }).sentence).toContain(
      'adds up already',
    )
    world.edit('Targets', cellOf(world, 'Cat', 'Mar'), 0)
    expect(differences(world)[2]).toBe(2500)
  })

  it('comes again after a job has written the sheet', () => {
    const world = base.twin()
    replan(world)
    expect(differences(world)).toEqual([0, 0, 0, '', '', '', ''])
    planned(world, { kpi: 'Calls', year: '2026', total: 96_000 }, 'en')
    expect(differences(world)).toEqual([0, 0, 0, '', '', '', ''])
  })
})
