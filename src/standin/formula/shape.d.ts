import type { CellValue } from '../model/cell'
import type { Pointer } from './expression'
import type { Frame } from './frame'
import { Matrix, Range, type Value } from './values'
/** The cells a pointer means for a formula at a place; null when they are off the grid. */
export declare const resolve: (pointer: Pointer, { source, sheet: home, row, column }: Frame) => Range | null
/** One value where one is wanted: of a range the cell beside the formula, of an array the first. */
export declare const single: (value: Value, { row, column }: Frame) => CellValue
/** Computes for every place of the largest of the arrays; the others are repeated along it. */
export declare const spread: (
  values: readonly (Value | undefined)[],
  many: readonly boolean[],
  each: (values: readonly (Value | undefined)[]) => CellValue,
) => Matrix
