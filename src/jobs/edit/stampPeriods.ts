import { tables } from '../../book/tables/index'
import { namedSheet, stampColumn } from '../../platform/edits'
import { nowText } from '../../platform/workbook'
import type { Known } from '../workbook/editCache'

/**
 * Notes on Periods when inputs changed, neighbouring rows in one call. A closed month stays what it is; that somebody
 * changed figures of it is noted all the same, so that they can be listed.
 */
export function stampPeriods(periods: readonly string[], { periods: known, changedColumn }: Known): void {
  const sheet = namedSheet(tables.periods)
  const rows = periods.flatMap(period => known[period]?.row ?? [])
  if (!sheet || changedColumn === 0 || rows.length === 0) return
  const now = nowText()
  for (const { top, count } of runsOf(rows)) stampColumn(sheet, { top, rows: count, column: changedColumn }, now)
}

function runsOf(rows: readonly number[]): { readonly top: number; readonly count: number }[] {
  const runs: { top: number; count: number }[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1]
    if (last && row === last.top + last.count) last.count++
    else runs.push({ top: row, count: 1 })
  }
  return runs
}
