import { describe, expect, it } from 'vitest'
import { toMajor, toMinor } from '../../src/domain/values/money'
import { prorated } from '../../src/domain/values/prorate'

const part = (amount: number, period: string, start?: string, end?: string) => {
  const minor = prorated(toMinor(amount), { period, start, end })
  return minor === undefined ? undefined : toMajor(minor)
}

describe('the part of an amount for the days active', () => {
  it.each([
    [10000, '2025-01', '2025-01-15', undefined, 5483.87, '17 of 31 days'],
    [10000, '2025-01', undefined, undefined, 10000, 'the whole month'],
    [10000, '2025-01', '2025-01-31', '2025-01-31', 322.58, 'a single day'],
    [10000, '2025-01', '2025-02-01', undefined, 0, 'not yet there'],
    [10000, '2025-01', undefined, '2024-12-31', 0, 'gone before'],
    [9000, '2026-Q1', '2026-02-15', undefined, 4500, 'three equal months, half of February'],
    [1200, '2024', undefined, '2024-06-30', 600, 'half a year, whatever the days'],
    [600, '2026-H2', '2026-12-01', undefined, 100, 'the last of six months'],
    [700, '2026-W09', '2026-02-27', undefined, 300, 'Friday to Sunday of a week'],
    [700, '2026-W01', undefined, '2025-12-31', 300, 'the week that began last year'],
    [-100, '2026-02', '2026-02-15', undefined, -50, 'a negative amount'],
  ] as const)('%d in %s from %s to %s is %d: %s', (...[amount, period, start, end, gives]) => {
    expect(part(amount, period, start, end)).toBe(gives)
  })

  it('has none for a fiscal period, whose months Settings decide', () => {
    expect(part(100, 'FY2026-Q1')).toBeUndefined()
  })
})
