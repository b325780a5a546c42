import { changedFigures } from '../book/month/closedInputs'
import { asNamedNow, namesSince } from '../book/month/closedReading'
import { parseFigures } from '../book/month/figuresText'
import { prepareMonth } from '../book/month/input'
import { type Reads, readTables } from '../book/month/reads'
import { snapshotOf } from '../book/month/snapshot'
import { tables } from '../book/tables/index'
import type { Issue } from '../domain/issue'
import { isMonth } from '../domain/period'
import { inputOfSnapshot } from '../domain/snapshot'
import { readGrids } from '../platform/workbook'

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
