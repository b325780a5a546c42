import { describe, expect, it } from 'vitest'
import { type IncentiveId, incentive } from '../../../src/domain/commission/ways/index'
import { explain } from '../../../src/domain/values/explain'
import { toMajor } from '../../../src/domain/values/money'
import { earned } from './pay'

describe('every way tiers pay', () => {
  for (const [id, way] of Object.entries(incentive)) {
    it.each(way.examples.map(example => [JSON.stringify(example), example] as const))(
      `${id} (${way.words['zh-CN']}) holds for %s`,
      (_, { amount, tiers, quota, gives }) =>
        expect(toMajor(earned(id as IncentiveId, amount, tiers, quota).pay)).toBe(gives),
    )

    it(`${id} is listed under its own id`, () => expect(way.id).toBe(id))
  }
})

describe('the why of commission', () => {
  const tiers = [
    [0, 0.05],
    [100000, 0.06],
    [125000, 0.07],
  ] as const

  it('is the sum a person can check', () => {
    expect(explain(earned('marginal', 150000, tiers).why, 'en')).toBe(
      '100,000 × 5% + 25,000 × 6% + 25,000 × 7% = 8,250.00',
    )
    expect(explain(earned('whole', 150000, tiers).why, 'zh-CN')).toBe('150,000 × 7% = 10,500.00')
    expect(
      explain(
        earned(
          'overage',
          140000,
          [
            [0, 0.5],
            [1.25, 1],
          ],
          100000,
        ).why,
        'en',
      ),
    ).toBe('100,000 × 50% + 40,000 × 100% = 90,000.00')
  })

  it('says why nothing was paid', () => {
    expect(explain(earned('whole', 900, [[1000, 0.1]]).why, 'en')).toBe(
      '900 has not reached the first tier, 1,000: no commission',
    )
    expect(earned('marginal', 1000, [[1000, 0.1]]).pay).toBe(0)
    expect(earned('marginal', 0, [[0, 0.1]]).pay).toBe(0)
  })
})

describe('a first tier above 0', () => {
  const tiers = [
    [0.5, 0.1],
    [1, 0.2],
  ] as const
  it('pays the slices above it by marginal, everything once reached by whole, and from the first unit by overage', () => {
    const of = (amount: number) =>
      (['marginal', 'whole', 'overage'] as const).map(id => earned(id, amount, tiers, 1000).pay / 100)
    expect(of(499.99)).toEqual([0, 0, 0])
    expect(of(500)).toEqual([0, 50, 50])
    expect(of(1000)).toEqual([50, 200, 100])
    expect(of(1500)).toEqual([150, 300, 200])
  })
})

describe('an edge at a share of the quota', () => {
  it('lies at the exact decimal', () => {
    expect(
      earned(
        'whole',
        82800,
        [
          [0, 0.01],
          [1.15, 0.02],
        ],
        72000,
      ).pay,
    ).toBe(165600)
    expect(
      earned(
        'whole',
        82799.99,
        [
          [0, 0.01],
          [1.15, 0.02],
        ],
        72000,
      ).pay,
    ).toBe(82800)
  })
})
