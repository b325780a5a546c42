import fc from 'fast-check'
import type { Grid } from '../../src/book/table/table'
import type { Cell } from '../../src/domain/values/cell'
import { completed } from '../months/document'
import { type Run, runMonth, type Workbook } from '../months/run'

export const NAMES = ['Ann', 'Bob', 'Cy', 'Dee']

export interface Sale {
  readonly person: string
  readonly day: number
  readonly amount: number
  /** Who else has a part, and how many percent the first keeps. */
  readonly with?: { readonly person: string; readonly keeps: number }
}

/** A month of a small team: what each did, and the rules, all of them random. */
export interface SmallMonth {
  readonly visits: readonly (number | null)[]
  readonly sales: readonly Sale[]
  readonly tiers: ReadonlyArray<readonly [from: number, rate: number]>
  readonly way: string
  readonly window: string
  readonly baseBonus: number
  readonly share: number
}

const cents = (max: number) => fc.integer({ min: 1, max: max * 100 }).map(n => n / 100)
const person = fc.constantFrom(...NAMES)
const sale = fc.record({
  person,
  day: fc.integer({ min: 1, max: 28 }),
  amount: cents(200_000),
  with: fc.option(fc.record({ person, keeps: fc.integer({ min: 1, max: 99 }) }), { nil: undefined }),
})
type Row = readonly [from: number, rate: number]

/** Tiers from 0 whose rates never fall. */
const risingTiers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 12 })), { maxLength: 3 })
  .chain(steps =>
    fc.integer({ min: 0, max: 12 }).map(first => {
      let from = 0
      let rate = first
      const rest = steps.map(([width, more]): Row => {
        from += width * 1000
        rate += more
        return [from, rate / 100]
      })
      return [[0, first / 100] as Row, ...rest]
    }),
  )

export const smallMonth: fc.Arbitrary<SmallMonth> = fc.record({
  visits: fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 }), { minLength: 4, maxLength: 4 }),
  sales: fc
    .array(sale, { maxLength: 6 })
    .map(sales => sales.map(s => (s.with?.person === s.person ? { ...s, with: undefined } : s)) as Sale[]),
  tiers: risingTiers,
  way: fc.constantFrom('marginal', 'whole'),
  window: fc.constantFrom('month', 'quarter'),
  baseBonus: fc.integer({ min: 0, max: 5000 }),
  share: fc.constantFrom(0, 0.3, 1),
})

/** The sheets of a month, the rows of each in the order given. */
export function workbookOf(month: SmallMonth, order: <T>(rows: T[]) => T[] = rows => rows): Workbook {
  const grids = new Map<string, Grid>()
  const put = (id: string, headers: string[], rows: Cell[][]) =>
    grids.set(id, { tab: id, cells: [headers, ...order(rows)] })
  put(
    'settings',
    ['setting', 'value'],
    [
      ['Language', 'English'],
      ['Commission on deals', 'yes'],
      ['Team counts in scores', 'yes'],
      ['Team share', month.share],
    ],
  )
  put(
    'people',
    ['name', 'team', 'base bonus'],
    NAMES.map((name, i) => [name, i < 3 ? 'North' : 'South', month.baseBonus]),
  )
  put(
    'kpis',
    ['plan', 'kpi', 'weight', 'method', 'target', 'source'],
    [
      ['Sales', 'Visits', 0.5, 'higher', 20, null],
      ['Sales', 'Booked', 0.5, 'higher', 100_000, 'deals booked'],
    ],
  )
  put(
    'actuals',
    ['month', 'name', 'Visits'],
    NAMES.map((name, i) => ['2026-04', name, month.visits[i] ?? null]),
  )
  put(
    'grades',
    ['from', 'grade', 'coefficient'],
    [
      [100, 'A', 1.2],
      [60, 'B', 1],
      [0, 'C', 0.6],
    ],
  )
  put('commissionPlans', ['commission plan', 'plan', 'way', 'window'], [['C', 'Sales', month.way, month.window]])
  put(
    'commission',
    ['commission plan', 'from', 'rate'],
    month.tiers.map(([from, rate]) => ['C', from, rate]),
  )
  put(
    'deals',
    ['date', 'amount', 'person', 'deal no', 'kind', 'reverses'],
    [...month.sales.map((one, i): Cell[] => [dayOf(one.day), one.amount, credited(one), `D${i + 1}`, 'booked', null])],
  )
  return { grids: completed(grids, 'en'), today: '2026-11-22', lang: 'en' }
}

function dayOf(day: number): string {
  return `2026-04-${String(day).padStart(2, '0')}`
}

function credited({ person: own, with: other }: Sale): string {
  return other ? `${own} ${other.keeps}%, ${other.person} ${100 - other.keeps}%` : own
}

/** The workbook with more rows on Deals. */
export function withDeals({ grids, ...book }: Workbook, rows: Cell[][]): Workbook {
  const deals = grids.get('deals') as Grid
  return { ...book, grids: new Map([...grids, ['deals', { ...deals, cells: [...deals.cells, ...rows] }]]) }
}

export function scored(workbook: Workbook, month = '2026-04'): Run {
  return runMonth(workbook, month)
}
