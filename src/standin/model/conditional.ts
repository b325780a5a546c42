import type { CellValue } from './cell'

/** Looks that cells take on while a rule holds. */
export interface ConditionLooks {
  readonly background?: string
  readonly fontColor?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
}
/** Cells that meet a criterion look otherwise. */
export interface BooleanRule {
  /** A name of `BooleanCriteria`. */
  readonly criteria: string
  readonly values: readonly CellValue[]
  readonly looks: ConditionLooks
}
/** One end, or the middle, of a scale of colours. */
export interface GradientPoint {
  readonly color: string
  /** A name of `InterpolationType`. */
  readonly type: string
  readonly value: string
}
/** Cells are coloured by where their number stands on a scale. */
export interface GradientRule {
  readonly min?: GradientPoint
  readonly mid?: GradientPoint
  readonly max?: GradientPoint
}
/** A conditional format: a criterion or a scale over areas of one tab. */
export interface ConditionalRuleOn<A> {
  readonly areas: readonly A[]
  readonly when?: BooleanRule
  readonly gradient?: GradientRule
}
