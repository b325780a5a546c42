import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/domain/values/allocate'
import { partOf, product, times, toMajor, toMinor } from '../../src/domain/values/money'
import { halfUp, snap } from '../../src/domain/values/round'

const minor = fc.integer({ min: -9e14, max: 9e14 })
const rate = fc.integer({ min: 0, max: 2_000_000 }).map(n => n / 1e6)
const rounded = (x: Big) => x.round(0, Big.roundHalfUp).toNumber() + 0

describe('half up, away from zero', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.0049999, 2, 1],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [89.995, 2, 90],
    [1e-9, 2, 0],
    [123456789.125, 2, 123456789.13],
    [0, 2, 0],
  ])('%d at %d decimals is %d', (x, decimals, gives) => expect(halfUp(x, decimals)).toBe(gives))

  it('agrees with decimal arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (n, decimals) => {
        const x = n / 1e5
        expect(halfUp(x, decimals)).toBe(new Big(x).round(decimals, Big.roundHalfUp).toNumber() + 0)
      }),
    )
  })

  it('leaves a figure as it is after snapping dust', () => {
    expect(snap(0.1 + 0.2)).toBe(0.3)
    expect(snap(1.9999999999)).toBe(2)
    expect(snap(1.99999999)).toBe(1.99999999)
  })
})

describe('money', () => {
  it('is counted in minor units and shown again', () => {
    expect([1.005, -1.005, 4.35, 0.1 + 0.2].map(toMinor)).toEqual([101, -101, 435, 30])
    fc.assert(
      fc.property(minor, n => {
        expect(toMinor(toMajor(n))).toBe(n)
      }),
    )
  })

  it('times a rate is exact before its one rounding', () => {
    fc.assert(
      fc.property(minor, rate, (n, r) => {
        expect(times(n, r)).toBe(rounded(new Big(n).times(r)))
      }),
    )
  })

  it('is shared by days or amounts with one rounding', () => {
    const whole = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(minor, whole, whole, (n, part, of) => {
        const exact = (BigInt(Math.abs(n)) * BigInt(part) * 2n + BigInt(of)) / (BigInt(of) * 2n)
        expect(partOf(n, part, of)).toBe(n < 0 && exact !== 0n ? -Number(exact) : Number(exact))
      }),
    )
  })

  it('needs no divisor, however large', () => {
    expect(product([9e15, 1000, 0.001])).toBe(9e15)
    expect(product([1e9, 1e9])).toBe(1e18)
  })
})

describe('allocation by largest remainder', () => {
  const weights = fc.array(
    fc.integer({ min: 0, max: 1000 }).map(n => n / 8),
    { minLength: 1, maxLength: 40 },
  )
  const units = fc.integer({ min: -1e9, max: 1e9 })

  it.each([
    [1000000, Array(12).fill(1), [...Array(4).fill(83334), ...Array(8).fill(83333)]],
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [0.2, 0.7, 0.1], [2, 7, 1]],
    [5, [0, 1, 1], [0, 3, 2]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [7, [0, 0], [4, 3]],
    [0, [1, 2], [0, 0]],
    [3, [], []],
  ])('%d by %j', (total, by, gives) => expect(allocate(total, by)).toEqual(gives))

  it('keeps the total', () => {
    fc.assert(
      fc.property(units, weights, (n, by) => {
        expect(allocate(n, by).reduce((a, b) => a + b, 0)).toBe(n)
      }),
    )
  })

  it('lies within one unit of the exact share', () => {
    fc.assert(
      fc.property(units, weights, (n, by) => {
        const sum = by.reduce((a, b) => a + b, 0)
        fc.pre(sum > 0)
        for (const [i, part] of allocate(n, by).entries())
          expect(Math.abs(part - (n * (by[i] ?? 0)) / sum)).toBeLessThan(1)
      }),
    )
  })

  it('gives more weight never less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (n, by) => {
        const parts = allocate(n, by)
        by.forEach((a, i) => {
          by.forEach((b, j) => {
            if (a > b) expect(parts[i] ?? 0).toBeGreaterThanOrEqual(parts[j] ?? 0)
          })
        })
      }),
    )
  })
})
