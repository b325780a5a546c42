import { type CellValue } from '../model/cell'
import { type Reading } from './coerce'
export type Test = (value: CellValue) => boolean
/** A test; when it asks for equality, with the keys of the values that can pass it. */
export interface Criterion {
  readonly test: Test
  readonly keys: readonly string[] | null
}
export declare const keyOf: (value: CellValue) => string
/** Where each value of a list is found, in order. */
export declare const indexOf: (list: readonly CellValue[]) => ReadonlyMap<string, readonly number[]>
/** `*` and `?` stand for any characters and any one; `~` takes their meaning away. */
export declare const wildcard: (pattern: string) => RegExp
export declare const criterion: (given: CellValue, reading: Reading) => Criterion
