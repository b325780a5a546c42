import { describe, expect, it } from 'vitest'
import { formula } from '../functions/sheet'
import { type Computed, figures, published } from './case'
import { covered, notCovered } from './computed'

const HALF_A_CENT = 0.005 + 1e-9

function close(given: unknown, wanted: unknown, within = HALF_A_CENT) {
  const [have, want] = [figures(given), figures(wanted)]
  expect(have).toHaveLength(want.length)
  for (const [i, figure] of want.entries())
    expect(Math.abs((have[i] ?? Number.NaN) - figure)).toBeLessThanOrEqual(within)
}

describe('published cases', () => {
  for (const { id, inputs, expected, source, consistent } of published) {
    const how: Computed<unknown, unknown> | undefined = Object.entries(covered).find(([known]) => known === id)?.[1]
    if (!how) {
      if (consistent)
        it(`${id} is computed, or listed with the reason why not`, () => expect(notCovered).toHaveProperty([id]))
      continue
    }
    const wanted = () => (how.expects ? how.expects(expected, inputs) : expected)
    if (how.domain) it(`${id} by the rules (${source})`, () => close(how.domain?.(inputs), wanted(), how.within))
    if (how.formula) it(`${id} by formula (${source})`, () => close(how.formula?.(inputs), wanted(), how.within))
  }

  it('are named once, and only by ids that exist and are consistent', () => {
    const consistent = published.filter(row => row.consistent).map(row => row.id)
    const named = [...Object.keys(covered), ...Object.keys(notCovered)]
    expect(named.filter(id => !consistent.includes(id))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })
})

/** Published, but wrong: what the source paid, and what is right. */
describe('published mistakes are not repeated', () => {
  it('tier-06: band edges written x.99 leak no cent', () => {
    const tiers = [
      [0, 0.25],
      [500, 0.3],
      [3000, 0.4],
    ]
    expect(formula('KPI_COMMISSION', [[400], [100], [1500], [5000]], tiers)).toEqual([[100], [25], [425], [1675]])
  })

  it('tier-14: exactly 300,000 pays nothing at the rate that begins there', () => {
    const tiers = [
      [0, 0.1],
      [100000, 0.11],
      [200000, 0.12],
      [300000, 0.13],
    ]
    expect(formula('KPI_COMMISSION', 300000, tiers)).toBe(33000)
  })

  it('kpi-08: 75 of 50 is 150 %, whatever the printed formula says', () => {
    expect(formula('KPI_SCORE', 75, 50, 'higher', 200)).toBe(150)
  })

  it('kpi-21: where less is better, the target met is full marks', () => {
    expect(formula('KPI_SCORE', [[5], [10], [12]], 10, 'lower', 200)).toEqual([[150], [100], [80]])
  })

  it('acc-19: 80 % and 89.5 % belong to one band each', () => {
    const steps = [
      [0, 0],
      [80, 50],
      [90, 80],
      [100, 100],
      [110, 120],
      [120, 150],
    ]
    expect(formula('KPI_SCORE', [[79.99], [80], [89.5], [120]], 100, 'bands', steps)).toEqual([[0], [50], [50], [150]])
  })

  it('tgt-02: twelve months sum to the year', () => {
    const months = formula('KPI_BREAKDOWN', 1000000, 12, 1) as number[][]
    expect(months.flat().reduce((a, b) => a + b, 0)).toBe(1000000)
    expect(Math.max(...months.flat())).toBe(83334)
  })
})
