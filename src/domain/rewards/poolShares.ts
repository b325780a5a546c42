import { allocateInSteps } from '../values/allocate'

export interface SharedPool {
  /** In the order of the points; whole units that sum to the pool, or all 0 when nobody has points. */
  readonly parts: readonly number[]
  /** Units nobody qualified for. */
  readonly undistributed: number
}

/** A pool of whole units shared by points in steps (largest remainder); blank points and points below 0 get nothing. */
export function sharePool(units: number, points: ReadonlyArray<number | undefined>, step = 1): SharedPool {
  const weights = points.map(point => Math.max(0, point ?? 0))
  if (!weights.some(weight => weight > 0)) return { parts: weights.map(() => 0), undistributed: units }
  return { parts: allocateInSteps(units, weights, step), undistributed: 0 }
}
