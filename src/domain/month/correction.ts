import { monthsOf } from '../lookups/longPeriod'
import type { Kpi, MonthInput, TargetRow, TypedFigure } from '../records/month'
import { isDue, MONTHS_IN, type Month, windowOf } from '../values/period'
import { versionFor } from '../values/versions'
import { scoreMonth } from './scoreMonth'

/** What somebody's pay of a closed period comes to with today's figures; minor units. */
export interface Correction {
  readonly person: string
  readonly before: number
  readonly after: number
}

export interface Corrected {
  /** Everybody scored, then and now. */
  readonly people: readonly Correction[]
  /** Who was paid, but cannot be scored with the figures as they stand now. */
  readonly pending: readonly string[]
}

/**
 * A closed period computed again with the typed figures and targets as they stand now, but with the rules, people and deals
 * it was closed with (docs/rules.md, Closing). Debts count: what is owed less is worth as much as what is paid more.
 */
export function corrected(kept: MonthInput, now: MonthInput): Corrected {
  const settled = withoutOpenWindows(kept)
  const before = worths(settled)
  const after = worths(correctedInput(settled, now))
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return {
    people: names.flatMap((person): Correction[] => {
      const [was = 0, is] = [before.get(person), after.get(person)]
      return is === undefined ? [] : [{ person, before: was, after: is }]
    }),
    pending: names.filter(person => !after.has(person)),
  }
}

/** What each scored person gets of a period, less what they owe after it. */
function worths(input: MonthInput): Map<string, number> {
  const paid = scoreMonth(input).people.flatMap(({ presence, pay }) =>
    pay ? [[presence.person.name, pay.total - pay.owedAfter] as const] : [],
  )
  return new Map(paid)
}

/** A plan that pays over a longer window settles it itself, at the latest when the window ends. */
function withoutOpenWindows(input: MonthInput): MonthInput {
  const { month, policy, commissionPlans } = input
  return { ...input, commissionPlans: commissionPlans.filter(plan => isDue(month, plan.window, policy.fiscalStart)) }
}

/** Of the kept input only the figures and targets of the months it is about are those of today. */
function correctedInput(kept: MonthInput, now: MonthInput): MonthInput {
  const months = new Set(monthsCorrected(kept))
  const isKept = ({ month }: TypedFigure) => !months.has(month)
  return {
    ...kept,
    figures: [...kept.figures.filter(isKept), ...now.figures.filter(figure => !isKept(figure))],
    targets: correctedTargets(kept, now, months),
    leftOut: new Map([...kept.leftOut].filter(([person]) => now.leftOut.has(person))),
  }
}

/** The months of the longest KPI or commission window that ends with the period. */
function monthsCorrected(input: MonthInput): Month[] {
  const { month, policy, kpis, commissionPlans } = input
  const own = monthsOf(input)
  const sizes = [
    ...versionFor<Kpi>(kpis, month).map(({ frequency }) => frequency),
    ...versionFor(commissionPlans, month).map(({ window }) => window),
  ].filter(size => isDue(month, size, policy.fiscalStart) && MONTHS_IN[size] > own.length)
  const windows = sizes.map(size => windowOf(month, size, policy.fiscalStart))
  return windows.reduce((longest, window) => (window.length > longest.length ? window : longest), own)
}

/** Figures of those months as they are now, those of the others as they were. */
function correctedTargets(kept: MonthInput, now: MonthInput, months: ReadonlySet<Month>): TargetRow[] {
  const before = new Map(kept.targets.map(row => [keyOf(row), row] as const))
  const after = new Map(now.targets.map(row => [keyOf(row), row] as const))
  const numbers = new Set([...months].map(month => Number(month.slice(5))))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): TargetRow[] => {
    const [was, is] = [before.get(key), after.get(key)]
    const row = is ?? was
    if (!row) return []
    const figures = row.months.map((_, i) => (numbers.has(i + 1) ? is : was)?.months[i])
    return [{ ...row, months: figures }]
  })
}

function keyOf({ owner, kpi, year, fromMonth = '' }: TargetRow): string {
  return [owner, kpi, String(year), fromMonth].join('\u0001')
}
