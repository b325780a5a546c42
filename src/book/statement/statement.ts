import { longPeriod } from '../../domain/lookups/longPeriod'
import { gradeRows } from '../../domain/scores/grade'
import { allot } from '../../domain/values/allocate'
import { type Cell, evened } from '../../domain/values/cell'
import { groupBy } from '../../domain/values/groupBy'
import { addMonths, firstDay, isMonth, lastDay } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { number, share } from '../../domain/values/text'
import { currencyOf } from '../reading/currency'
import type { Reads, Row } from '../reading/reads'
import { readGrades } from '../reading/rules'
import type { Settings } from '../settings/settings'

/** A person's month for the person: nobody else's figures are in it. */
export interface Statement {
  readonly company: string
  readonly currency: string
  readonly period: string
  readonly lang: Lang
  readonly person: string
  readonly email?: string | undefined
  /** The person asked for none. */
  readonly optedOut: boolean
  readonly result: Row<'results'>
  /** Shown only where Settings shows ranks. */
  readonly rank?: number | undefined
  readonly kpis: readonly KpiLine[]
  readonly payLines: readonly Row<'payLines'>[]
  /** What the grade brings beside money. */
  readonly reward?: string | undefined
  /** Of a full month, as People say; it is paid elsewhere and stands in no total. */
  readonly baseSalary?: number | undefined
  readonly before?: Before | undefined
  readonly deals: readonly DealLine[]
  /** Finals and totals of the latest periods, the oldest first, this one last. */
  readonly trend: ReadonlyArray<{ readonly period: string; readonly final: number; readonly total: number }>
}

export interface KpiLine {
  readonly kpi: string
  readonly target: string
  readonly actual: string
  readonly attainment: string
  readonly score?: number | undefined
  readonly weight: string
  readonly weighted?: number | undefined
  readonly why: string
}

/** The month before: what its final was, and how much of the change each KPI made. */
export interface Before {
  readonly period: string
  readonly final: number
  readonly changes: ReadonlyArray<{ readonly kpi: string; readonly change: number }>
}

export interface DealLine {
  readonly date: string
  readonly customer: string
  readonly deal: string
  readonly amount: number
}

export interface StatementsRequest {
  readonly period: string
  readonly settings: Settings
  readonly lang: Lang
  readonly ranks: boolean
}

const MOST_PERIODS = 6

/** The statements of everybody with a result in a period, in the order of Results; the sheets are walked once. */
export function statementsOf(reads: Reads, { period, settings, lang, ranks }: StatementsRequest): Statement[] {
  const results = reads.results?.rows ?? []
  const byPerson = groupBy(results, row => evened(row.name))
  const scores = groupBy(reads.scores?.rows ?? [], row => `${row.period} ${evened(row.person)}`)
  const lines = groupBy(
    (reads.payLines?.rows ?? []).filter(row => row.period === period),
    row => evened(row.person),
  )
  const people = groupBy(reads.people?.rows ?? [], row => evened(row.name))
  const percents = percentKpis(reads)
  const currency = currencyOf(reads, period, settings)
  const rewards = rewardsOf(reads, period, settings)
  return results
    .filter(row => row.period === period)
    .map(result => {
      const key = evened(result.name)
      const own = people.get(key) ?? []
      const past = byPerson.get(key) ?? []
      const ownScores = (when: string) => scores.get(`${when} ${key}`) ?? []
      const ownLines = lines.get(key) ?? []
      return {
        company: settings.company,
        currency,
        period,
        lang: lastOf(own, row => row.language) ?? lang,
        person: result.name,
        email: lastOf(own, row => row.email),
        optedOut: lastOf(own, row => row.statement) === 'none',
        result,
        rank: ranks ? result.rank : undefined,
        kpis: addedUp(ownScores(period), result.individual, settings.scoreDecimals).map(row => kpiLine(row, percents)),
        payLines: ownLines,
        reward: rewards(result),
        baseSalary: baseSalaryIn(own, period),
        before: beforeOf(result, past, ownScores),
        deals: dealsOf(ownLines, reads),
        trend: trendOf(past, period),
      }
    })
}

/** What the latest row of a person that says it says. */
function lastOf<T>(rows: readonly Row<'people'>[], of: (row: Row<'people'>) => T | undefined): T | undefined {
  const said = rows.map(of).filter(value => value !== undefined && value !== '')
  return said[said.length - 1]
}

/** The other reward of a result's grade, by the rows in force. */
function rewardsOf(reads: Reads, period: string, { fiscalYearStart }: Settings) {
  const { size = 'month', months = [period] } = longPeriod(period, fiscalYearStart) ?? {}
  const month = months[months.length - 1] ?? period
  return ({ plan = '', grade }: Row<'results'>): string | undefined => {
    if (grade === undefined) return undefined
    const { grades } = readGrades(reads, [plan], { month, kind: size })
    return gradeRows({ grades, month }, plan).find(row => row.grade === grade)?.reward
  }
}

/** That of the row in force at the end of the month. */
export function baseSalaryIn(rows: readonly Row<'people'>[], period: string): number | undefined {
  if (!isMonth(period)) return undefined
  const there = rows.filter(({ start = '', end = '9999' }) => start <= lastDay(period) && end >= firstDay(period))
  const [latest] = [...there].sort((a, b) => ((a.start ?? '') > (b.start ?? '') ? -1 : 1))
  return latest?.baseSalary
}

function percentKpis(reads: Reads): ReadonlySet<string> {
  const rows = (reads.kpis?.rows ?? []).filter(row => row.unit?.includes('%') || row.unit?.includes('%'))
  return new Set(rows.map(row => evened(row.kpi)))
}

function kpiLine(row: Row<'scores'>, percents: ReadonlySet<string>): KpiLine {
  const isPercent = percents.has(evened(row.kpi))
  const figure = (cell: Cell | undefined): string => {
    if (typeof cell === 'number') return isPercent ? share(cell) : number(cell)
    return typeof cell === 'object' && cell ? share(cell.share) : String(cell ?? '')
  }
  return {
    kpi: row.kpi,
    target: figure(row.target),
    actual: figure(row.actual),
    attainment: row.attainment === undefined ? '' : share(row.attainment),
    score: row.score,
    weight: row.weight === undefined ? '' : share(row.weight),
    weighted: row.weighted,
    why: row.why ?? '',
  }
}

/** Weighted scores at the decimals of the total beside them, so that the column adds up to it. */
function addedUp(
  rows: readonly Row<'scores'>[],
  total: number | undefined,
  decimals: number,
): readonly Row<'scores'>[] {
  if (total === undefined) return rows
  const unit = 10 ** decimals
  const parts = allot(
    Math.round(total * unit),
    rows.map(row => row.weighted ?? 0),
  )
  return rows.map((row, i) => (row.weighted === undefined ? row : { ...row, weighted: (parts[i] ?? 0) / unit }))
}

function beforeOf(
  { period, final }: Row<'results'>,
  past: readonly Row<'results'>[],
  scores: (period: string) => readonly Row<'scores'>[],
): Before | undefined {
  if (!isMonth(period) || final === undefined) return undefined
  const last = past.find(row => row.period === addMonths(period, -1))
  if (last?.final === undefined) return undefined
  const then = new Map(scores(last.period).map(row => [evened(row.kpi), row.weighted ?? 0]))
  const changes = scores(period).map(row => ({
    kpi: row.kpi,
    change: (row.weighted ?? 0) - (then.get(evened(row.kpi)) ?? 0),
  }))
  const felt = changes.filter(({ change }) => Math.abs(change) >= 0.005)
  return {
    period: last.period,
    final: last.final,
    changes: felt.sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
  }
}

/** The deals that paid in the period, the newest first. */
function dealsOf(lines: readonly Row<'payLines'>[], reads: Reads): DealLine[] {
  const customers = new Map((reads.deals?.rows ?? []).map(row => [row.dealNo ?? '', row.customer ?? '']))
  const paid = lines.filter(line => line.deal !== undefined && line.creditDate !== undefined)
  return paid
    .map(line => ({
      date: line.creditDate ?? '',
      customer: customers.get(line.deal ?? '') ?? '',
      deal: line.deal ?? '',
      amount: line.base ?? 0,
    }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

function trendOf(past: readonly Row<'results'>[], period: string): Statement['trend'] {
  const scored = past.filter(row => row.period <= period && isMonth(row.period) === isMonth(period))
  return scored
    .flatMap(({ period: when, final, total = 0 }) => (final === undefined ? [] : [{ period: when, final, total }]))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .slice(-MOST_PERIODS)
}
