import { describe, expect, it } from 'vitest'
import { judged } from '../../src/book/plan/judge'
import { type PlanBook, planBook, yearBefore } from '../../src/book/plan/planBook'
import { readTables } from '../../src/book/reading/reads'
import type { Grid } from '../../src/book/table/table'
import { addMonths } from '../../src/domain/values/period'
import { cellOf, completed, tableCalled, tableIn } from '../months/document'

const today = '2026-12-05'

/** Sales from deals: Ben sells 500 every month, Amy 1,000 in every odd one; Zoe starts in October 2026 and sells 1,000 a month. */
function bookOf(): PlanBook {
  const every = Array.from({ length: 23 }, (_, i) => `${addMonths('2025-01', i)}-10`)
  const odd = every.filter((_, i) => i % 2 === 0)
  const sheets = {
    People: `
      | Name | Team | Plan | Start | End |
      | Amy | North | Sales | 2024-01-01 | |
      | Ben | North | Sales | 2024-01-01 | |
      | Zoe | North | Sales | 2026-10-01 | |
      | Max | North | Sales | 2024-01-01 | 2025-06-30 |`,
    KPIs: `
      | Plan | KPI | Weight | Method | Target | Source |
      | Sales | Amount | 100% | higher | 1000 | deals booked |`,
    Deals: `
      | Date | Person | Amount | Kind |
      ${every.map(day => `| ${day} | Ben | 500 | booked |`).join('\n')}
      ${odd.map(day => `| ${day} | Amy | 1000 | booked |`).join('\n')}
      | 2025-08-10 | Max | 300 | booked |
      | 2026-10-10 | Zoe | 1000 | booked |
      | 2026-11-10 | Zoe | 1000 | booked |`,
    Targets: `
      | Year | KPI | For | Year total | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec |
      | 2027 | Amount | Zoe | 12000 | ${Array(12).fill('1000').join(' | ')} |`,
  }
  const grids = new Map<string, Grid>(
    Object.entries(sheets).map(([tab, text]) => [
      tableCalled(tab),
      { tab, cells: tableIn(text).map(row => row.map(cellOf)) },
    ]),
  )
  const book = planBook(readTables(completed(grids, 'en'), { today }), { year: 2027, kpi: 'Amount' }, { today })
  if ('problem' in book) throw new Error(book.problem.id)
  return book
}

describe('what somebody sold before', () => {
  const book = bookOf()

  it('is 0 in a month without a deal, nothing in a month before the start, and what was sold after the end', () => {
    expect(['2026-10', '2026-11', '2026-09', '2025-08'].map(month => book.figure('Zoe', month))).toEqual([
      ...[1000, 1000, undefined, undefined],
    ])
    expect(['2026-02', '2026-03'].map(month => book.figure('Amy', month))).toEqual([0, 1000])
    expect(['2025-07', '2025-08'].map(month => book.figure('Max', month))).toEqual([undefined, 300])
  })

  it('proposes no target of 0 to a newcomer: two months are too little to judge by', () => {
    expect(judged(book).map(({ row }) => row.name)).toEqual([])
  })

  it('of last year is unknown of a newcomer of this one', () => {
    const before = yearBefore(planBookOf2026(), { growth: 0, season: undefined, shareOf: () => undefined })
    expect(before.lastYearOf('Zoe')).toBeUndefined()
    expect(before.lastYearOf('Amy')).toBe(6000)
  })

  function planBookOf2026(): PlanBook {
    const found = planBook(book.reads, { year: 2026, kpi: 'Amount' }, { today })
    if ('problem' in found) throw new Error(found.problem.id)
    return found
  }
})
