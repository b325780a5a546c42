import type { MonthInput } from '../records/month'
import type { Turned } from './levers'

/** A share, points of a score, money in minor units, units sold in hundredths, or a plain factor. */
export type LeverUnit = 'share' | 'points' | 'money' | 'count' | 'factor'

/** One number of a rule that can be tried out. */
export interface Lever {
  readonly id: string
  readonly kind: 'weights' | 'teamShare' | 'grades' | 'commission'
  /** The plan, or commission plan, it belongs to; blank = all. */
  readonly group: string
  /** The KPI, team, grade or edge whose number it is. */
  readonly row: string
  /** Which number of the row. */
  readonly column: 'weight' | 'share' | 'from' | 'coefficient' | 'bonus' | 'rate'
  readonly unit: LeverUnit
  readonly value: number
}

export interface LeverKind {
  list(input: MonthInput): Lever[]
  turn(input: MonthInput, values: Turned): MonthInput
}

/** Ids of rows by their place in a list: names may repeat over versions. */
export function idOf(kind: Lever['kind'], at: number | string, column: Lever['column']): string {
  return `${kind}.${at}.${column}`
}
