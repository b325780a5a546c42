import type { Area } from './area'
/** What is taken along when cells are copied. */
export interface Taken {
  readonly values: boolean
  readonly looks: boolean
  /** Formulas become their values. */
  readonly frozen: boolean
}
/** Copies cells, repeated over a larger target; formulas move along. Both lie inside their grids. */
export declare const transfer: (from: Area, target: Area, what: Taken) => void
