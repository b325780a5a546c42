import { describe, expect, it } from 'vitest'
import { type Factors, type Judged, unreasonable } from '../../../src/domain/breakdown/reasonable'
import { explain } from '../../../src/domain/values/explain'
import { addMonths } from '../../../src/domain/values/period'
import { MONTHS } from './year'

const twelve = (value: number) => MONTHS.map(() => value)
const known = (figures: readonly number[]) =>
  figures.map((figure, i) => ({ month: addMonths('2026-01', i - figures.length), figure }))
const asking = (month: number, more: Partial<Judged> = {}): Judged => ({
  targets: MONTHS.map(of => ({ month: of, target: month })),
  history: known(Array(12).fill(100)),
  ...{ season: twelve(1), presence: twelve(1), capacity: twelve(1) },
  ...more,
})
const USUAL: Factors = { mostOfBest: 1.1, mostOfMedian: 1.3, leastOfMedian: 0.8, growth: 0 }
const evidence = (judged: Judged, factors = USUAL) =>
  (unreasonable(judged, factors)?.flags ?? []).map(flag => explain(flag, 'en'))

describe('a target against what somebody has sold', () => {
  it('is not judged with less than six months of history, nor flagged within the factors', () => {
    expect(unreasonable(asking(500, { history: known([100, 100, 100, 100, 100]) }))).toBeUndefined()
    for (const month of [80, 100, 110]) expect(unreasonable(asking(month))).toBeUndefined()
  })

  it('is flagged above 1.1 × the best month, with the month', () => {
    const history = known([90, 90, 90, 90, 120, 90, 90])
    expect(evidence(asking(90, { history, targets: [{ month: '2026-05', target: 133 }] }))[0]).toBe(
      '2026-05 asks 133, more than 110% of the best month (120 in 2025-10)',
    )
  })

  it('is flagged above 1.3 × and below 0.8 × the median month', () => {
    const history = known([10, 100, 100, 100, 100, 400])
    expect(evidence(asking(131, { history }))[0]).toBe(
      'a month asks 131 on average, more than 130% of the median month (100)',
    )
    expect(evidence(asking(79, { history }))[0]).toBe(
      'a month asks 79 on average, less than 80% of the median month (100)',
    )
  })

  it('is flagged above the capacity: what colleagues beyond ramp bring × FTE × ramp', () => {
    const ramped = MONTHS.map((_, j) => (j < 6 ? 0.5 : 1))
    expect(evidence(asking(80, { each: 90, capacity: ramped }))[0]).toBe(
      'the year asks 960, the capacity is 810: 90 a month of a colleague beyond ramp × FTE × ramp',
    )
  })

  it('of half a post is compared with what half a post has sold', () => {
    const half = asking(100, { capacity: twelve(0.5), each: 200 })
    expect(unreasonable(half)).toBeUndefined()
    expect(unreasonable(asking(200, { capacity: twelve(0.5), each: 200 }))?.proposed).toEqual(twelve(100))
  })

  it('tells the trend beside what is flagged', () => {
    expect(evidence(asking(200, { history: known([100, 100, 100, 120, 120, 120]) }))).toContain(
      'the last three months were 20% above the three before',
    )
    expect(evidence(asking(200, { history: known([100, 100, 100, 50, 50, 50]) }))).toContain(
      'the last three months were 50% below the three before',
    )
  })

  it('is answered by the median of the last six × season × growth, no month above 1.1 × the best', () => {
    const season = MONTHS.map((_, j) => (j === 11 ? 2 : 1))
    const flagged = unreasonable(asking(300, { season }), { ...USUAL, growth: 0.05 })
    expect(flagged?.proposed).toEqual(MONTHS.map((_, j) => (j === 11 ? 110 : 105)))
    expect(flagged && explain(flagged.why, 'en')).toBe(
      'proposed 1,265 a year: the median of the last six months × season × (1 + growth 5%), no month above 110% of the best',
    )
  })

  it('says the same in 中文', () => {
    const [flag] = unreasonable(asking(131))?.flags ?? []
    expect(flag && explain(flag, 'zh-CN')).toContain('超过最好月份')
  })
})
