import { along, type PointRow } from '../methods/rows'

/** A point of a payout curve: at this attainment, this share of the target bonus. */
export interface CurvePoint {
  readonly attainment: number
  readonly payout: number
}

/** The points in order, to look up many attainments. */
export function curveRows(curve: readonly CurvePoint[]): PointRow[] {
  return curve.map(point => ({ from: point.attainment, points: point.payout })).sort((a, b) => a.from - b.from)
}

/** Share of the target bonus paid at an attainment: straight between points, below the first 0, above the last flat. */
export function payoutAt(curve: readonly CurvePoint[], attainment: number): number {
  return along(curveRows(curve), attainment)
}
