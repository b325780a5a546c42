import type { Dated } from '../records/month'
import { groupBy } from './groupBy'
import type { Month } from './period'

/** Whether dated rows are in force in a month: a month takes the rows in force on its last day. */
export function inForce(row: Dated, month: Month): boolean {
  return (row.fromMonth === undefined || row.fromMonth <= month) && (row.toMonth === undefined || month <= row.toMonth)
}

export function versionFor<T extends Dated>(rows: readonly T[], month: Month): T[] {
  return rows.filter(row => inForce(row, month))
}

/** Rows that stand for the same thing at the same time, by their key. */
export function overlaps<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  return [...groupBy(rows, key).values()].filter(group => group.length > 1)
}
