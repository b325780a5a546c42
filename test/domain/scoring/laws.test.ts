import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoring } from '../../../src/domain/methods/index'
import type { ScoringMethod } from '../../../src/domain/methods/kind'
import { points } from './points'

const { higher, lower, inverse, bands, curve } = scoring
const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true })
const target = fc.double({ min: 1e-3, max: 1e12, noNaN: true })
const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 150 })), {
  minLength: 1,
  maxLength: 8,
  selector: ([from]) => from,
})
const written = (list: ReadonlyArray<readonly [number, number]>) => list.map(([from, p]) => `${from}%:${p}`).join('; ')
const RULES: Readonly<Record<string, string>> = {
  range: '30 → 0',
  bands: '80%:60',
  curve: '80%:60; 100%:100',
  deduct: '5',
}

describe('points', () => {
  it('are a number or a problem, whatever the figures', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(scoring)), any, any, (method: ScoringMethod<unknown>, actual, t) => {
        const given = points(method, { actual, target: t }, RULES[method.id])
        expect(typeof given === 'string' || (Number.isFinite(given) && given >= 0)).toBe(true)
      }),
    )
  })

  it('grow with the figure and stay between 0 and the cap', () => {
    fc.assert(
      fc.property(figure, figure, target, fc.integer({ min: 11, max: 300 }), (a, b, t, cap) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(actual => points(higher, { actual, target: t }, cap))
        expect(Number(low)).toBeLessThanOrEqual(Number(high))
        expect(Number(low)).toBeGreaterThanOrEqual(0)
        expect(Number(high)).toBeLessThanOrEqual(cap)
      }),
    )
  })

  it('fall with the figure where less is better', () => {
    fc.assert(
      fc.property(fc.constantFrom(lower, inverse), figure, figure, target, (method, a, b, t) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(actual => points(method, { actual, target: t }))
        expect(Number(low)).toBeGreaterThanOrEqual(Number(high))
      }),
    )
  })

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 250 }), fc.constantFrom(bands, curve), (list, actual, method) => {
        const measure = { actual, target: 100 }
        expect(points(method, measure, written([...list].reverse()))).toBe(points(method, measure, written(list)))
      }),
    )
  })

  it('meet the row exactly at its edge, by bands and by curve', () => {
    fc.assert(
      fc.property(rows, target, (list, t) => {
        const [from, worth] = list[0] ?? [0, 0]
        const measure = { actual: (t * from) / 100, target: t }
        expect(points(bands, measure, written(list))).toBe(worth)
        expect(points(curve, measure, written(list))).toBeCloseTo(worth, 6)
      }),
    )
  })
})
