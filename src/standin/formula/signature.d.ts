import { type CellValue } from '../model/cell'
import type { Expression } from './expression'
import type { Frame } from './frame'
import { Lambda, Matrix, Range, type Value } from './values'
/** `v` one value, spread over arrays where arrays are taken · `r` anything, as it is · `x` not computed before it is needed. */
export type Kind = 'v' | 'r' | 'x'
/** What functions may ask the evaluator for. */
export interface Core {
  evaluate(expression: Expression, frame: Frame): Value
  apply(lambda: Lambda, values: readonly (Value | undefined)[], frame: Frame): Value
  operate(sign: string, values: readonly [Value, Value], frame: Frame): Value
}
/** The arguments of one call, read as what the function wants. Errors among them are thrown. */
export declare class Args {
  readonly frame: Frame
  private readonly values
  private readonly expressions
  private readonly core
  constructor(
    frame: Frame,
    values: readonly (Value | undefined)[],
    expressions: readonly (Expression | null)[],
    core: Core,
  )
  get count(): number
  has(i: number): boolean
  /** The argument's place is there, if only as an empty place behind a comma. */
  placed(i: number): boolean
  get placedCount(): number
  value(i: number): Value
  scalar(i: number): CellValue
  number(i: number, otherwise?: number): number
  integer(i: number, otherwise?: number): number
  text(i: number, otherwise?: string): string
  truth(i: number, otherwise?: boolean): boolean
  matrix(i: number): Matrix
  range(i: number): Range
  lambda(i: number): Lambda
  /** Everything from the i-th on. */
  from(i: number): readonly Value[]
  /** Computes an argument that was left alone; an empty place is blank. */
  evaluate(i: number): Value
  expression(i: number): Expression | null
  /** The result of a LAMBDA; it takes arrays whole. */
  apply(lambda: Lambda, values: readonly Value[]): Value
  operate(sign: string): Value
  /** One value where one is wanted: of a range the cell beside the formula. */
  single(value: Value): CellValue
  get reading(): import('./frame').Source
}
export interface SheetFunction {
  readonly kinds: readonly Kind[]
  /** How many kinds at the end repeat; 0 for none. */
  readonly repeated: number
  readonly min: number
  /** Its arguments are computed as arrays. */
  readonly array: boolean
  /** It answers differently each time. */
  readonly unsteady: boolean
  readonly run: (args: Args) => Value
}
export type Group = Readonly<Record<string, SheetFunction>>
interface Manner {
  readonly array?: boolean
  readonly unsteady?: boolean
}
/**
 * A function by its parameters: `v`, `r` and `x` in order, `?` behind an optional one,
 * and behind `|` those that may come again and again.
 */
export declare const fn: (parameters: string, run: (args: Args) => Value, manner?: Manner) => SheetFunction
export declare const kindOf: ({ kinds, repeated }: SheetFunction, i: number) => Kind | undefined
/** One number in, one number out. */
export declare const numeric: (f: (x: number) => number) => SheetFunction
export declare const checked: (value: number) => CellValue
export declare const anyMany: (kinds: readonly (Kind | undefined)[], values: readonly (Value | undefined)[]) => boolean
