import type { Reads } from '../../book/reading/reads'
import { type BeforeScoring, keptRows, rowsKept, rowsOfMonth } from '../../book/results/replaced'
import type { Month } from '../../domain/values/period'
import type { Lang } from '../../domain/values/text'
import { replace } from '../workbook/write'

/**
 * Keeps what a scoring is about to replace, for one run; one that replaces nothing by something else keeps nothing. A run that was cut short and begins again keeps what the first
 * one found.
 */
export function keepReplaced(reads: Reads, month: Month, lang: Lang): void {
  const kept = rowsKept(reads.replaced?.rows ?? [])
  const at = calculatedAt(reads, month)
  const isSame = kept?.month === month && kept.before.periods[0]?.calculatedAt === at
  if (isSame && isHalfWritten(reads, month, kept.before)) return
  replace(reads, 'replaced', { records: keptRows(reads, month), keep: () => false, lang })
}

function calculatedAt({ periods }: Reads, month: Month): string | undefined {
  return periods?.rows.find(row => row.period === month)?.calculatedAt
}

/** Periods is written after the results: results that differ while it does not are those of a run cut short. */
function isHalfWritten(reads: Reads, month: Month, before: BeforeScoring): boolean {
  return JSON.stringify(before.results) !== JSON.stringify(rowsOfMonth(reads, 'results', month))
}
