import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareMonth } from '../../src/book/reading/input'
import { readTables } from '../../src/book/reading/reads'
import { monthContext } from '../../src/domain/lookups/context'
import { nextGrade } from '../../src/domain/month/nextGrade'
import { scoreMonth } from '../../src/domain/month/scoreMonth'
import { NAMES, type SmallMonth, smallMonth, workbookOf } from '../laws/smallMonth'

const MONTH = '2026-04'

function scored(month: SmallMonth) {
  const { grids, today } = workbookOf(month)
  const { input } = prepareMonth(readTables(grids, { today }), MONTH, { today })
  const { people } = scoreMonth(input)
  return {
    person: (name: string) => people.find(({ presence }) => presence.person.name === name),
    next: (name: string) => {
      const found = people.find(({ presence }) => presence.person.name === name)
      return found && nextGrade(monthContext(input), found)
    },
  }
}

const withVisits = (month: SmallMonth, at: number, visits: number): SmallMonth => ({
  ...month,
  visits: month.visits.map((known, i) => (i === at ? visits : known)),
})

const alone: SmallMonth = {
  visits: [18, 20, 20, 20],
  sales: [{ person: 'Ann', day: 3, amount: 90_000 }],
  tiers: [[0, 0.05]],
  way: 'marginal',
  window: 'month',
  baseBonus: 1000,
  share: 0,
}

describe('what the next grade would take', () => {
  it('is each KPI alone, in its own unit, by its own method', () => {
    const next = scored(alone).next('Ann')
    expect(next).toMatchObject({ grade: 'A', from: 100, missing: 10 })
    expect(next?.steps.map(({ kpi, actual, more }) => [kpi.name, actual, more])).toEqual([
      ['Visits', 22, 4],
      ['Booked', 110_000, 20_000],
    ])
  })

  it('leaves out a KPI whose cap forbids it', () => {
    const next = scored({ ...alone, visits: [4, 20, 20, 20] }).next('Ann')
    expect(next?.grade).toBe('B')
    const far = scored({ ...alone, visits: [12, 20, 20, 20], sales: [{ person: 'Ann', day: 3, amount: 60_000 }] })
    expect(far.next('Ann')).toMatchObject({ grade: 'A', steps: [] })
  })

  it('is nothing at the top, and nothing while a figure is missing', () => {
    expect(scored({ ...alone, visits: [24, 20, 20, 20] }).next('Ann')).toBeUndefined()
    expect(scored({ ...alone, visits: [null, 20, 20, 20] }).next('Ann')).toBeUndefined()
  })

  it('is enough when it is done, and not with one unit less where no team counts', () => {
    fc.assert(
      fc.property(smallMonth, fc.integer({ min: 0, max: 3 }), (month, at) => {
        const name = NAMES[at] ?? ''
        const next = scored(month).next(name)
        const step = next?.steps.find(({ kpi }) => kpi.name === 'Visits')
        if (!next || !step) return
        const finalWith = (visits: number) => scored(withVisits(month, at, visits)).person(name)?.final ?? 0
        expect(finalWith(step.actual)).toBeGreaterThanOrEqual(next.from)
        if (month.share === 0) expect(finalWith(step.actual - 1)).toBeLessThan(next.from)
      }),
      { numRuns: 40 },
    )
  })
})
