import { changedFigures } from '../../book/reading/closedInputs'
import { asNamedNow, namesSince } from '../../book/reading/closedReading'
import { prepareMonth } from '../../book/reading/input'
import { type Reads, readTables } from '../../book/reading/reads'
import { parseFigures } from '../../book/results/figuresText'
import { snapshotOf } from '../../book/results/snapshot'
import { tables } from '../../book/tables/index'
import { inputOfSnapshot } from '../../domain/month/snapshot'
import type { Issue } from '../../domain/values/issue'
import { isMonth } from '../../domain/values/period'
import { readGrids } from '../../platform/workbook'

/**
 * Figures of closed months that differ from their snapshot, of months in which something was typed since; the snapshots are
 * read only then.
 */
export function changedWhenClosed(reads: Reads, today: string): Issue[] {
  const touched = (reads.periods?.rows ?? []).filter(
    ({ period, state, closedAt = '', inputsChangedAt = '' }) =>
      state === 'closed' && isMonth(period) && inputsChangedAt >= closedAt,
  )
  if (touched.length === 0) return []
  const rows = readTables(readGrids([tables.snapshots]), { today }).snapshots?.rows ?? []
  return touched.flatMap(({ period }) => {
    const text = snapshotOf(rows, period, 'input')
    const figures = parseFigures(snapshotOf(rows, period, 'result') ?? '')
    const kept = text === undefined ? undefined : inputOfSnapshot(text)
    if (!kept || !figures) return []
    const named = asNamedNow(kept, namesSince(figures, reads, period))
    return changedFigures(named, prepareMonth(reads, period, { today }).input, reads)
  })
}
