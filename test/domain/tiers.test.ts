import { describe, expect, it } from 'vitest'
import { checkTiers, rowReached, tiersByQuota, tiersInMinor } from '../../src/domain/rules/tiers'

const found = (rows: ReadonlyArray<readonly [number, number]>, options?: { accelerated: boolean }) =>
  checkTiers(
    rows.map(([from, rate]) => ({ from, rate })),
    options,
  ).findings.map(({ problem, row }) => [problem.id, row])

describe('tiers', () => {
  it('in order and below one half have nothing to remark', () => {
    expect(
      found([
        [0, 0.05],
        [100000, 0.06],
      ]),
    ).toEqual([])
  })

  it('out of order are sorted, with a remark', () => {
    const checked = checkTiers([
      { from: 100, rate: 0.1 },
      { from: 0, rate: 0.05 },
    ])
    expect(checked.tiers.map(tier => tier.from)).toEqual([0, 100])
    expect(checked.findings.map(({ problem }) => [problem.id, problem.severity])).toEqual([['tiers.sorted', 'look']])
  })

  it('report every problem with its row, not only the first', () => {
    expect(
      found([
        [0, 5],
        [100, 0.06],
        [100, -0.1],
        [-5, 0.7],
      ]),
    ).toEqual([
      ['tiers.rate', 0],
      ['tiers.twice', 2],
      ['tiers.negativeRate', 2],
      ['tiers.edge', 3],
      ['tiers.highRate', 3],
      ['tiers.sorted', undefined],
    ])
    expect(found([])).toEqual([['tiers.none', undefined]])
  })

  it('propose a hundredth for a rate above 1', () => {
    expect(checkTiers([{ from: 0, rate: 5 }]).findings[0]).toMatchObject({ with: { rate: 5, proposed: 0.05 } })
  })

  it('may accelerate past 100 % only where the way says so, and not without measure', () => {
    const accelerated = { accelerated: true }
    expect(
      found(
        [
          [0, 0.5],
          [1.5, 1.25],
        ],
        accelerated,
      ),
    ).toEqual([])
    expect(
      found([
        [0, 0.5],
        [1.5, 1.25],
      ]),
    ).toContainEqual(['tiers.rate', 1])
    expect(
      found(
        [
          [0, 0.05],
          [1, 7],
        ],
        accelerated,
      ),
    ).toEqual([['tiers.rate', 1]])
    expect(found([[0, 5]], accelerated)).toEqual([['tiers.rate', 0]])
  })
})

describe('the tier reached', () => {
  const rows = [{ from: 100 }, { from: 0 }, { from: 50 }]
  it.each([
    [-0.01, undefined],
    [0, 0],
    [49.99, 0],
    [50, 50],
    [99.9999999999, 100],
    [1e9, 100],
  ])('by %d is %s', (value, from) => {
    expect(rowReached(rows, value)?.from).toBe(from)
  })
})

describe('edges in minor units', () => {
  it('are exact decimals', () => {
    expect(
      tiersInMinor([
        { from: 1.005, rate: 0 },
        { from: 4.35, rate: 0 },
      ]).map(tier => tier.from),
    ).toEqual([100.5, 435])
    expect(
      tiersByQuota(
        [
          { from: 1.15, rate: 0 },
          { from: 0.333, rate: 0 },
        ],
        7200001,
      ).map(tier => tier.from),
    ).toEqual([8280001.15, 2397600.333])
  })
})
