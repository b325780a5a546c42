import { monthProblems } from '../../../domain/month/problems'
import { type MonthResult, scoreMonth } from '../../../domain/month/scoreMonth'
import type { MonthInput } from '../../../domain/records/month'
import { howToMend, type Issue, whatIsWrong } from '../../../domain/values/issue'
import { addMonths, isMonth, type Month, monthOf } from '../../../domain/values/period'
import type { Lang } from '../../../domain/values/text'
import { type Opening, openingOf } from '../../editing/openMonth'
import { prepareMonth } from '../../reading/input'
import type { Reads, Row } from '../../reading/reads'
import type { Settings } from '../../settings/settings'

/** The month Start here is about, and all that is known of it. */
export interface Subject {
  readonly reads: Reads
  readonly lang: Lang
  readonly month: Month
  readonly settings: Settings
  readonly input: MonthInput
  readonly issues: readonly Issue[]
  /** None where the plan stops it. */
  readonly result: MonthResult | undefined
  readonly opening: Opening
  /** What Periods says of the month. */
  readonly period: Row<'periods'> | undefined
  readonly results: readonly Row<'results'>[]
}

export function subjectOf(reads: Reads, today: string, lang: Lang): Subject {
  const month = monthAtWork(reads, today)
  const { input, settings, issues } = prepareMonth(reads, month, { today })
  const scored = scoreMonth(input)
  const all = [...issues, ...scored.issues]
  const isStopped = all.some(({ severity }) => severity === 'stop')
  return {
    reads,
    lang,
    month,
    settings,
    input,
    issues: isStopped ? unique([...issues, ...scored.issues, ...monthProblems(input)]) : all,
    result: isStopped ? undefined : scored,
    opening: openingOf(reads, { month, fiscalStart: settings.fiscalYearStart }),
    period: reads.periods?.rows.find(row => row.period === month),
    results: (reads.results?.rows ?? []).filter(row => row.period === month),
  }
}

/**
 * The last complete month until it is paid, then the one that is running; where nothing of either is there yet, the
 * latest month with rows.
 */
function monthAtWork(reads: Reads, today: string): Month {
  const running = monthOf(today)
  const last = addMonths(running, -1)
  const months = [
    ...(reads.actuals?.rows ?? []).map(row => row.month),
    ...(reads.deals?.rows ?? []).map(row => monthOf(row.date)),
    ...(reads.periods?.rows ?? []).map(row => row.period),
  ]
  const held = new Set(months.filter(month => isMonth(month) && month <= running))
  const isPaid = reads.periods?.rows.some(row => row.period === last && row.paidOn !== undefined) ?? false
  if (held.has(last) && !isPaid) return last
  if (held.has(running) || isPaid) return running
  const latest = [...held].sort().pop()
  return latest ?? last
}

function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ problem, place, with: values }) => {
    const key = JSON.stringify([problem.id, place, values])
    return !seen.has(key) && seen.add(key)
  })
}

/** What is wrong and how to mend it, as one text. */
export function told(found: Issue, lang: Lang): string {
  return `${whatIsWrong(found, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(found, lang)}`
}
