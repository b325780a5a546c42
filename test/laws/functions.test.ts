import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formula } from '../functions/sheet'
import { amount, cells, column, exactSum } from './exact'

type Rows = number[][]

const tiersOf = (froms: readonly number[], rates: readonly number[]) =>
  [...froms].sort((a, b) => a - b).map((from, i) => [i === 0 ? 0 : from, (rates[i] ?? 0) / 10_000])
const tiers = (inOrder: (rates: readonly number[]) => number[]) =>
  fc
    .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 5 })
    .chain(froms =>
      fc
        .array(fc.nat(5000), { minLength: froms.length, maxLength: froms.length })
        .map(rates => tiersOf(froms, inOrder(rates))),
    )
const anyRates = tiers(rates => [...rates])
const rising = tiers(rates => [...rates].sort((a, b) => a - b))
const shuffledOf = <T>(rows: T[]) => fc.shuffledSubarray(rows, { minLength: rows.length })
const shuffled = anyRates.chain(rows => fc.tuple(fc.constant(rows), shuffledOf(rows)))
const cents = fc.nat(2e7).map(n => n / 100)
const pay = (...args: unknown[]) => formula('KPI_COMMISSION', ...args) as number
/** The same tiers on the attainment of a quota. */
const onQuota = (rows: readonly number[][]) => rows.map(([from = 0, rate]) => [`${from / 1000}%`, rate])
const QUOTA = 80_000

describe('commission', () => {
  it('marginal never falls and jumps nowhere by more than the highest rate of what was added', () => {
    fc.assert(
      fc.property(cents, fc.nat(1000), anyRates, fc.boolean(), (from, more, rows, byQuota) => {
        const terms = byQuota ? [onQuota(rows), 'marginal', QUOTA] : [rows]
        const [before, after] = [pay(from, ...terms), pay(amount(Math.round(from * 100) + more, 0.01), ...terms)]
        expect(after).toBeGreaterThanOrEqual(before)
        const highest = Math.max(...rows.map(([, rate = 0]) => rate))
        expect(after - before).toBeLessThanOrEqual((more / 100) * highest + 0.0100001)
      }),
    )
  })

  it('of two amounts together is that of the first and what the second adds', () => {
    const ways = fc.constantFrom(['marginal', ''], ['whole', ''], ['marginal', QUOTA], ['overage', QUOTA])
    fc.assert(
      fc.property(cents, cents, anyRates, ways, (a, b, rows, [mode, quota]) => {
        const both = amount(Math.round(a * 100) + Math.round(b * 100), 0.01)
        const given = quota === '' ? rows : onQuota(rows)
        const added = pay(b, given, mode, quota, a)
        const apart = pay(both, given, mode, quota) - pay(a, given, mode, quota)
        expect(Math.abs(apart - added)).toBeLessThanOrEqual(0.0100001)
      }),
    )
  })

  it('whole is at least marginal where rates rise', () => {
    fc.assert(
      fc.property(cents, rising, (sum, rows) => {
        expect(pay(sum, rows, 'whole')).toBeGreaterThanOrEqual(pay(sum, rows))
      }),
    )
  })
})

describe('the order of rows', () => {
  it('changes no commission, tier, payout or score', () => {
    fc.assert(
      fc.property(cents, shuffled, (sum, [rows, moved]) => {
        for (const mode of ['marginal', 'whole']) expect(pay(sum, moved, mode)).toBe(pay(sum, rows, mode))
        expect(pay(sum, onQuota(moved), 'overage', QUOTA)).toBe(pay(sum, onQuota(rows), 'overage', QUOTA))
        expect(formula('KPI_TIER', sum, moved)).toBe(formula('KPI_TIER', sum, rows))
        const reached = sum / QUOTA
        expect(formula('KPI_PAYOUT', reached, onQuota(moved))).toBe(formula('KPI_PAYOUT', reached, onQuota(rows)))
        for (const method of ['bands', 'curve'])
          expect(points(sum, QUOTA, method, onQuota(moved))).toBe(points(sum, QUOTA, method, onQuota(rows)))
      }),
    )
  })
})

const figure = fc.integer({ min: -20_000, max: 100_000 }).map(n => n / 100)
const target = fc.integer({ min: 1, max: 100_000 }).map(n => n / 100)
const points = (...args: unknown[]) => formula('KPI_SCORE', ...args) as number
const ROWS = [
  ['80%', 60],
  ['100%', 100],
  ['120%', 130],
]
/** Attainments and points that rise together. */
const risingRows = fc
  .tuple(fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(150), { minLength: 6 }))
  .map(([at, gives]) => {
    const rise = gives.sort((a, b) => a - b)
    return at.sort((a, b) => a - b).map((share, i) => [`${share}%`, rise[i] ?? 0])
  })
const DIRECTIONS = [
  ['higher', fc.constant(''), 1],
  ['lower', fc.constant(''), -1],
  ['inverse', fc.constant(''), -1],
  ['deduct', fc.nat(20), -1],
  ['range', fc.constant('500 → 0'), -1],
  ['range', fc.constant('0 → 500'), 1],
  ['bands', risingRows, 1],
  ['curve', risingRows, 1],
] as const

describe('scores', () => {
  it.each(DIRECTIONS)('by %s move in its direction with the actual', (method, rules, direction) => {
    fc.assert(
      fc.property(figure, figure, target, rules as fc.Arbitrary<unknown>, (a, b, t, rule) => {
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
