import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, allocateInSteps, allot } from '../../src/domain/values/allocate'

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + BigInt(part), 0n)
const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  minLength: 1,
  maxLength: 30,
})

describe('splitting a whole by largest remainder', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [0.6, 0.4], [3, 2]],
    [-7, [1 / 3, 1 / 3, 1 / 3], [-3, -2, -2]],
    [10, [0, 0], [5, 5]],
    [100, [1e300, 1e-3], [100, 0]],
    [10, [-5, 1], [0, 10]],
  ])('%d by %j is %j', (units, by, gives) => expect(allocate(units, by)).toEqual(gives))

  it('sums to the whole exactly whatever its size, each part within one unit of its share', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (units, by) => {
        const parts = allocate(units, by)
        expect(total(parts)).toBe(BigInt(units))
        expect(parts.every(part => part === 0 || Math.sign(part) === Math.sign(units))).toBe(true)
      }),
    )
  })

  it('lies within one unit of proportional', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), (units, by) => {
        const whole = by.reduce((a, b) => a + b, 0)
        fc.pre(whole > 0)
        for (const [i, part] of allocate(units, by).entries()) {
          expect(Math.abs(part * whole - units * (by[i] ?? 0))).toBeLessThan(whole)
        }
      }),
    )
  })
})

describe('sharing in proportion to parts of either sign', () => {
  it.each([
    [800, [10000, -2000], [1000, -200]],
    [-800, [10000, -2000], [-1000, 200]],
    [370, [-1304, 5000], [-131, 501]],
    [-100, [-1500, 500], [-150, 50]],
    [100, [1, 1, 1], [34, 33, 33]],
    [0, [5, -5], [0, 0]],
    [900_000_000, [900_000_000, -899_999_999], [450_000_000, 450_000_000]],
  ])('%d over %j is %j', (units, by, gives) => expect(allot(units, by)).toEqual(gives))

  it('sums to the whole', () => {
    const parts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), parts, (n, by) => {
        expect(total(allot(n, by))).toBe(BigInt(n))
      }),
    )
  })
})

describe('sharing in steps', () => {
  it.each([
    [100000, [1, 1, 1], 100, [33400, 33300, 33300]],
    [100050, [0, 1, 1, 1], 100, [0, 33450, 33300, 33300]],
    [1000, [1, 1], 10000, [1000, 0]],
  ])('%d over %j by %d is %j: the odd rest goes to the first', (units, by, step, gives) =>
    expect(allocateInSteps(units, by, step)).toEqual(gives),
  )
})
