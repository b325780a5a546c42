import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formula } from '../functions/sheet'

type Rows = number[][]
const column = (values: readonly unknown[]) => values.map(value => [value])
const cells = (given: unknown): number[] => (Array.isArray(given) ? (given as Rows).flat() : [given as number])
const exactSum = (values: readonly number[]) => values.reduce((sum, value) => sum.plus(value), new Big(0))

/** A whole number of steps, typed as its decimal. */
const STEPS = [1, 0.01, 0.1, 0.05, 1000, 0.001]
const step = fc.constantFrom(...STEPS)
const amount = (steps: number, of: number) => new Big(steps).times(of).toNumber()
const inSteps = (value: number, of: number) => new Big(value).div(of)

/** Parts add up to the whole, each a whole number of steps and the double nearest to its decimal. */
function areParts(parts: readonly number[], total: number, of: number): void {
  expect(exactSum(parts).eq(total)).toBe(true)
  for (const part of parts) {
    const steps = inSteps(part, of)
    expect(steps.eq(steps.round(0)), String(part)).toBe(true)
    expect(part).toBe(steps.times(of).toNumber())
  }
}

const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }).filter(list => list.some(weight => weight > 0))

describe('parts', () => {
  it('of KPI_BREAKDOWN and KPI_POOL add up', () => {
    fc.assert(
      fc.property(fc.nat(1e10), step, weights, (steps, of, by) => {
        const total = amount(steps, of)
        areParts(cells(formula('KPI_BREAKDOWN', total, column(by), of)), total, of)
        areParts(cells(formula('KPI_POOL', total, column(by), of)), total, of)
        areParts(cells(formula('KPI_BREAKDOWN', -total, [by], of)), -total, of)
      }),
    )
  })

  it('around locked ones add up too', () => {
    fc.assert(
      fc.property(fc.nat(1e8), weights, fc.nat(39), (total, by, place) => {
        const kept = Math.floor(total / 3)
        const locked = by.map((_, i) => (by.length > 1 && i === place % by.length ? kept : ''))
        const parts = cells(formula('KPI_BREAKDOWN', total, column(by), 1, column(locked)))
        areParts(parts, total, 1)
        expect(by.length === 1 || parts[place % by.length] === kept).toBe(true)
      }),
    )
  })

  it('of KPI_CREDIT add up for any shares of 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(fc.nat(10_000), { maxLength: 5 }), (cents, cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 10_000]
        const shares = edges.slice(1).map((edge, i) => `${(edge - (edges[i] ?? 0)) / 100}%`)
        const total = amount(cents, 0.01)
        areParts(cells(formula('KPI_CREDIT', total, column(shares))), total, 0.01)
      }),
    )
  })

  it('of KPI_BREAKDOWN_GRID meet both margins, each within a step of its share', () => {
    const margin = fc.array(fc.nat(5000), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(margin, margin, step, (rows, columns, of) => {
        const [down, across] = [rows, columns].map(list => list.reduce((a, b) => a + b, 0)) as [number, number]
        const [first = 0, ...rest] = columns
        const even = across <= down ? [first + down - across, ...rest] : columns
        const rowSteps = across <= down ? rows : [(rows[0] ?? 0) + across - down, ...rows.slice(1)]
        const total = Math.max(down, across)
        const typed = (list: readonly number[]) => list.map(n => amount(n, of))
        const given = formula('KPI_BREAKDOWN_GRID', column(typed(rowSteps)), [typed(even)], of)
        const grid = rowSteps.length * even.length === 1 ? [[given as number]] : (given as Rows)
        for (const [r, row] of grid.entries()) {
          areParts(row, amount(rowSteps[r] ?? 0, of), of)
          for (const [c, cell] of row.entries()) {
            const share = total === 0 ? 0 : ((rowSteps[r] ?? 0) * (even[c] ?? 0)) / total
            expect(Math.abs(inSteps(cell, of).toNumber() - share)).toBeLessThan(1)
          }
        }
        for (const [c, wanted] of even.entries())
          areParts(
            grid.map(row => row[c] ?? 0),
            amount(wanted, of),
            of,
          )
      }),
    )
  })
})

const rising = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 5 }).chain(froms =>
  fc.array(fc.nat(5000), { minLength: froms.length, maxLength: froms.length }).map(rates => {
    const sorted = [...rates].sort((a, b) => a - b)
    return [...froms].sort((a, b) => a - b).map((from, i) => [i === 0 ? 0 : from, (sorted[i] ?? 0) / 10_000])
  }),
)
const anyTiers = rising.chain(tiers => fc.shuffledSubarray(tiers, { minLength: tiers.length }))
const cents = fc.nat(2e7).map(n => n / 100)
const pay = (...args: unknown[]) => formula('KPI_COMMISSION', ...args) as number

describe('commission', () => {
  it('marginal never falls and jumps nowhere by more than the rate of what was added', () => {
    fc.assert(
      fc.property(cents, fc.nat(1000), rising, (from, more, tiers) => {
        const [before, after] = [pay(from, tiers), pay(amount(Math.round(from * 100) + more, 0.01), tiers)]
        expect(after).toBeGreaterThanOrEqual(before)
        const highest = Math.max(...tiers.map(([, rate = 0]) => rate))
        expect(after - before).toBeLessThanOrEqual((more / 100) * highest + 0.0100001)
      }),
    )
  })

  it('of two amounts together is that of the first and what the second adds', () => {
    fc.assert(
      fc.property(cents, cents, rising, fc.constantFrom('marginal', 'whole'), (a, b, tiers, mode) => {
        const both = amount(Math.round(a * 100) + Math.round(b * 100), 0.01)
        const added = pay(b, tiers, mode, '', a)
        expect(Math.abs(pay(both, tiers, mode) - pay(a, tiers, mode) - added)).toBeLessThanOrEqual(0.0100001)
      }),
    )
  })

  it('whole is at least marginal where rates rise, whatever the order of the rows', () => {
    fc.assert(
      fc.property(cents, rising, anyTiers, (sum, tiers, shuffled) => {
        expect(pay(sum, tiers, 'whole')).toBeGreaterThanOrEqual(pay(sum, tiers))
        const sorted = [...shuffled].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
        for (const mode of ['marginal', 'whole']) expect(pay(sum, shuffled, mode)).toBe(pay(sum, sorted, mode))
      }),
    )
  })
})

const figure = fc.nat(100_000).map(n => n / 100)
const target = fc.integer({ min: 1, max: 100_000 }).map(n => n / 100)
const points = (...args: unknown[]) => formula('KPI_SCORE', ...args) as number
const ROWS = [
  ['80%', 60],
  ['100%', 100],
  ['120%', 130],
]
const DIRECTIONS = [
  ['higher', '', 1],
  ['lower', '', -1],
  ['inverse', '', -1],
  ['deduct', 2, -1],
  ['range', '500 → 0', -1],
  ['range', '0 → 500', 1],
  ['bands', ROWS, 1],
  ['curve', ROWS, 1],
] as const

describe('scores', () => {
  it.each(DIRECTIONS)('by %s %j move in its direction with the actual', (method, rule, direction) => {
    fc.assert(
      fc.property(figure, figure, target, (a, b, t) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(actual => points(actual, t, method, rule))
        expect(((high ?? 0) - (low ?? 0)) * direction).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each(['higher', 'lower', 'inverse'])('by %s lie between 0 and the cap', method => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), target, fc.integer({ min: 11, max: 300 }), (a, t, cap) => {
        const scored = points(a, t, method, cap)
        expect(scored).toBeGreaterThanOrEqual(0)
        expect(scored).toBeLessThanOrEqual(cap)
      }),
    )
  })

  it.each([
    ['higher', ''],
    ['lower', ''],
    ['inverse', ''],
    ['nearest', ''],
    ['bands', ROWS],
    ['curve', ROWS],
  ] as const)('by %s do not change when actual and target are scaled together', (method, rule) => {
    fc.assert(
      fc.property(figure, target, fc.constantFrom(0.01, 0.5, 3, 10_000), (a, t, factor) => {
        expect(points(a * factor, t * factor, method, rule)).toBeCloseTo(points(a, t, method, rule), 6)
      }),
    )
  })
})

const scores = fc.array(
  fc.nat(20).map(n => n * 5),
  { minLength: 2, maxLength: 20 },
)

describe('places', () => {
  it('ranks and grades go with the person, in whatever order they stand', () => {
    const shares = [
      ['A', '20%'],
      ['B', '70%'],
      ['C', '10%'],
    ]
    fc.assert(
      fc.property(
        scores.chain(list =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
        ),
        ([list, order]) => {
          const moved = order.map(i => list[i] ?? 0)
          for (const ask of [
            (of: number[]) => formula('KPI_RANK', column(of)),
            (of: number[]) => formula('KPI_GRADE', column(of), shares),
          ]) {
            const [before, after] = [ask(list) as unknown[][], ask(moved) as unknown[][]]
            expect(after).toEqual(order.map(i => before[i]))
          }
        },
      ),
    )
  })

  it('prizes sum to the prizes covered, and tied people get the same to the cent', () => {
    fc.assert(
      fc.property(scores, fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 }), (list, prizes) => {
        const rows = prizes.map((prize, i) => [i + 1, prize / 100])
        const given = cells(formula('KPI_PRIZE', column(list), rows))
        const covered = prizes.slice(0, list.length).map(prize => prize / 100)
        expect(exactSum(given).eq(exactSum(covered))).toBe(true)
        for (const [i, score] of list.entries()) {
          const tied = given.filter((_, j) => list[j] === score)
          expect(Math.max(...tied) - Math.min(...tied)).toBeLessThan(0.0101)
          expect(given[i]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('a 360° result', () => {
  const rating = fc.integer({ min: 1, max: 10 })
  const role = fc.constantFrom('self', 'manager', 'peer', 'report')
  it('lies between the lowest and the highest rating counted', () => {
    const roles = [
      ['self', '10%'],
      ['manager', '40%'],
      ['peer', '30%'],
      ['report', '20%'],
    ]
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, role), { minLength: 2, maxLength: 15 }),
        fc.integer({ min: 1, max: 3 }),
        (given, fewest) => {
          const result = formula(
            'KPI_REVIEW',
            column(given.map(([n]) => n)),
            column(given.map(([, r]) => r)),
            roles,
            fewest,
          )
          const raters = (of: string) => given.filter(([, r]) => r === of).length
          const counted = given
            .filter(([, r]) => r === 'self' || r === 'manager' || raters(r) >= fewest)
            .map(([n]) => n)
          if (counted.length === 0) expect(result).toBe('')
          else {
            expect(result).toBeGreaterThanOrEqual(Math.min(...counted))
            expect(result).toBeLessThanOrEqual(Math.max(...counted))
          }
        },
      ),
    )
  })
})

describe('what is owed under a draw', () => {
  it('is what was advanced less what was recovered: nothing is paid twice or lost', () => {
    const earned = fc.array(fc.integer({ min: -500_00, max: 3000_00 }), { minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(earned, fc.nat(2000_00), (list, draw) => {
        const rows = formula('KPI_DRAW', column(list.map(n => n / 100)), draw / 100) as Rows
        const paid = exactSum(rows.map(([pay = 0]) => pay))
        const owed = rows[rows.length - 1]?.[1] ?? 0
        expect(paid.minus(owed).eq(exactSum(list.map(n => n / 100)))).toBe(true)
        for (const [pay = 0, balance = 0] of rows) {
          expect(pay).toBeGreaterThanOrEqual(draw / 100)
          expect(balance).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
