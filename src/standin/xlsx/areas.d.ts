import type { Box } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { ValidationRule } from '../model/validation'

interface Ruled {
  readonly rule: ValidationRule
  readonly boxes: Box[]
}
/** The rules of a sheet's cells, each with the boxes it covers. */
export declare const areasOf: (sheet: Sheet) => Ruled[]
