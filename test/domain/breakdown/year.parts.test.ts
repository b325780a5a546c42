import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replanned } from '../../../src/domain/breakdown/replan'
import { isoWeek, weekParts, weekTotals } from '../../../src/domain/breakdown/weeks'
import { workdays } from '../../../src/domain/breakdown/workdays'
import { workCalendar } from '../../../src/domain/pace/workdays'
import { dayNumber } from '../../../src/domain/values/day'
import { inputOf, MONTHS } from './year'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const week = workCalendar(5)
const figures = (months: readonly string[], figure: number) => months.map(month => ({ month, figure }))

describe('weeks inside a month', () => {
  it('share it by working days; a week over two months is the sum of its parts', () => {
    const parts = weekParts(figures(['2026-03', '2026-04'], 2200), week, 100)
    expect(parts.map(part => [part.week, part.from, part.to, part.figure]).slice(4, 8)).toEqual([
      ['2026-W13', '2026-03-23', '2026-03-29', 500],
      ['2026-W14', '2026-03-30', '2026-03-31', 200],
      ['2026-W14', '2026-04-01', '2026-04-05', 300],
      ['2026-W15', '2026-04-06', '2026-04-12', 500],
    ])
    expect(weekTotals(parts).find(total => total.week === '2026-W14')?.figure).toBe(500)
  })

  it('know years of 53 weeks, and days that belong to the year before or after', () => {
    expect(
      ['2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30', '2021-01-01'].map(day => isoWeek(dayNumber(day))),
    ).toEqual(['2026-W53', '2026-W53', '2027-W01', '2025-W01', '2020-W53'])
  })

  it('take a month that is all holidays by its calendar days', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}`)
    const shut = workCalendar(
      5,
      days.map(day => ({ day, kind: 'holiday' })),
    )
    expect(weekParts(figures(['2026-02'], 2800), shut, 100).map(part => part.figure)).toEqual([100, 700, 700, 700, 600])
  })

  it('add up to every month to the hundredth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(1, 100, 10_000),
        fc.integer({ min: 0, max: 600 }),
        (figure, step, at) => {
          const month = `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
          expect(sum(weekParts(figures([month], figure), week, step).map(part => part.figure))).toBe(figure)
        },
      ),
    )
  })
})

describe('working days', () => {
  const weigh = (months: readonly string[], exceptions: Parameters<typeof workCalendar>[1] = []) =>
    workdays.months?.({ ...inputOf({ total: 0 }).before, months, calendar: workCalendar(5, exceptions) }).weights

  it('count 29 February', () => {
    expect(weigh(['2023-02', '2024-02'])).toEqual([20, 21])
  })
  it('do not count a holiday on a weekend twice, and count a rest day that is worked', () => {
    expect(weigh(['2026-10'])).toEqual([22])
    expect(weigh(['2026-10'], [{ day: '2026-10-03', kind: 'holiday' }])).toEqual([22])
    expect(weigh(['2026-10'], [{ day: '2026-10-10', kind: 'workday' }])).toEqual([23])
  })
})

describe('a re-plan', () => {
  const even = MONTHS.map(() => 100)
  const none = MONTHS.map(() => false)
  const usual = { plan: even, actual: [], locked: none, way: 'spread', bothWays: false, unit: 1 } as const
  const plans = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 12, maxLength: 12 })

  it('from the first month with nothing achieved is the plan', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('spread', 'nextMonth', 'none'), fc.boolean(), (plan, way, bothWays) => {
        expect(replanned({ ...usual, plan, way, bothWays, from: 0 }).value).toEqual(plan)
      }),
    )
  })

  it('asks over the months left exactly what the year still lacks, and leaves those before', () => {
    fc.assert(
      fc.property(
        plans,
        plans,
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('spread', 'nextMonth'),
        (plan, achieved, from, way) => {
          const actual = achieved.slice(0, from)
          const { value } = replanned({ ...usual, plan, actual, way, from })
          const shortfall = sum(plan.slice(0, from)) - sum(actual)
          expect(value.slice(0, from)).toEqual(plan.slice(0, from))
          expect(sum(value) - sum(plan)).toBe(Math.max(0, shortfall))
          expect(value.every(figure => figure >= 0)).toBe(true)
        },
      ),
    )
  })

  it('both ways lowers what is left, never below 0', () => {
    fc.assert(
      fc.property(
        plans,
        plans,
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('spread', 'nextMonth'),
        (plan, achieved, from, way) => {
          const actual = achieved.slice(0, from)
          const { value } = replanned({ ...usual, plan, actual, way, bothWays: true, from })
          const left = sum(plan) - sum(actual)
          expect(sum(value.slice(from))).toBe(Math.max(0, left))
          expect(value.every(figure => figure >= 0)).toBe(true)
        },
      ),
    )
  })

  it('leaves locked months, and takes a month nothing is known of as planned', () => {
    const locked = MONTHS.map((_, i) => i === 11)
    expect(replanned({ ...usual, actual: [0, undefined, 50], locked, from: 3 }).value).toEqual([
      ...[100, 100, 100],
      ...[119, 119, 119, 119, 119, 119, 118, 118, 100],
    ])
  })
})
