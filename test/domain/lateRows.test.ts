import { describe, expect, it } from 'vitest'
import { dealsOf } from '../../scripts/bench/deals'
import { lateRows } from '../../src/domain/lookups/lateRows'
import type { ClosedMonth, Credit, MonthInput } from '../../src/domain/records/month'

const credit = (deal: string, date: string, amount: number): Credit => {
  return { person: 'Person 1', amount, share: 1, overlay: false, event: { deal, kind: 'booked', date, amount } }
}
const held = credit('D1', '2026-01-05', 100)
const late = credit('D2', '2026-01-20', 200)
const january: ClosedMonth = {
  month: '2026-01',
  credited: [{ person: 'Person 1', deal: 'D1', kind: 'booked', date: '2026-01-05', amount: 100 }],
}

/** What counts as late in a month, with these months closed. */
function lateIn(month: string, closed: readonly ClosedMonth[]): string[] {
  const input: MonthInput = dealsOf(1, 0)
  const history = { ...input.history, closed }
  return lateRows({ ...input, month, credits: [held, late], history }).credits.map(({ event }) => event.deal)
}

describe('a row dated in a closed month that its snapshot lacks', () => {
  it('counts in the first open month and in no other', () => {
    expect(lateIn('2026-02', [january])).toEqual(['D2'])
    expect(lateIn('2026-03', [january])).toEqual([])
  })

  it('counts later while that month is closed too', () => {
    const february: ClosedMonth = { month: '2026-02', credited: [] }
    expect(lateIn('2026-03', [january, february])).toEqual(['D2'])
    expect(lateIn('2026-02', [january, february])).toEqual([])
  })

  it('is none while the month is open', () => {
    expect(lateIn('2026-01', [])).toEqual([])
  })
})
