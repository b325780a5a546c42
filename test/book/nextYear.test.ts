import { describe, expect, it } from 'vitest'
import { nextTargets, yearToStart } from '../../src/book/plan/nextYear'
import { readTables } from '../../src/book/reading/reads'
import type { Grid } from '../../src/book/table/table'
import { cellOf, tableCalled, tableIn } from '../months/document'

const reads = (sheets: Readonly<Record<string, string>>, today = '2026-12-01') => {
  const grids = new Map<string, Grid>(
    Object.entries(sheets).map(([tab, text]) => [
      tableCalled(tab),
      { tab, cells: tableIn(text).map(row => row.map(cellOf)) },
    ]),
  )
  return readTables(grids, { today })
}

const next = (sheets: Readonly<Record<string, string>>, growth = 0) =>
  nextTargets(reads(sheets), { year: 2027, start: 1, growth, status: 'proposed' })
const figures = ({ m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, annual }: Readonly<Record<string, unknown>>) => [
  ...[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12],
  annual,
]

const MONTHS = 'Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec'

describe('the targets of a new year', () => {
  it('ask a newcomer for a whole year: months before the start hold the mean of those after it', () => {
    const { rows, filled, people } = next({
      People: `
        | Name | Team | Start |
        | Amy | North | 2026-07-01 |
        | Tom | North | 2024-01-01 |`,
      Targets: `
        | Year | KPI | For | Year total | ${MONTHS} |
        | 2026 | Sales | Amy | 66000 | 0 | 0 | 0 | 0 | 0 | 0 | 10000 | 12000 | 11000 | 10000 | 12000 | 11000 |
        | 2026 | Sales | Tom | 12000 | 0 | 0 | 0 | 0 | 0 | 0 | 2000 | 2000 | 2000 | 2000 | 2000 | 2000 |`,
    })
    const [amy, tom] = rows.map(figures)
    expect(amy).toEqual([...Array(6).fill(11000), 10000, 12000, 11000, 10000, 12000, 11000, 132000])
    expect(tom).toEqual([...Array(6).fill(0), ...Array(6).fill(2000), 12000])
    expect({ filled, people }).toEqual({ filled: ['Amy'], people: 2 })
  })

  it('do not repeat the reduced months of a ramp or of days away in a prorated row', () => {
    const { rows } = next({
      People: `
        | Name | Team | Start | Ramp |
        | Amy | North | 2026-01-16 | Usual |`,
      Ramps: `
        | Name | Month 1 | Month 2 | Month 3 |
        | Usual | 50% | 80% | 100% |`,
      Targets: `
        | Year | KPI | For | Prorated | Year total | ${MONTHS} |
        | 2026 | Sales | Amy | yes | 105800 | 2600 | 8000 | 9000 | 9000 | 9000 | 9000 | 9000 | 9000 | 9000 | 11000 | 11000 | 11000 |`,
    })
    // (7 × 9,000 + 3 × 11,000) ÷ 10 = 9,600.
    expect(rows.map(figures)).toEqual([[9600, 9600, ...Array(7).fill(9000), 11000, 11000, 11000, 115200]])
  })

  it('grow from the whole year', () => {
    const { rows } = next(
      {
        People: `
          | Name | Team | Start |
          | Amy | North | 2026-12-01 |`,
        Targets: `
          | Year | KPI | For | Year total | ${MONTHS} |
          | 2026 | Sales | Amy | 100 | | | | | | | | | | | | 100 |`,
      },
      0.1,
    )
    expect(rows.map(figures)).toEqual([[...Array(12).fill(110), 1320]])
  })
})

describe('the year of a KPI that is averaged', () => {
  it('stays an average', () => {
    const { rows } = next(
      {
        People: `
          | Name | Team | Start |
          | Amy | North | 2026-11-01 |`,
        Targets: `
          | Year | KPI | For | Year total | ${MONTHS} |
          | 2026 | Rating | Amy | 40 | | | | | | | | | | | 40 | 40 |`,
      },
      0.1,
    )
    expect(rows.map(figures)).toEqual([Array(13).fill(44)])
  })
})

describe('the year that is started', () => {
  const rows = (...years: number[]) => `
    | Year | KPI | For |
    ${years.map(year => `| ${year} | Sales | Amy |`).join('\n')}`
  const cases = [
    { is: 'in April the next one, where this one has targets', today: '2026-04-10', years: [2026], year: 2027 },
    { is: 'in January the one that has just begun', today: '2027-01-05', years: [2026], year: 2027 },
    { is: 'in January not the one after it', today: '2027-01-05', years: [2026, 2027], year: 2027 },
    { is: 'in January no other, though last year had no targets', today: '2027-01-05', years: [2025], year: 2027 },
    { is: 'in November this one, if only last year has targets', today: '2026-11-05', years: [2025], year: 2026 },
    { is: 'in November the next one, where nobody has targets', today: '2026-11-05', years: [2020], year: 2027 },
    { is: 'in the first month of a fiscal year that one', today: '2027-04-05', start: 4, years: [2026], year: 2027 },
    { is: 'in the last month of a fiscal year the next', today: '2027-03-05', start: 4, years: [2026], year: 2027 },
  ]
  it.each(cases)('is $is', ({ today, start = 1, years, year }) => {
    expect(yearToStart(reads({ Targets: rows(...years) }, today), today, start)).toBe(year)
  })
})
