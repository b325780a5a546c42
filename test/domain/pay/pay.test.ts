import { describe, expect, it } from 'vitest'
import { usedMonths } from '../../../src/domain/pay/clawback'
import { paySources } from '../../../src/domain/pay/index'
import type { PayLine, PaySource } from '../../../src/domain/pay/kind'
import { marksReached } from '../../../src/domain/pay/milestone'
import { payout } from '../../../src/domain/pay/payoutBonus'
import { roundedLines, roundingLine } from '../../../src/domain/pay/rounding'
import { taken } from '../../../src/domain/pay/settle'
import type { Milestone } from '../../../src/domain/records/rewards'
import { sharing } from '../../../src/domain/rewards/sharing'

describe('every source of pay', () => {
  it.each(Object.entries<PaySource>(paySources))('%s is listed under its own id', (id, source) =>
    expect(source.id).toBe(id),
  )

  it('has a place of its own', () => {
    const places = Object.values<PaySource>(paySources).map(source => source.place)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('every way a pool is shared', () => {
  for (const [id, way] of Object.entries(sharing)) {
    it.each(way.examples.map(one => [JSON.stringify(one), one] as const))(
      `${id} holds for %s`,
      (_, { member, gives }) => expect(way.points(member)).toBe(gives),
    )
  }
})

describe('months of a contract that were used', () => {
  it.each([
    ['2026-01-10', '2026-01-09', 12, 0],
    ['2026-01-10', '2026-01-10', 12, 1],
    ['2026-01-10', '2026-02-09', 12, 1],
    ['2026-01-10', '2026-02-10', 12, 2],
    ['2026-01-31', '2026-02-28', 12, 1],
    ['2026-01-10', '2029-01-01', 12, 12],
  ])('from %s to %s of %d: %d', (start, last, term, used) => expect(usedMonths(start, last, term)).toBe(used))
})

describe('milestones', () => {
  const mark = (from: number, amount: number, pays: Milestone['pays']): Milestone => ({
    plan: '',
    kpi: '',
    from,
    amount,
    pays,
  })
  const marks = [mark(1.2, 500, 'highest'), mark(1, 300, 'highest'), mark(1.05, 50, 'each')]
  it.each([
    [0.999999, []],
    [1, [300]],
    [1.05, [50, 300]],
    [1.2, [50, 500]],
  ] as const)('at %d pay %j', (attainment, pays) =>
    expect(marksReached(marks, attainment).map(one => one.amount)).toEqual(pays),
  )
})

describe('a payout bonus', () => {
  it('is the target bonus by the curve', () => {
    const rows = [
      { attainment: 0.5, payout: 0 },
      { attainment: 1, payout: 1 },
    ]
    expect(payout({ base: 100_000, reached: 0.75, rows })).toEqual({ rate: 0.5, amount: 50_000 })
  })
})

describe('what is taken back', () => {
  const terms = { kind: 'recoverable', draw: 0 } as const
  it('is at most so much; the rest is owed', () => {
    expect(taken({ own: 500, back: 1110, owed: 0, most: 250, terms })).toMatchObject({ deferred: 860, owedAfter: 860 })
    expect(taken({ own: 500, back: 0, owed: 860, most: 250, terms })).toMatchObject({ recovered: 250, owedAfter: 610 })
  })

  it('of everything, where no limit is set, never makes pay negative', () => {
    expect(taken({ own: 500, back: 1110, owed: 0, most: undefined, terms })).toEqual({
      earned: -610,
      deferred: 0,
      advance: 610,
      recovered: 0,
      owedAfter: 610,
    })
  })
})

describe('pay in steps', () => {
  const line = (amount: number): PayLine => ({
    person: 'Ann',
    kind: 'adjustment',
    amount,
    why: { say: { id: '', en: '', 'zh-CN': '' }, with: {} },
  })
  it('rounds the sum of a part half up, away from zero, and shares the rest by size; or only the total', () => {
    const lines = [line(150), line(-150), line(49)]
    const stepped = (of: readonly PayLine[]) => roundedLines(of, { payStep: 100, rounding: 'perLine' })
    expect(stepped(lines).map(one => one.amount)).toEqual([129, -171, 42])
    expect(stepped([45, 45, 45, 45].map(line)).map(one => one.amount)).toEqual([50, 50, 50, 50])
    expect(stepped([line(49)])).toEqual([])
    expect(roundedLines(lines, { payStep: 100, rounding: 'onTotal' })).toEqual(lines)
    expect(roundingLine('Ann', 149, { payStep: 100, rounding: 'onTotal' })).toMatchObject([
      { amount: -49, kind: 'rounding' },
    ])
    expect(roundingLine('Ann', 200, { payStep: 100, rounding: 'onTotal' })).toEqual([])
  })
})
