import type { Formula } from './formula'

/** A worked example from outside: what its figures must come to, in reading order, one formula after the other. */
export interface Published {
  readonly id: string
  /** Where it was published. */
  readonly source: string
  readonly formulas: readonly Formula[]
  readonly gives: ReadonlyArray<number | string>
  /** How far a figure may be off where the source printed it rounded; half a cent otherwise. */
  readonly within?: number
}

const HALF_A_CENT = 0.005 + 1e-9

/** Whether what was found is what was published. */
export function agrees({ gives, within = HALF_A_CENT }: Published, found: readonly unknown[]): boolean {
  const isAlike = (wanted: number | string, have: unknown) =>
    typeof wanted === 'number' ? typeof have === 'number' && Math.abs(have - wanted) <= within : have === wanted
  return found.length === gives.length && gives.every((wanted, i) => isAlike(wanted, found[i]))
}

/** Every figure of some results, in reading order. */
export function figuresIn(results: readonly unknown[]): unknown[] {
  return results.flatMap(result => (Array.isArray(result) ? (result as unknown[][]).flat() : [result]))
}
