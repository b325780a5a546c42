import type { ClosedMonth, MonthInput, Over, PastFinal, Policy } from '../records/month'
import { NO_REWARDS } from '../records/rewards'
import { two } from '../values/day'
import {
  addMonths,
  fiscalYear,
  isDue,
  MONTHS_IN,
  type Month,
  type Period,
  type WindowSize,
  windowOf,
} from '../values/period'

/** Everything longer than a month, shortest first. */
export const LONG_SIZES = ['quarter', 'half', 'year'] as const
export type LongSize = (typeof LONG_SIZES)[number]

/** A quarter, half or year, with its months in order. */
export interface LongPeriod {
  /** One spelling for each: where the year begins in January, FY2026-Q1 is 2026-Q1. */
  readonly period: Period
  readonly size: LongSize
  readonly months: readonly Month[]
  /** Whether quarters of the workbook begin where it does: with another fiscal year a calendar quarter is none. */
  readonly isFiscal: boolean
}

const NOTATION = /^(FY)?(\d{4})(?:-([QH])(\d))?$/
const SIZES: Readonly<Record<string, LongSize>> = { Q: 'quarter', H: 'half' }

/** A quarter, half or year as `readPeriod` gives it; undefined for months, weeks and what is no period. */
export function longPeriod(period: Period, fiscalStart: number): LongPeriod | undefined {
  const [, fiscal = '', year, kind = '', nth = '1'] = NOTATION.exec(period) ?? []
  if (year === undefined) return undefined
  const size = SIZES[kind] ?? 'year'
  const length = MONTHS_IN[size]
  const first = addMonths(`${year}-${two(fiscal ? fiscalStart : 1)}`, (Number(nth) - 1) * length)
  const months = Array.from({ length }, (_, i) => addMonths(first, i))
  const isCalendar = fiscalStart === 1
  return {
    period: isCalendar ? period.replace(/^FY/, '') : period,
    size,
    months,
    isFiscal: fiscal !== '' || isCalendar,
  }
}

/** The name of the fiscal window that holds a month. */
export function windowName(month: Month, size: LongSize, fiscalStart: number): Period {
  const [first = month] = windowOf(month, size, fiscalStart)
  const year = fiscalYear(first, fiscalStart)
  const nth = windowsBefore(first, size, fiscalStart) + 1
  const part = { quarter: `-Q${nth}`, half: `-H${nth}`, year: '' }[size]
  return `${fiscalStart === 1 ? '' : 'FY'}${year}${part}`
}

function windowsBefore(first: Month, size: LongSize, fiscalStart: number): number {
  return windowOf(first, 'year', fiscalStart).indexOf(first) / MONTHS_IN[size]
}

/** The longer periods that end with a month, longest first. */
export function endingWith(month: Month, fiscalStart: number): Period[] {
  const ending = LONG_SIZES.filter(size => isDue(month, size, fiscalStart))
  return ending.reverse().map(size => windowName(month, size, fiscalStart))
}

/** The quarter that ended last before a month. */
export function lastQuarter(before: Month, fiscalStart: number): Period {
  const month = addMonths(before, -1)
  return isDue(month, 'quarter', fiscalStart)
    ? windowName(month, 'quarter', fiscalStart)
    : lastQuarter(month, fiscalStart)
}

/** The months an input is about: one, or those of the longer period that ends with it. */
export function monthsOf({ month, over, policy }: Pick<MonthInput, 'month' | 'over' | 'policy'>): Month[] {
  return over ? windowOf(month, over.size, policy.fiscalStart) : [month]
}

/** How the input of a period is named on the result sheets. */
export function periodOf({ month, over }: Pick<MonthInput, 'month' | 'over'>): Period {
  return over?.period ?? month
}

/** What the months of a longer period came to. */
export interface PastMonths {
  readonly finals: readonly PastFinal[]
  readonly closed: readonly ClosedMonth[]
}

/**
 * The input of a longer period, made from that of its last month: every KPI is due over the whole of it. What was paid by
 * the month is not paid again: base bonuses, commission, rewards, money adjustments and debts stay with the months, and
 * only rows of Grades for this kind of period pay.
 */
export function overPeriod(input: MonthInput, over: Over, past: PastMonths): MonthInput {
  const own = over.by === 'totals' ? inputOfTotals(input, over) : inputOfMonths(past)
  return {
    ...input,
    over,
    policy: monthlyLeftOut(input.policy),
    people: input.people.map(person => ({
      ...person,
      stints: person.stints.map(stint => ({ ...stint, baseBonus: 0, targetBonus: undefined })),
    })),
    kpis: input.kpis.map(kpi => ({ ...kpi, frequency: over.size satisfies WindowSize, payoutCurve: undefined })),
    commissionPlans: [],
    rewards: NO_REWARDS,
    ...own,
  }
}

type Own = Pick<MonthInput, 'figures' | 'credits' | 'targets' | 'adjustments' | 'history' | 'leftOut'>

const NO_HISTORY: MonthInput['history'] = { lines: [], scores: [], finals: [], closed: [], owed: new Map() }

function inputOfTotals({ figures, credits, targets, adjustments, leftOut, ...input }: MonthInput, over: Over): Own {
  const months = monthsOf({ ...input, over })
  const points = adjustments.filter(({ kind, month }) => kind === 'points' && months.includes(month))
  return { figures, credits, targets, adjustments: points, history: NO_HISTORY, leftOut }
}

/** Nothing but what the months came to: figures changed since change nothing. */
function inputOfMonths(past: PastMonths): Own {
  const history = { ...NO_HISTORY, ...past }
  return { figures: [], credits: [], targets: [], adjustments: [], history, leftOut: new Map() }
}

function monthlyLeftOut(policy: Policy): Policy {
  const { capPerPerson: _cap, budget: _budget, mostTakenBack: _most, clawbackMonths: _back, ...kept } = policy
  return kept
}
