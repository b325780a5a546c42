import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoring } from '../../../src/domain/methods'
import type { RuleSource, ScoringMethod } from '../../../src/domain/methods/kind'
import { writtenRule } from '../../../src/domain/methods/written'

const methods = Object.values(scoring) as readonly ScoringMethod<unknown>[]

const rules: Readonly<Record<string, readonly RuleSource[]>> = {
  higher: [undefined, '130%', '120; from 60%'],
  lower: [undefined, '150', 'from 40%'],
  inverse: [undefined, '110; from 50%'],
  nearest: [undefined],
  range: ['30 → 0', '0 → 20', '10% → 90%'],
  bands: ['80%:60; 100%:100; 120%:120'],
  curve: ['60%:0; 100%:100; 130%:150'],
  pass: [undefined, '<='],
  deduct: ['5', '0.5'],
  rating: [undefined, '0-10', '1:0; 3:80; 5:100'],
}

const each = methods.flatMap(method => (rules[method.id] ?? []).map(rule => ({ id: method.id, method, rule })))

function read(method: ScoringMethod<unknown>, rule: RuleSource, setting = {}): unknown {
  const known = method.readRule(rule, setting)
  if ('wrong' in known) throw new Error(`${method.id}: ${String(rule)}`)
  return known.value
}

describe.each(each)('$id with the rule $rule', ({ method, rule }) => {
  it('gives the points its inverse was asked for', () => {
    const known = read(method, rule)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 300 }), (points, actual) => {
        const measure = { actual, target: 100 }
        const needed = method.reach(points, measure, known)
        if (needed === undefined) return
        const scored = method.run({ ...measure, actual: needed }, known)
        expect('wrong' in scored ? scored : scored.value).toBeGreaterThanOrEqual(points - 1e-6)
      }),
    )
  })

  it('reads its rule back from one text, whatever the cap of the workbook', () => {
    const known = read(method, rule, { cap: 115 })
    expect(read(method, writtenRule(known) || undefined, { cap: 200 })).toEqual(known)
  })
})

it('a deduction of a % KPI is written per unit of its share', () => {
  const known = read(scoring.deduct as ScoringMethod<unknown>, '5', { percent: true })
  expect(writtenRule(known)).toBe('500')
})

it.each([
  ['higher', 121],
  ['range', 101],
  ['pass', 101],
  ['rating', 101],
] as const)('%s never gives %i points', (id, points) => {
  const method = scoring[id] as ScoringMethod<unknown>
  expect(method.reach(points, { actual: 50, target: 100 }, read(method, rules[id]?.[0]))).toBeUndefined()
})
