import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grid } from '../../src/book/table/table'
import { lineKinds } from '../../src/domain/pay/kind'
import { taken } from '../../src/domain/pay/settle'
import type { Cell } from '../../src/domain/values/cell'
import { type Run, type Workbook, withResults } from '../months/run'
import { NAMES, type SmallMonth, scored, smallMonth, withDeals, workbookOf } from './smallMonth'

const money = fc.integer({ min: 0, max: 500_000 }).map(n => n / 100)
const rewards = fc.record({
  draw: money,
  kind: fc.constantFrom('recoverable', 'guarantee'),
  pool: money,
  sharedBy: fc.constantFrom('equally', 'score', 'score × coefficient', 'contribution'),
  reserve: fc.integer({ min: 0, max: 100 }),
  prizes: fc.array(money, { minLength: 1, maxLength: 3 }),
  competitors: fc.constantFrom('everybody', 'people in each team', 'teams'),
  by: fc.constantFrom('actual', 'attainment', 'score'),
  clawback: money,
  most: fc.constantFrom(null, 0.2, 300),
  step: fc.constantFrom(0.01, 1, 5),
  rounding: fc.constantFrom('each line', 'the total'),
})
type Rewards = typeof rewards extends fc.Arbitrary<infer T> ? T : never

function withSheet(book: Workbook, id: string, headers: string[], rows: Cell[][]): Workbook {
  return { ...book, grids: new Map([...book.grids, [id, { tab: id, cells: [headers, ...rows] }]]) }
}

function withSettings(book: Workbook, rows: Cell[][]): Workbook {
  const settings = book.grids.get('settings') as Grid
  return {
    ...book,
    grids: new Map([...book.grids, ['settings', { ...settings, cells: [...settings.cells, ...rows] }]]),
  }
}

/** A small month with a draw, a pool, a prize, a clawback, and settings that cut and round. */
function rewarded(month: SmallMonth, r: Rewards): Workbook {
  const features = ['Draws', 'Team pools', 'Prizes', 'Adjustments'].map((name): Cell[] => [name, 'yes'])
  const most: Cell[][] = r.most === null ? [] : [['Most taken back per month', r.most < 1 ? { share: r.most } : r.most]]
  const rounded: Cell[][] = [
    ['Pay in steps of', r.step],
    ['Pay is rounded', r.rounding],
  ]
  let book = withSettings(workbookOf(month), [...features, ...most, ...rounded])
  book = withSheet(book, 'draws', ['person', 'amount', 'kind', 'from'], [['Ann', r.draw, r.kind, '2026-01']])
  const pool: Cell[] = ['every team', 'Visits', 0, r.pool, r.sharedBy, { share: r.reserve / 100 }]
  book = withSheet(book, 'pools', ['team', 'kpi', 'goal', 'pool', 'shared by', 'reserve'], [pool])
  const places = r.prizes.map((prize, i): Cell[] => ['Top', 'Visits', String(i + 1), prize, r.competitors, r.by])
  book = withSheet(book, 'prizes', ['prize', 'kpi', 'place', 'amount or honour', 'competitors', 'by'], places)
  const back: Cell[] = ['2026-04-20', 'Ann', 'clawback', r.clawback, 'cancelled']
  return withSheet(book, 'adjustments', ['date', 'person', 'kind', 'amount', 'reason'], [back])
}

const cents = (amount: number) => Math.round(amount * 100)
const linesOf = ({ result }: Run) => (result?.people ?? []).flatMap(({ pay }) => pay?.lines ?? [])
const total = (lines: readonly { readonly amount: number }[]) => lines.reduce((sum, line) => sum + line.amount, 0)

describe('pay', () => {
  it('of every kind: lines sum to each term and to the total; pay and debts are never below 0', () => {
    fc.assert(
      fc.property(smallMonth, rewards, (month, r) => {
        for (const { pay } of scored(rewarded(month, r)).result?.people ?? []) {
          if (!pay) continue
          const { lines, owedAfter, drawRecovered, ...terms } = pay
          expect(total(lines)).toBe(pay.total)
          for (const term of new Set(Object.values(lineKinds).map(kind => kind.term))) {
            const own = total(lines.filter(line => lineKinds[line.kind].term === term))
            const shown = term === 'drawRecovered' ? -drawRecovered : terms[term as keyof typeof terms]
            expect([term, own + 0]).toEqual([term, shown + 0])
          }
          expect(pay.total).toBeGreaterThanOrEqual(0)
          expect(owedAfter).toBeGreaterThanOrEqual(0)
          expect(drawRecovered).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('shares a pool to the cent, or lists it as undistributed; prizes are given whole', () => {
    fc.assert(
      fc.property(smallMonth, rewards, (month, r) => {
        const run = scored(rewarded(month, { ...r, step: 0.01 }))
        for (const { amount, lines, issues } of run.result?.pools ?? []) {
          expect(total(lines)).toBe(issues.length > 0 ? 0 : amount)
        }
        const won = linesOf(run).filter(line => line.kind === 'prize')
        const contests = r.competitors === 'people in each team' ? 2 : 1
        const all = r.prizes.reduce((sum, prize) => sum + cents(prize), 0)
        expect(total(won)).toBeLessThanOrEqual(all * contests)
        const competed = month.visits.filter(visits => visits !== null && visits > 0).length
        if (r.competitors === 'everybody' && won.length > 0 && competed >= r.prizes.length) expect(total(won)).toBe(all)
      }),
    )
  })

  it('taken back, advanced and owed is only moved in time: nothing is lost', () => {
    const amount = fc.integer({ min: 0, max: 10_000_00 })
    const months = fc.array(fc.record({ own: amount, back: amount }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(months, amount, fc.option(amount, { nil: undefined }), (list, draw, most) => {
        let owed = 0
        let paid = 0
        for (const { own, back } of list) {
          const now = taken({ own, back, owed, most, terms: { kind: 'recoverable', draw } })
          const pay = now.earned + now.advance - now.recovered
          expect(pay).toBeGreaterThanOrEqual(0)
          expect(now.owedAfter).toBeGreaterThanOrEqual(0)
          if (most !== undefined) expect(back - now.deferred + now.recovered).toBeLessThanOrEqual(most)
          owed = now.owedAfter
          paid += pay
        }
        expect(paid - owed).toBe(list.reduce((sum, { own, back }) => sum + own - back, 0))
      }),
    )
  })

  it('of both months together is as if a deal given back had never been, where refunds are recomputed', () => {
    fc.assert(
      fc.property(smallMonth, fc.nat(5), fc.constantFrom(...NAMES), (any, pick, other) => {
        const month: SmallMonth = {
          ...any,
          visits: [20, 20, 20, 20],
          sales: any.sales.map(({ with: _, ...own }) => own),
        }
        const at = pick % Math.max(1, month.sales.length)
        const sale = month.sales[at]
        if (!sale) return
        const every = NAMES.flatMap((name, i): Cell[][] => [
          ['2026-04-28', 1000, name, `A${i}`, 'booked', null],
          ['2026-05-11', 150_000, other, `M${i}`, 'booked', null],
        ])
        const refund: Cell[] = ['2026-05-10', sale.amount, sale.person, 'R1', 'refund', `D${at + 1}`]
        const book = bothMonths(recomputing(withDeals(workbookOf(month), every), month))
        const kept = bothMonths(recomputing(withDeals(workbookOf(withoutSale(month, at)), every), month))
        expect(commissionOver(withDeals(book, [refund]))).toEqual(commissionOver(kept))
      }),
      { numRuns: 50 },
    )
  })
})

function withoutSale(month: SmallMonth, at: number): SmallMonth {
  return { ...month, sales: month.sales.filter((_, i) => i !== at) }
}

function recomputing(book: Workbook, { way, window }: SmallMonth): Workbook {
  const headers = ['commission plan', 'plan', 'way', 'window', 'refund']
  return withSheet(book, 'commissionPlans', headers, [['C', 'Sales', way, window, 'recompute']])
}

function bothMonths(book: Workbook): Workbook {
  const actuals = book.grids.get('actuals') as Grid
  const may = NAMES.map((name): Cell[] => ['2026-05', name, 20])
  return { ...book, grids: new Map([...book.grids, ['actuals', { ...actuals, cells: [...actuals.cells, ...may] }]]) }
}

function commissionOver(book: Workbook): Record<string, number> {
  const april = scored(book)
  const may = scored(withResults(book, april), '2026-05')
  const sums: Record<string, number> = {}
  for (const run of [april, may]) {
    for (const { presence, pay } of run.result?.people ?? []) {
      const { name } = presence.person
      sums[name] = (sums[name] ?? 0) + (pay?.commission ?? 0)
    }
  }
  return sums
}
