import type { TargetRow } from '../../domain/records/month'
import { groupBy } from '../../domain/values/groupBy'
import { addMonths } from '../../domain/values/period'

/** A row of Target history: its version, and the first month of the plan after it (blank = none of its months holds). */
export interface Earlier {
  readonly target: TargetRow
  readonly version: number
  readonly until?: string | undefined
}

/**
 * The rows a month is scored and paid on. After a re-plan the original holds for the whole year, or each version up to
 * the month of the next one; a plan that was replaced for the whole year holds no more.
 */
export function inForceRows(
  targets: readonly TargetRow[],
  earlier: readonly Earlier[],
  paid: 'original' | 'replanned',
): readonly TargetRow[] {
  if (earlier.length === 0) return targets
  const before = groupBy(earlier, ({ target }) => keyOf(target))
  const chains = new Map([...before].map(([key, rows]) => [key, sinceReplaced(rows)]))
  const kept = targets.filter(target => paid === 'replanned' || !isReplan(target, chains.get(keyOf(target)) ?? []))
  const held = new Set(targets.map(keyOf))
  const added = [...chains].flatMap(([key, rows]) => (held.has(key) ? heldOf(rows, paid) : []))
  return [...kept, ...added]
}

function keyOf({ owner, kpi, year }: TargetRow): string {
  return `${owner}\u0001${kpi}\u0001${year}`
}

function sinceReplaced(rows: readonly Earlier[]): Earlier[] {
  const replaced = Math.max(0, ...rows.filter(({ until }) => until === undefined).map(({ version }) => version))
  return rows.filter(({ version }) => version > replaced).sort((a, b) => a.version - b.version)
}

function isReplan({ fromMonth }: TargetRow, chain: readonly Earlier[]): boolean {
  return fromMonth !== undefined && chain.some(({ until }) => until === fromMonth)
}

function heldOf(chain: readonly Earlier[], paid: 'original' | 'replanned'): TargetRow[] {
  const first = chain[0]
  if (paid === 'original') return first ? chain.filter(row => row.version === first.version).map(row => row.target) : []
  return chain.map(({ target, until = '' }) => ({ ...target, toMonth: addMonths(until, -1) }))
}
