import type { Why } from '../../values/explain'
import type { Wording } from '../../values/text'

/** A row of a commission plan: from this amount on (major units, or attainment before a quota is applied), this rate. */
export interface Tier {
  readonly from: number
  readonly rate: number
}

/** Money in minor units; tiers sorted, their edges in minor units (an attainment edge × quota may be a fraction). */
export interface CommissionInput {
  readonly amount: number
  /** The amount is a count in hundredths, and rates are money for one. */
  readonly perUnit?: boolean
  readonly tiers: readonly Tier[]
  readonly quota?: number | undefined
}

/** Pay in whole minor units, rounded once, and the sum that led to it. */
export interface Earned {
  readonly pay: number
  readonly why: Why
}

/** One way tiers turn an amount into commission. */
export interface CommissionWay {
  readonly id: string
  readonly words: Wording & { readonly also?: readonly string[] }
  readonly needsQuota: boolean
  /** Its rates above the first are accelerated ones and may pass 100 %. */
  readonly accelerated: boolean
  /** Whether each deal pays at the rates of the slices it falls into (by date), or all in proportion. */
  readonly allot: 'byDate' | 'inProportion'
  earned(input: CommissionInput): Earned
  /** Figures as people write them, in major units. */
  readonly examples: ReadonlyArray<{
    readonly amount: number
    readonly tiers: ReadonlyArray<readonly [from: number, rate: number]>
    readonly quota?: number
    readonly gives: number
  }>
}

export function commissionWay(way: CommissionWay): CommissionWay {
  return way
}
