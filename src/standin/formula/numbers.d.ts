import { type CellValue } from '../model/cell'
import { type Reading } from './coerce'
import { type Value } from './values'
/** The numbers among arguments: of ranges and arrays only numbers count, of values written out all must be numbers. */
export declare const numbersOf: (values: readonly Value[], reading: Reading) => number[]
export declare const sum: (numbers: readonly number[]) => number
/** To `digits` places, a half away from zero, without the dust of binary fractions. */
export declare const rounded: (value: number, digits: number, by?: (size: number) => number) => number
export declare const throwError: (values: readonly CellValue[]) => void
