import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/domain/breakdown/line'
import { type Plan, planYear } from '../../src/domain/breakdown/plan'
import { type Post, postsOf } from '../../src/domain/breakdown/posts'
import { seasonal } from '../../src/domain/breakdown/seasonal'
import type { Person } from '../../src/domain/records/month'
import { inputOf, lineOf, MONTHS, post, type Year } from '../domain/breakdown/year'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const NAMES = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']

const share = fc.constantFrom(0.25, 0.5, 0.75, 1)
const spells = fc.oneof(
  { weight: 3, arbitrary: fc.constant(MONTHS.map(() => 1)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 11 }), share)
      .map(([first, part]) => MONTHS.map((_, i) => (i < first ? 0 : i === first ? part : 1))),
  },
)
const ramps = fc.oneof(
  fc.constant(MONTHS.map(() => 1)),
  fc.array(share, { minLength: 1, maxLength: 4 }).map(shares => MONTHS.map((_, i) => shares[i] ?? 1)),
)

const people = (steady: boolean): fc.Arbitrary<Post[]> =>
  fc
    .array(
      fc.record({
        team: fc.constantFrom('A', 'B', 'C'),
        fte: fc.constantFrom(0.5, 1, 1.5),
        active: steady ? fc.constant(MONTHS.map(() => 1)) : spells,
        ramp: steady ? fc.constant(MONTHS.map(() => 1)) : ramps,
      }),
      { minLength: 1, maxLength: NAMES.length },
    )
    .map(list => list.map(({ team, ...more }, i) => post(NAMES[i] ?? '', team, more)))

const years = (steady = false): fc.Arbitrary<Year> =>
  fc
    .record({
      unit: fc.constantFrom(0.01, 1, 100, 10_000),
      units: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 1e9 })),
      season: fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
        .filter(season => sum(season) > 0),
      posts: people(steady),
      ramp: fc.constantFrom('reduce' as const, 'shareOut' as const),
      buffer: steady ? fc.constant(0) : fc.constantFrom(0, 0.05, 0.1),
    })
    .map(({ unit, units, season, posts, ramp, buffer }) => ({
      total: Math.min(units * unit, 1e13),
      unit,
      posts,
      ramp,
      buffer: { teams: buffer, people: buffer },
      time: seasonal,
      before: { ...inputOf({ total: 0 }).before, season },
    }))

/** Rows below a row, of a plan in which nobody moves between teams. */
const below = ({ lines }: Plan, { name, kind }: Line) =>
  lines.filter(line => line.parent === name && line.kind === (kind === 'company' ? 'team' : 'person'))

function expectExact(plan: Plan): void {
  for (const line of plan.lines) {
    expect(sum(line.months)).toBe(line.year)
    if (line.kind === 'person') continue
    for (const [j, figure] of line.months.entries()) {
      const carried = sum(below(plan, line).map(child => child.months[j] ?? 0)) + (line.uncovered[j] ?? 0)
      expect(Math.abs(carried - figure * (1 + line.buffer))).toBeLessThanOrEqual(0.5 + figure * 1e-15)
    }
  }
}

const locksOf = fc.array(
  fc.record({
    who: fc.nat(NAMES.length - 1),
    month: fc.integer({ min: 1, max: 12 }),
    part: fc.double({ min: 0, max: 1.3, noNaN: true }),
  }),
  { maxLength: 3 },
)

/** The year with some of its own figures typed over. */
function withLocks(year: Year, chosen: readonly { who: number; month: number; part: number }[], exactly = false): Year {
  const plan = planYear(inputOf(year))
  const locks: Record<string, { months: Record<number, number> }> = {}
  for (const { who, month, part } of chosen) {
    const name = year.posts?.[who % year.posts.length]?.person ?? ''
    const figure = (lineOf(plan, name).months[month - 1] ?? 0) / 100
    const typed = exactly ? figure : Math.floor(figure * part)
    locks[name] = { months: { ...locks[name]?.months, [month]: typed } }
  }
  return { ...year, locks }
}

describe('a year broken down', () => {
  it('adds up at every row and month, with joiners, ramps, buffers and typed figures, or says why not', () => {
    fc.assert(
      fc.property(years(), locksOf, (year, chosen) => {
        const plan = planYear(inputOf(withLocks(year, chosen)))
        if (plan.issues.some(({ severity }) => severity === 'stop')) return
        expectExact(plan)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every typed figure as it was typed', () => {
    fc.assert(
      fc.property(years(), locksOf, (year, chosen) => {
        const typed = withLocks(year, chosen)
        const plan = planYear(inputOf(typed))
        for (const [name, { months = {} }] of Object.entries(typed.locks ?? {})) {
          for (const [month, figure] of Object.entries(months)) {
            expect(lineOf(plan, name).months[Number(month) - 1]).toBe(Math.round(figure * 100))
          }
        }
      }),
    )
  })

  it('is the same for everybody in whatever order people are listed', () => {
    const team = fc.array(
      fc.record({
        team: fc.constantFrom('A', 'B'),
        fte: fc.constantFrom(0.5, 1),
        start: fc.constantFrom('2024-01-01', '2026-03-16', '2026-08-01'),
      }),
      { minLength: NAMES.length, maxLength: NAMES.length },
    )
    const people = team.map(stints =>
      stints.map(
        (stint, i): Person => ({ name: NAMES[i] ?? '', id: `${9 - i}`, stints: [{ ...stint, baseBonus: 0 }] }),
      ),
    )
    const listed = people.chain(all => fc.shuffledSubarray(all, { minLength: all.length }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), listed, (total, people) => {
        const inOrder = [...people].sort((a, b) => (a.name < b.name ? -1 : 1))
        const months = (of: readonly Person[]) => {
          const plan = planYear(
            inputOf({ total, teams: ['A', 'B'], posts: postsOf(of, MONTHS, { absences: [], ramps: [] }) }),
          )
          return plan.lines.map(line => [line.name, line.months])
        }
        expect(months(people)).toEqual(months(inOrder))
      }),
    )
  })

  it('changes nobody when somebody of no weight is added', () => {
    fc.assert(
      fc.property(years(), fc.constantFrom('A', 'B', 'C'), (year, team) => {
        const idle = post('Zed', team, { fte: 0 })
        const teams = inputOf({ ...year, posts: [...(year.posts ?? []), idle] }).teams
        const plan = planYear(inputOf({ ...year, teams }))
        const more = planYear(inputOf({ ...year, teams, posts: [...(year.posts ?? []), idle] }))
        for (const line of plan.lines) expect(lineOf(more, line.name).months).toEqual(line.months)
        expect(lineOf(more, 'Zed').year).toBe(0)
      }),
    )
  })

  it('moves nobody by more than one unit when a figure is locked at what was computed', () => {
    fc.assert(
      fc.property(years(), fc.nat(NAMES.length - 1), fc.integer({ min: 1, max: 12 }), (year, who, month) => {
        const unit = (year.unit ?? 1) * 100
        const plan = planYear(inputOf(year))
        const locked = planYear(inputOf(withLocks(year, [{ who, month, part: 1 }], true)))
        for (const line of plan.lines) {
          const after = lineOf(locked, line.name)
          for (const [j, figure] of line.months.entries()) {
            expect(Math.abs((after.months[j] ?? 0) - figure)).toBeLessThanOrEqual(unit + figure * 1e-15)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('stays within one unit of proportional where everybody is there all year', () => {
    fc.assert(
      fc.property(years(true), year => {
        const unit = (year.unit ?? 1) * 100
        const plan = planYear(inputOf(year))
        for (const parent of plan.lines) {
          const children = below(plan, parent)
          for (const child of children) {
            for (const [j, figure] of child.months.entries()) {
              const exact = parent.year === 0 ? 0 : ((parent.months[j] ?? 0) / parent.year) * child.year
              expect(Math.abs(figure - exact)).toBeLessThanOrEqual(unit + exact * 1e-12)
            }
          }
        }
      }),
    )
  })
})
