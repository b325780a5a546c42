import type { Area } from './area'
import { type CellValue } from './cell'
/** Criteria have the names of `DataValidationCriteria`; dates in `values` are serials. */
export interface ValidationRule {
  readonly criteria: string
  readonly values: readonly CellValue[]
  readonly area?: Area
  readonly showDropdown: boolean
  readonly allowInvalid: boolean
  readonly helpText: string
}
/** Whether a value satisfies the rule. Blanks always do; own formulas are trusted until formulas are computed. */
export declare const satisfies: (rule: ValidationRule, value: CellValue) => boolean
