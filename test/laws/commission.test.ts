import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../src/book/table/table'
import { withResults } from '../months/run'
import { NAMES, type Sale, type SmallMonth, scored, smallMonth, withDeals, workbookOf } from './smallMonth'

const allVisited = (month: SmallMonth): SmallMonth => ({ ...month, visits: [20, 20, 20, 20] })
const commissions = (month: SmallMonth) =>
  new Map(
    (scored(workbookOf(month)).result?.people ?? []).map(one => [one.presence.person.name, one.pay?.commission ?? 0]),
  )

describe('commission', () => {
  it('is never less for more sales, while rates do not fall', () => {
    fc.assert(
      fc.property(smallMonth, fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...NAMES), (any, more, person) => {
        const month = allVisited({ ...any, sales: any.sales.map(({ with: _, ...alone }) => alone) })
        const extra: Sale = { person, day: 28, amount: more }
        const [before, after] = [commissions(month), commissions({ ...month, sales: [...month.sales, extra] })]
        for (const name of NAMES) {
          // the period holds no row of the kind before the first deal: its KPI waits, and with it the pay
          expect(after.get(name) ?? 0).toBeGreaterThanOrEqual(before.get(name) ?? 0)
        }
      }),
    )
  })

  it('of a deal given back whole in the next month comes to 0 over both', () => {
    fc.assert(
      fc.property(smallMonth, fc.nat(5), (any, pick) => {
        const month = allVisited(any)
        const deal = pick % Math.max(1, month.sales.length)
        const sale = month.sales[deal]
        if (!sale) return
        const number = `D${deal + 1}`
        const refund = ['2026-05-10', sale.amount, sale.person, 'R1', 'refund', number]
        const other = ['2026-05-11', 150_000, 'Ann', 'E1', 'booked', null]
        const book = inBothMonths(withDeals(workbookOf(month), [refund, other]))
        const april = scored(book)
        const may = scored(withResults(book, april), '2026-05')
        const lines = [april, may].flatMap(run => (run.result?.people ?? []).flatMap(one => one.pay?.lines ?? []))
        expect(may.result?.people.every(one => one.pay)).toBe(true)
        expect(lines.filter(line => line.deal === number).reduce((sum, line) => sum + line.amount, 0)).toBe(0)
      }),
    )
  })

  it('credits the whole of a deal however it is split, and pays no line on anything else', () => {
    fc.assert(
      fc.property(smallMonth, any => {
        const month = allVisited(any)
        const whole = month.sales.reduce((sum, sale) => sum + Math.round(sale.amount * 100), 0)
        const booked = (scored(workbookOf(month)).output?.scores ?? []).filter(row => row.kpi === 'Booked')
        const credited = booked.reduce((sum, row) => sum + Math.round(Number(row.actual ?? 0) * 100), 0)
        if (month.sales.length > 0) expect(credited).toBe(whole)
      }),
    )
  })
})

/** Everybody visited as much in May. */
function inBothMonths(book: ReturnType<typeof workbookOf>): ReturnType<typeof workbookOf> {
  const actuals = book.grids.get('actuals') as Grid
  const may = NAMES.map(name => ['2026-05', name, 20])
  return { ...book, grids: new Map([...book.grids, ['actuals', { ...actuals, cells: [...actuals.cells, ...may] }]]) }
}
