import type { Area } from './area'
import type { CellValue } from './cell'
export interface ConditionLooks {
  readonly background?: string
  readonly fontColor?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
}
export interface BooleanRule {
  /** A name of `BooleanCriteria`. */
  readonly criteria: string
  readonly values: readonly CellValue[]
  readonly looks: ConditionLooks
}
export interface GradientPoint {
  readonly color: string
  /** A name of `InterpolationType`. */
  readonly type: string
  readonly value: string
}
export interface GradientRule {
  readonly min?: GradientPoint
  readonly mid?: GradientPoint
  readonly max?: GradientPoint
}
export interface ConditionalRule {
  readonly areas: readonly Area[]
  readonly when?: BooleanRule
  readonly gradient?: GradientRule
}
