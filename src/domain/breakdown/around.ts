import { allocate } from '../values/allocate'

export interface Around {
  readonly parts: readonly number[]
  /** Which part takes what is off the unit, and how much. */
  readonly odd?: { readonly at: number; readonly by: number }
  /** By how much the locked parts are above the total, or below it with nothing left to take the rest. */
  readonly off: number
}

/**
 * A total shared around locked parts: they stay, the rest goes to the others by weight in whole units of `step`, and
 * what is off the unit to the largest of them. Figures are whole hundredths.
 */
export function around(
  total: number,
  weights: readonly number[],
  locks: ReadonlyArray<number | undefined>,
  step: number,
): Around {
  const free = heldAround(total, weights, [], step)
  const isAsComputed = locks.every((lock, i) => lock === undefined || lock === free.parts[i])
  return isAsComputed ? free : heldAround(total, weights, locks, step)
}

function heldAround(
  total: number,
  weights: readonly number[],
  locks: ReadonlyArray<number | undefined>,
  step: number,
): Around {
  const held = locks.reduce((sum: number, lock) => sum + (lock ?? 0), 0)
  const open = weights.map((weight, i) => (locks[i] === undefined ? Math.max(0, weight) : 0))
  const rest = total - held
  if (rest < 0 || open.every(weight => weight === 0)) {
    return { parts: weights.map((_, i) => locks[i] ?? 0), off: held - total }
  }
  const units = Math.floor(rest / step)
  const shared = allocate(units, open).map(part => part * step)
  const by = rest - units * step
  const at = open.reduce((best, weight, i) => (weight > 0 && (shared[i] ?? 0) > (shared[best] ?? -1) ? i : best), -1)
  const parts = weights.map((_, i) => locks[i] ?? (shared[i] ?? 0) + (i === at ? by : 0))
  return { parts, off: 0, ...(by > 0 ? { odd: { at, by } } : {}) }
}
