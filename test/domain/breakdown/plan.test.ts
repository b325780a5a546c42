import { describe, expect, it } from 'vitest'
import { growth } from '../../../src/domain/breakdown/growth'
import { lastYear } from '../../../src/domain/breakdown/lastYear'
import { manual } from '../../../src/domain/breakdown/manual'
import { seasonal } from '../../../src/domain/breakdown/seasonal'
import { workdays } from '../../../src/domain/breakdown/workdays'
import { capacity, even, from, inputOf, lineOf, MONTHS, monthsOf, planned, post, said, yearOf } from './year'

const twelve = (figure: number) => MONTHS.map(() => figure)
const knowing = (more: object) => ({ ...inputOf({ total: 0 }).before, ...more })

describe('a year broken down', () => {
  it('is the year ÷ 12 for the company, and an equal part of it for everybody', () => {
    const plan = planned({
      total: 12_000_000,
      unit: 10_000,
      posts: [post('Ann'), post('Bob'), post('Cid', 'B'), post('Dan', 'B')],
    })
    expect(monthsOf(plan, 'company')).toEqual(twelve(1_000_000))
    expect(monthsOf(plan, 'A')).toEqual(twelve(500_000))
    expect(monthsOf(plan, 'Ann')).toEqual(twelve(250_000))
    expect(plan.issues).toEqual([])
  })

  it('weighs half time half', () => {
    const plan = planned({ total: 3600, posts: [post('Ann'), post('Bob', 'A', { fte: 0.5 })] })
    expect([yearOf(plan, 'Ann'), yearOf(plan, 'Bob')]).toEqual([2400, 1200])
  })

  it('gives nothing before somebody starts; the others carry those months', () => {
    const plan = planned({ total: 1200, posts: [post('Ann'), post('Bob', 'A', { active: from(7) })] })
    expect(monthsOf(plan, 'Ann')).toEqual([100, 100, 100, 100, 100, 100, 50, 50, 50, 50, 50, 50])
    expect(monthsOf(plan, 'Bob')).toEqual([0, 0, 0, 0, 0, 0, 50, 50, 50, 50, 50, 50])
    expect(plan.issues).toEqual([])
  })

  const rookie = post('Bob', 'A', { ramp: [0.25, 0.5, ...MONTHS.slice(2).map(() => 1)] })

  it('leaves on the team what somebody in ramp does not carry', () => {
    const plan = planned({ total: 2400, posts: [post('Ann'), rookie] })
    expect(monthsOf(plan, 'Bob').slice(0, 3)).toEqual([25, 50, 100])
    expect(
      lineOf(plan, 'A')
        .uncovered.map(c => c / 100)
        .slice(0, 3),
    ).toEqual([75, 50, 0])
    expect(monthsOf(plan, 'Ann')).toEqual(twelve(100))
  })

  it('shares it out instead when asked, or when capacity is the way', () => {
    const shared = planned({ total: 2400, ramp: 'shareOut', posts: [post('Ann'), rookie] })
    expect(monthsOf(shared, 'Bob').slice(0, 3)).toEqual([40, 67, 100])
    expect(lineOf(shared, 'A').uncovered.every(figure => figure === 0)).toBe(true)
    const byCapacity = planned({
      total: 2400,
      organisation: { teams: capacity, people: capacity },
      posts: [post('Ann'), rookie],
    })
    expect(monthsOf(byCapacity, 'Bob')).toEqual(monthsOf(shared, 'Bob'))
  })

  it('gives a team more than its part with a buffer, which stays with the parent’s row', () => {
    const plan = planned({
      total: 12_000,
      buffer: { teams: 0.1, people: 0.05 },
      posts: [post('Ann'), post('Bob', 'B')],
    })
    expect(yearOf(plan, 'company')).toBe(12_000)
    expect(yearOf(plan, 'A') + yearOf(plan, 'B')).toBe(13_200)
    expect(yearOf(plan, 'Ann')).toBe(6930)
  })

  it('shares a person who moves between the teams by days', () => {
    const plan = planned({
      total: 2400,
      posts: [
        post('Ann', 'A'),
        post('Bob', 'A', { active: from(1, 6) }),
        post('Bob', 'B', { active: from(7) }),
        post('Cid', 'B'),
      ],
    })
    expect(plan.lines.filter(line => line.name === 'Bob')).toHaveLength(1)
    expect(lineOf(plan, 'Bob').parent).toBe('B')
    expect(yearOf(plan, 'company')).toBe(yearOf(plan, 'Ann') + yearOf(plan, 'Bob') + yearOf(plan, 'Cid'))
  })
})

describe('months weigh', () => {
  it('their working days, with holidays and swapped rest days', () => {
    const plan = planned({ total: 261, time: workdays, posts: [post('Ann')] })
    expect(monthsOf(plan, 'company')).toEqual([22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23])
  })
  it('their seasonal weights, whatever month the year begins in', () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3]
    const months = [...MONTHS.slice(3), '2027-01', '2027-02', '2027-03']
    const plan = planned({
      total: 1500,
      time: seasonal,
      months,
      before: knowing({ months, season }),
      posts: [post('Ann')],
    })
    expect(monthsOf(plan, 'company')).toEqual([100, 100, 100, 100, 100, 100, 100, 200, 300, 100, 100, 100])
  })
  it('what last year weighed; a month without figures the mean of the others, and it says so', () => {
    const figures = [undefined, ...twelve(50).slice(1, 11), 100]
    const plan = planned({ total: 1200, time: lastYear, before: knowing({ lastYear: figures }), posts: [post('Ann')] })
    expect(said(plan)).toEqual(['last year lacks 2025-01; the mean of the others stands in'])
    expect(monthsOf(plan, 'company')[11]).toBe(183)
    expect(yearOf(plan, 'company')).toBe(1200)
  })
  it('more from month to month with growth', () => {
    const plan = planned({
      total: 7,
      time: growth,
      months: MONTHS.slice(0, 3),
      before: knowing({ months: MONTHS.slice(0, 3), growth: 1 }),
      posts: [post('Ann')],
    })
    expect(monthsOf(plan, 'company')).toEqual([1, 2, 4])
  })
})

describe('a typed figure', () => {
  it('stays, and the rest moves around it so that month and year still add up', () => {
    const plan = planned({ total: 2400, locks: { Ann: { months: { 3: 130 } } } })
    expect(monthsOf(plan, 'Ann')[2]).toBe(130)
    expect(monthsOf(plan, 'Bob')[2]).toBe(70)
    expect([yearOf(plan, 'Ann'), yearOf(plan, 'Bob')]).toEqual([1200, 1200])
    expect(plan.issues).toEqual([])
  })

  it('of a year stays as well', () => {
    const plan = planned({ total: 2400, locks: { Ann: { year: 1800 } } })
    expect([yearOf(plan, 'Ann'), yearOf(plan, 'Bob')]).toEqual([1800, 600])
  })

  it('off the unit gives the odd rest to the largest of the others, and says so', () => {
    const plan = planned({
      total: 2400,
      unit: 10,
      posts: [post('Ann'), post('Bob'), post('Cid', 'A', { fte: 2 })],
      locks: { Ann: { months: { 3: 53 } } },
    })
    expect(monthsOf(plan, 'company')[2]).toBe(200)
    expect(['Ann', 'Bob', 'Cid'].reduce((sum, name) => sum + (monthsOf(plan, name)[2] ?? 0), 0)).toBe(200)
    expect((monthsOf(plan, 'Cid')[2] ?? 0) % 10).toBe(7)
    expect(said(plan)).toEqual(['Cid takes the odd 7 of 2026-03'])
  })

  it('of somebody in ramp changes what is uncovered, not the others, up to the full figure', () => {
    const posts = [post('Ann'), post('Bob', 'A', { ramp: [0.5, ...MONTHS.slice(1).map(() => 1)] })]
    const full = planned({ total: 2400, posts, locks: { Bob: { months: { 1: 100 } } } })
    expect(monthsOf(full, 'Ann')).toEqual(twelve(100))
    expect(lineOf(full, 'A').uncovered[0]).toBe(0)
    const more = planned({ total: 2400, posts, locks: { Bob: { months: { 1: 150 } } } })
    expect(monthsOf(more, 'Ann')[0]).toBe(50)
    const less = planned({ total: 2400, posts, locks: { Bob: { months: { 1: 20 } } } })
    expect([monthsOf(less, 'Ann')[0], (lineOf(less, 'A').uncovered[0] ?? 0) / 100]).toEqual([130, 50])
  })

  it('above its parent is refused with the difference', () => {
    const plan = planned({ total: 2400, locks: { Ann: { months: { 3: 260 } } } })
    expect(said(plan)).toEqual(['what is locked under A in 2026-03 comes to 260, 60 above its 200'])
    const year = planned({ total: 100, posts: [post('Ann')], locks: { company: { months: { 1: 120 } } } })
    expect(said(year)[0]).toBe('what is locked under the company in the year comes to 120, 20 above its 100')
  })

  it('of every month that comes to less than the year is refused too', () => {
    const months = Object.fromEntries(MONTHS.map((_, j) => [j + 1, 10]))
    expect(said(planned({ total: 2400, locks: { company: { months } } }))[0]).toBe(
      'everything in the company is locked, 2,280 short of its 2,400',
    )
  })
})

describe('what cannot be met is said', () => {
  it('years give way to months, with who and how much', () => {
    const plan = planned({
      total: 1200,
      posts: [post('Ann'), post('Bob', 'A', { active: from(7) })],
      locks: { Ann: { year: 300 } },
    })
    expect(monthsOf(plan, 'company')).toEqual(twelve(100))
    expect(said(plan)[0]).toBe(
      'Ann carries 300 more in the year than asked (600 instead of 300), in 2026-01, 2026-02, 2026-03, 2026-04, 2026-05, 2026-06, so that the months of A add up',
    )
    expect(said(plan)[1]).toContain('Bob carries 300 less in the year than asked (600 instead of 900), in 2026-07')
  })

  it('months in which nobody is there stay uncovered', () => {
    const plan = planned({ total: 1200, posts: [post('Ann', 'A', { active: from(2) })] })
    expect(said(plan)).toEqual(['the company: nobody can carry 100 of 2026-01; it stays uncovered'])
    expect(lineOf(plan, 'company').uncovered[0]).toBe(10000)
    expect(yearOf(plan, 'Ann')).toBe(1100)
  })

  it('weights of 0, below 0 or missing name whose they are', () => {
    const by = (shares: Record<string, number>) =>
      planned({
        total: 100,
        organisation: { teams: even, people: manual },
        before: knowing({ shareOf: (who: string) => shares[who] }),
      })
    expect(said(by({ Ann: 0, Bob: 0 }))).toEqual(['“manual shares” gives no weight to anybody or any month'])
    expect(said(by({ Ann: -1, Bob: 2 }))).toEqual(['the weight of Ann is below 0 (-1)'])
    expect(said(by({ Ann: 1 }))).toEqual(['Bob has no share'])
    expect(yearOf(by({ Ann: 1, Bob: 3 }), 'Bob')).toBe(75)
  })

  it('a seasonal table that is missing, has gaps, or holds only 0', () => {
    const by = (season: unknown) => planned({ total: 100, time: seasonal, before: knowing({ season }) })
    expect(said(by(undefined))[0]).toContain('there is no seasonal table')
    expect(said(by([1, 1]))[0]).toContain('has no weight for 2026-03, 2026-04')
    expect(said(by(twelve(0)))).toEqual(['“seasonal” gives no weight to anybody or any month'])
    expect(said(by([...twelve(1).slice(0, 11), -1]))).toEqual(['the weight of 2026-12 is below 0 (-1)'])
  })

  it('no figures of last year at all', () => {
    expect(said(planned({ total: 100, time: lastYear }))).toEqual(['there are no figures of last year'])
  })
})
