import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastByLastThree, forecastByShare } from '../../../src/domain/pace/forecast'
import { healthOf, paceOf, requiredPerDay } from '../../../src/domain/pace/pace'
import { type DayCount, leftAfter, progressAt } from '../../../src/domain/pace/progress'
import { isWorkday, type WeekDays, workCalendar, workdaysBetween } from '../../../src/domain/pace/workdays'
import { dayFromNumber, dayNumber } from '../../../src/domain/values/day'

/** National Day 2025: eight days off, a Sunday before and a Saturday after worked instead. */
const nationalDay = [
  ...Array.from({ length: 8 }, (_, i) => ({ day: `2025-10-0${i + 1}`, kind: 'holiday' as const })),
  { day: '2025-09-28', kind: 'workday' as const },
  { day: '2025-10-11', kind: 'workday' as const },
]

describe('working days', () => {
  it('leave out rest days and holidays, and count rest days that are worked instead', () => {
    const calendar = workCalendar(5, nationalDay)
    expect(workdaysBetween('2025-09-01', '2025-09-30', calendar)).toBe(23)
    expect(workdaysBetween('2025-10-01', '2025-10-31', calendar)).toBe(18)
    expect(workdaysBetween('2025-10-01', '2025-10-31', workCalendar(6, nationalDay))).toBe(20)
    expect(workdaysBetween('2025-10-01', '2025-10-31', workCalendar(7, nationalDay))).toBe(23)
    expect(workdaysBetween('2025-10-31', '2025-10-01', calendar)).toBe(0)
  })

  it('are those counted day by day', () => {
    const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-01-01') })
    const exceptions = fc.array(
      fc.record({ offset: fc.nat(200), kind: fc.constantFrom('holiday' as const, 'workday' as const) }),
    )
    fc.assert(
      fc.property(days, fc.nat(200), fc.constantFrom<WeekDays>(5, 6, 7), exceptions, (from, length, week, odd) => {
        const calendar = workCalendar(
          week,
          odd.map(({ offset, kind }) => ({ day: dayFromNumber(from + offset), kind })),
        )
        const each = Array.from({ length: length + 1 }, (_, i) => dayFromNumber(from + i))
        expect(workdaysBetween(dayFromNumber(from), dayFromNumber(from + length), calendar)).toBe(
          each.filter(day => isWorkday(day, calendar)).length,
        )
      }),
    )
  })
})

describe('progress', () => {
  const quarter = { start: '2026-01-01', end: '2026-03-31' }
  const calendarDays: DayCount = { kind: 'calendar' }

  it('is the share of days gone at the end of the day, from 0 before to 1 after', () => {
    expect(progressAt('2026-02-14', quarter, calendarDays)).toBe(0.5)
    expect(progressAt('2025-12-31', quarter, calendarDays)).toBe(0)
    expect(progressAt('2026-05-01', quarter, calendarDays)).toBe(1)
    expect(leftAfter('2026-02-14', quarter, calendarDays)).toBe(45)
    expect(leftAfter('2025-06-01', quarter, calendarDays)).toBe(90)
    expect(leftAfter('2026-03-31', quarter, calendarDays)).toBe(0)
  })

  it('counts working days, and the weights of the months', () => {
    const workdays: DayCount = { kind: 'workdays', calendar: workCalendar(5) }
    expect(progressAt('2026-01-30', quarter, workdays)).toBe(0.34375)
    const seasonal: DayCount = { kind: 'seasonal', weightOf: month => (month === '2026-02' ? 2 : 1) }
    expect(progressAt('2026-01-31', quarter, seasonal)).toBe(0.25)
    expect(progressAt('2026-02-14', quarter, seasonal)).toBe(0.5)
  })

  it('is unknown where no day of the period counts', () => {
    const week: DayCount = { kind: 'workdays', calendar: workCalendar(5) }
    expect(progressAt('2026-01-03', { start: '2026-01-03', end: '2026-01-04' }, week)).toBeUndefined()
  })
})

describe('pace', () => {
  it('compares attainment with progress once enough of the period is gone', () => {
    expect(paceOf(0.45, 0.5)).toBe(0.9)
    expect(paceOf(0.1, 0.049)).toBeUndefined()
    expect([1, 0.99, 0.8, 0.79].map(pace => healthOf(pace))).toEqual(['good', 'watch', 'watch', 'behind'])
  })

  it('says what each day left must bring', () => {
    expect(requiredPerDay(115000, 38)).toBeCloseTo(3026.32, 2)
    expect(requiredPerDay(-1, 5)).toBe(0)
    expect(requiredPerDay(1, 0)).toBeUndefined()
  })
})

describe('a forecast', () => {
  it('extends what is known by the weights of the positions', () => {
    expect(forecastByShare([100, 200], [1, 1, 1, 1])).toBe(600)
    expect(forecastByShare([100, undefined, 50], [2, 1, 1])).toBe(200)
    expect(forecastByShare([undefined], [1])).toBeUndefined()
  })

  it('or by the last three', () => {
    expect(forecastByLastThree([10, 100, 100, 100], Array(12).fill(1))).toBe(1110)
    expect(forecastByLastThree([100], [1, 3])).toBe(400)
  })
})
