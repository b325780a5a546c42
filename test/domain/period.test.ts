import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber, dayFromSerial, dayNumber, daysBetween, daysInMonth } from '../../src/domain/values/day'
import { readDay } from '../../src/domain/values/dayText'
import {
  addMonths,
  fiscalPosition,
  fiscalYear,
  lastDay,
  monthIndex,
  readPeriod,
  windowOf,
} from '../../src/domain/values/period'

const TODAY = '2026-05-20'

describe('a period as people type it', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['2026/3', '2026-03'],
    ['2026.03', '2026-03'],
    ['202603', '2026-03'],
    ['2026年3月', '2026-03'],
    ['２０２６年３月', '2026-03'],
    ['Mar 2026', '2026-03'],
    ['March 2026', '2026-03'],
    ["Mar '26", '2026-03'],
    ['2026-03-15', '2026-03'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['2026-Q1', '2026-Q1'],
    ['2026Q1', '2026-Q1'],
    ['Q1 2026', '2026-Q1'],
    ['2026年第一季度', '2026-Q1'],
    ['2026年1季度', '2026-Q1'],
    ['2026-H1', '2026-H1'],
    ['2026上半年', '2026-H1'],
    ['2026年下半年', '2026-H2'],
    ['FY2026', 'FY2026'],
    ['FY2026-Q1', 'FY2026-Q1'],
    ['2026-W09', '2026-W09'],
    ['2026年第9周', '2026-W09'],
  ])('“%s” is %s', (text, period) => {
    expect(readPeriod(text, TODAY)).toEqual({ period })
  })

  it.each(['2026-13', '2026-00', '2026年13月', '2026-Q5', '2026-H3', 'spring', '', '26-3'])('“%s” is none', text => {
    expect(readPeriod(text, TODAY)).toBeUndefined()
  })

  it('without a year is the latest such month that is not in the future, and says that it was assumed', () => {
    expect(readPeriod('3月', TODAY)).toEqual({ period: '2026-03', assumed: true })
    expect(readPeriod('5月', TODAY)).toEqual({ period: '2026-05', assumed: true })
    expect(readPeriod('6月', TODAY)).toEqual({ period: '2025-06', assumed: true })
    expect(readPeriod('June', TODAY)).toEqual({ period: '2025-06', assumed: true })
  })
})

describe('a day as people type it', () => {
  it.each([
    ['2026-04-30', '2026-04-30'],
    ['2026/4/3', '2026-04-03'],
    ['2026.4.3', '2026-04-03'],
    ['2026年4月3日', '2026-04-03'],
    ['20260403', '2026-04-03'],
    ['3 Apr 2026', '2026-04-03'],
    ['April 3, 2026', '2026-04-03'],
    ['30/4/2026', '2026-04-30'],
    ['4/30/2026', '2026-04-30'],
    ['4/4/2026', '2026-04-04'],
  ])('“%s” is %s', (text, day) => expect(readDay(text)).toEqual({ day }))

  it('is not guessed where it may be March or April', () => expect(readDay('3/4/2026')).toEqual({}))

  it.each(['2026-04-31', '31 April 2026', '2025-02-29'])('“%s” is not in the calendar', text => {
    expect(readDay(text)).toEqual({ impossible: true })
  })
})

describe('days and months', () => {
  const count = fc.integer({ min: -25567, max: 84000 })

  it('go there and back', () => {
    fc.assert(
      fc.property(count, n => {
        expect(dayNumber(dayFromNumber(n))).toBe(n)
      }),
    )
  })

  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(count, n => {
        expect(dayFromNumber(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('are added without losing one', () => {
    const month = fc.tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), ([y, m], n) => {
        const from = `${y}-${String(m).padStart(2, '0')}`
        expect(monthIndex(addMonths(from, n)) - monthIndex(from)).toBe(n)
        expect(addMonths(addMonths(from, n), -n)).toBe(from)
      }),
    )
  })

  it('count both ends', () => {
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(31)
    expect(daysBetween('2026-03-02', '2026-03-01')).toBe(0)
    expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29])
    expect(lastDay('2026-02')).toBe('2026-02-28')
    expect(dayFromSerial(46082)).toBe('2026-03-01')
  })

  it('belong to the fiscal year named for the year it begins in', () => {
    expect(fiscalYear('2026-03', 4)).toBe(2025)
    expect(fiscalYear('2026-04', 4)).toBe(2026)
    expect(fiscalPosition('2026-03', 4)).toBe(11)
    expect(windowOf('2026-05', 'quarter', 4)).toEqual(['2026-04', '2026-05', '2026-06'])
    expect(windowOf('2026-02', 'quarter', 2)).toEqual(['2026-02', '2026-03', '2026-04'])
    expect(windowOf('2026-01', 'year', 4)[0]).toBe('2025-04')
  })
})
