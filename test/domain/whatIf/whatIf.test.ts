import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareMonth } from '../../../src/book/reading/input'
import { readTables } from '../../../src/book/reading/reads'
import { scoreMonth } from '../../../src/domain/month/scoreMonth'
import { inputOfSnapshot, snapshotText } from '../../../src/domain/month/snapshot'
import type { MonthInput } from '../../../src/domain/records/month'
import { cliffsOf } from '../../../src/domain/whatIf/cliffs'
import { compared } from '../../../src/domain/whatIf/compare'
import { leversOf, turned } from '../../../src/domain/whatIf/levers'
import { smallMonth, workbookOf } from '../../laws/smallMonth'

const setting = { today: '2026-04-10' }
const inputOf = (workbook: ReturnType<typeof workbookOf>): MonthInput =>
  prepareMonth(readTables(workbook.grids, setting), '2026-03', setting).input

const figures = (input: MonthInput) =>
  scoreMonth(input).people.map(({ presence, final, graded, pay }) => [
    presence.person.name,
    final,
    graded?.row?.grade,
    pay?.total,
  ])

describe('trying other rules', () => {
  it('gives the same month while nothing is turned, also after its journey as text', () => {
    fc.assert(
      fc.property(smallMonth, month => {
        const input = inputOf(workbookOf(month))
        const carried = inputOfSnapshot(snapshotText(input))
        expect(carried && figures(carried)).toEqual(figures(input))
        expect(figures(turned(input, new Map()))).toEqual(figures(input))
      }),
      { numRuns: 60 },
    )
  })

  it('gives what the sheets would give with the same number typed', () => {
    fc.assert(
      fc.property(smallMonth, fc.constantFrom(0, 0.25, 1), (month, share) => {
        const input = inputOf(workbookOf(month))
        const values = new Map(
          leversOf(input)
            .filter(({ kind }) => kind === 'teamShare')
            .map(({ id }) => [id, share]),
        )
        expect(figures(turned(input, values))).toEqual(figures(inputOf(workbookOf({ ...month, share }))))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a comparison', () => {
  it('adds up: what the people gain and lose is what the cost changes by', () => {
    fc.assert(
      fc.property(smallMonth, fc.integer({ min: 0, max: 40 }), (month, rate) => {
        const input = inputOf(workbookOf(month))
        const values = new Map(
          leversOf(input)
            .filter(({ kind, column }) => kind === 'commission' && column === 'rate')
            .map(({ id }) => [id, rate / 100]),
        )
        const { people, cost, winners, losers } = compared(scoreMonth(input), scoreMonth(turned(input, values)))
        expect(people.reduce((sum, { difference }) => sum + difference, 0)).toBe(cost.after - cost.before)
        expect(winners + losers).toBeLessThanOrEqual(people.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a cliff', () => {
  const input = (way: string): MonthInput =>
    inputOf(
      workbookOf({
        visits: [10, 10, 10, 10],
        sales: [{ person: 'Ann', day: 3, amount: 99_999 }],
        tiers: [
          [0, 0.01],
          [100_000, 0.03],
        ],
        way,
        window: 'month',
        baseBonus: 1000,
        share: 0,
      }),
    )
  const commission = (way: string) =>
    cliffsOf(input(way), scoreMonth(input(way))).filter(({ kind }) => kind === 'commission')

  it('is an edge where one more cent pays for everything before it', () => {
    expect(commission('whole')).toMatchObject([{ edge: 10_000_000, jump: 200_000 }])
  })

  it('is none where each slice has its own rate', () => {
    expect(commission('marginal')).toEqual([])
  })
})
