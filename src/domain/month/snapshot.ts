import type { Dated, MonthInput, Stint, TargetRow } from '../records/month'
import { canonical, parseCanonical } from '../values/canonical'
import { type Day, two } from '../values/day'
import { type Why, why } from '../values/explain'
import { addMonths, lastDay, MONTHS_IN, type Month, monthOf, windowOf } from '../values/period'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'

const say = texts('snapshot', {
  leftOut: { en: 'left out when it was scored', 'zh-CN': '计算时未计入' },
})

/**
 * All that the figures of a month come from, as text (docs/rules.md, Closing): without the places of cells and the words about
 * them, so that sorting rows, renaming tabs or changing the language changes nothing; without older months; and without
 * what holds only later, so that a change from a later month changes nothing either.
 */
export function snapshotText(input: MonthInput): string {
  return canonical(withoutPlaces(trimmed(untilNow(input))))
}

/** The input of a month as it was; undefined where the text is no snapshot. */
export function inputOfSnapshot(text: string): MonthInput | undefined {
  return parseCanonical(text) as MonthInput | undefined
}

/** The longest window a commission plan pays over asks for the targets to its end. */
function lastAsked({ month, commissionPlans, policy }: MonthInput): Month {
  const windows = versionFor(commissionPlans, month).map(plan => windowOf(month, plan.window, policy.fiscalStart))
  return windows.reduce((last, months) => max(last, months[months.length - 1] ?? month), month)
}

function max(a: Month, b: Month): Month {
  return a < b ? b : a
}

/** Rows of rules and people that begin later are left out; an end that lies later is none yet. */
function untilNow(input: MonthInput): MonthInput {
  const last = lastAsked(input)
  const { people, targets, teams, kpis, grades, commissionPlans, rewards } = input
  const rules = { teams, kpis, grades, commissionPlans, rewards }
  return {
    ...input,
    // It asks before approval and changes no figure.
    policy: { ...input.policy, budget: undefined },
    ...(begun(rules, last) as typeof rules),
    people: people.flatMap(person => {
      const stints = person.stints.flatMap(stint => stintUntil(stint, lastDay(last)) ?? [])
      return stints.length > 0 ? [{ ...person, stints }] : []
    }),
    targets: targets.map(row => targetUntil(row, last, input.policy.fiscalStart)),
  }
}

function begun(data: unknown, last: Month): unknown {
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, begun(value, last)]))
  if (Array.isArray(data)) return data.filter(row => !beginsAfter(row, last)).map(row => begun(row, last))
  if (typeof data !== 'object' || data === null) return data
  const kept = Object.entries(data).filter(([key, value]) => key !== 'toMonth' || value < last)
  return Object.fromEntries(kept.map(([key, value]) => [key, begun(value, last)]))
}

function beginsAfter(row: unknown, last: Month): boolean {
  const from = typeof row === 'object' && row !== null ? (row as Dated).fromMonth : undefined
  return from !== undefined && from > last
}

function stintUntil({ start, end, ...stint }: Stint, last: Day): Stint | undefined {
  if (start !== undefined && start > last) return undefined
  return { ...stint, start, end: end !== undefined && end >= last ? undefined : end }
}

/** The figures of months that are asked; the year’s sum only where there is nothing else. */
function targetUntil({ leftOn, ...known }: TargetRow, last: Month, fiscalStart: number): TargetRow {
  const row = leftOn === undefined || leftOn > lastDay(last) ? known : { ...known, leftOn }
  const months = row.months.map((figure, i) => (monthAt(row.year, i, fiscalStart) > last ? undefined : figure))
  const { annual, ...figures } = row
  return row.months.every(figure => figure === undefined) ? { ...figures, annual } : { ...figures, months }
}

/** Targets stand in calendar order, January first, whatever month the fiscal year begins in. */
function monthAt(year: number, index: number, fiscalStart: number): Month {
  return `${index + 1 >= fiscalStart ? year : year + 1}-${two(index + 1)}`
}

/** The months of the longest KPI, the window before them (`prev`) and the year before those (`lastYear`). */
function monthsBack({ kpis, month }: MonthInput): number {
  const sizes = versionFor(kpis, month).map(({ frequency }) => MONTHS_IN[frequency])
  return 2 * Math.max(1, ...sizes) + MONTHS_IN.year
}

function trimmed(input: MonthInput): MonthInput {
  const { month, history } = input
  const oldest = addMonths(month, -monthsBack(input))
  const isNear = (other: Month) => other >= oldest && other <= month
  const credits = input.credits.filter(({ event }) => isNear(monthOf(event.date)))
  const reversed = new Set(credits.map(({ event }) => event.reverses).filter(deal => deal !== undefined))
  const isReversed = (deal: string | undefined) => deal !== undefined && reversed.has(deal)
  return {
    ...input,
    figures: input.figures.filter(figure => isNear(figure.month)),
    credits: input.credits.filter(({ event }) => isNear(monthOf(event.date)) || isReversed(event.deal)),
    adjustments: input.adjustments.filter(adjustment => isNear(adjustment.month)),
    history: {
      ...history,
      lines: history.lines.filter(line => isNear(line.month) || isReversed(line.deal) || isReversed(line.reverses)),
      scores: history.scores.filter(score => isNear(score.month)),
    },
    leftOut: new Map([...input.leftOut].map(([name]): [string, Why[]] => [name, [why(say.leftOut, {})]])),
  }
}

function withoutPlaces(data: unknown): unknown {
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, withoutPlaces(value)]))
  if (Array.isArray(data)) return data.map(withoutPlaces)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).filter(([key]) => key !== 'place')
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutPlaces(value)]))
}
