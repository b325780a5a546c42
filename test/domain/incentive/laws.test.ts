import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncentiveId } from '../../../src/domain/commission/ways/index'
import { earned, type Pairs } from './pay'

const cents = fc.integer({ min: -50_000_000_00, max: 90_000_000_00 }).map(n => n / 100)
const positive = fc.integer({ min: 0, max: 90_000_000_00 }).map(n => n / 100)
const rate = fc.integer({ min: 0, max: 9999 }).map(n => n / 10000)
const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000_00 }), { maxLength: 6 })
  .map(list => [0, ...list.sort((a, b) => a - b)])

/** Tiers from 0 whose rates never fall. */
const rising = edges.chain(list =>
  fc.array(rate, { minLength: list.length, maxLength: list.length }).map((rates): Pairs => {
    const sorted = rates.sort((a, b) => a - b)
    return list.map((from, i) => [from / 100, sorted[i] ?? 0])
  }),
)

const marginalByHand = (amount: number, pairs: Pairs) =>
  pairs
    .reduce((sum, [from, r], i) => {
      const to = pairs[i + 1]?.[0] ?? Number.POSITIVE_INFINITY
      const slice = Math.min(amount, to) > from ? new Big(Math.min(amount, to)).minus(from) : new Big(0)
      return sum.plus(slice.times(r))
    }, new Big(0))
    .round(2, Big.roundHalfUp)
    .times(100)
    .toNumber()

describe('commission', () => {
  it('by slices is what decimal arithmetic says, to the cent', () => {
    fc.assert(
      fc.property(positive, rising, (amount, tiers) => {
        expect(earned('marginal', amount, tiers).pay).toBe(marginalByHand(amount, tiers))
      }),
    )
  })

  it.each(['marginal', 'whole', 'overage'] as const)(
    '%s never pays less for more sales while rates do not fall',
    id => {
      fc.assert(
        fc.property(cents, cents, rising, (a, b, tiers) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            amount => earned(id, amount, tiers, id === 'overage' ? 5000 : undefined).pay,
          )
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0)
        }),
      )
    },
  )

  it('by slices has no cliff: a cent more is paid at most a cent more', () => {
    fc.assert(
      fc.property(positive, rising, (amount, tiers) => {
        const step = earned('marginal', (amount * 100 + 1) / 100, tiers).pay - earned('marginal', amount, tiers).pay
        expect(step).toBeGreaterThanOrEqual(0)
        expect(step).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('at a single rate is the same by every way', () => {
    fc.assert(
      fc.property(cents, rate, (amount, r) => {
        const ways: IncentiveId[] = ['marginal', 'whole', 'overage']
        const paid = ways.map(id => earned(id, amount, [[0, r]], id === 'overage' ? 1000 : undefined).pay)
        const exact = new Big(amount).times(r).round(2, Big.roundHalfUp).times(100).toNumber()
        expect(paid).toEqual([exact, exact, exact].map(pay => pay + 0))
      }),
    )
  })
})
