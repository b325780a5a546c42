import { snap } from '../values/round'

/** Before this share of the period is gone a pace says nothing yet. */
const FIRST_PACE = 0.05

/** Attainment ÷ progress, 1 = exactly on the way; undefined while too little of the period is gone. */
export function paceOf(attainment: number, progress: number): number | undefined {
  return snap(progress) < FIRST_PACE ? undefined : snap(attainment / progress)
}

/** What each day left must bring to close the gap; 0 when it is closed, undefined when no day is left. */
export function requiredPerDay(gap: number, daysLeft: number): number | undefined {
  if (gap <= 0) return 0
  return daysLeft > 0 ? gap / daysLeft : undefined
}

export type Health = 'good' | 'watch' | 'behind'

export interface HealthEdges {
  readonly good: number
  readonly watch: number
}

/** ● good from 1.0, ▲ watch from 0.8, ■ behind below. */
export function healthOf(pace: number, { good, watch }: HealthEdges = { good: 1, watch: 0.8 }): Health {
  if (snap(pace) >= snap(good)) return 'good'
  return snap(pace) >= snap(watch) ? 'watch' : 'behind'
}
