import { CellError, type CellValue } from '../model/cell'
import { numberOf, textOf, truthOf } from './coerce'
import type { Expression } from './expression'
import type { Frame } from './frame'
import { single } from './shape'
import { isMany, Lambda, Matrix, matrixOf, Range, type Value, wrongValue } from './values'

/** `v` one value, spread over arrays where arrays are taken · `r` anything, as it is · `x` not computed before it is needed. */
export type Kind = 'v' | 'r' | 'x'

/** What functions may ask the evaluator for. */
export interface Core {
  evaluate(expression: Expression, frame: Frame): Value
  apply(lambda: Lambda, values: readonly (Value | undefined)[], frame: Frame): Value
  operate(sign: string, values: readonly [Value, Value], frame: Frame): Value
}

/** The arguments of one call, read as what the function wants. Errors among them are thrown. */
export class Args {
  constructor(
    readonly frame: Frame,
    private readonly values: readonly (Value | undefined)[],
    private readonly expressions: readonly (Expression | null)[],
    private readonly core: Core,
  ) {}

  get count() {
    return this.values.length
  }
  has(i: number) {
    return this.values[i] !== undefined
  }
  /** The argument's place is there, if only as an empty place behind a comma. */
  placed(i: number) {
    return i < this.expressions.length
  }
  get placedCount() {
    return this.expressions.length
  }
  value(i: number): Value {
    return this.values[i] ?? null
  }
  scalar(i: number): CellValue {
    const value = this.values[i] ?? null
    if (value instanceof Matrix) return value.rows[0]?.[0] ?? null
    if (value instanceof Range) return value.first
    return value instanceof Lambda ? wrongValue : value
  }
  number(i: number, otherwise?: number): number {
    return this.values[i] === undefined && otherwise !== undefined
      ? otherwise
      : numberOf(this.scalar(i), this.frame.source)
  }
  integer(i: number, otherwise?: number): number {
    return Math.trunc(this.number(i, otherwise))
  }
  text(i: number, otherwise?: string): string {
    return this.values[i] === undefined && otherwise !== undefined
      ? otherwise
      : textOf(this.scalar(i), this.frame.source)
  }
  truth(i: number, otherwise?: boolean): boolean {
    return this.values[i] === undefined && otherwise !== undefined ? otherwise : truthOf(this.scalar(i))
  }
  matrix(i: number): Matrix {
    const value = this.value(i)
    if (value instanceof CellError) throw value
    return matrixOf(value)
  }
  range(i: number): Range {
    const value = this.value(i)
    if (value instanceof CellError) throw value
    if (value instanceof Range) return value
    throw new CellError('#N/A', 'Argument must be a range.')
  }
  lambda(i: number): Lambda {
    const value = this.value(i)
    if (value instanceof Lambda) return value
    throw value instanceof CellError ? value : new CellError('#N/A', 'Argument must be a LAMBDA.')
  }
  /** Everything from the i-th on. */
  from(i: number): readonly Value[] {
    return this.values.slice(i).map(value => value ?? null)
  }
  /** Computes an argument that was left alone; an empty place is blank. */
  evaluate(i: number): Value {
    const expression = this.expressions[i]
    return expression ? this.core.evaluate(expression, this.frame) : null
  }
  expression(i: number): Expression | null {
    return this.expressions[i] ?? null
  }
  /** The result of a LAMBDA; it takes arrays whole. */
  apply(lambda: Lambda, values: readonly Value[]): Value {
    return this.core.apply(lambda, values, this.frame)
  }
  operate(sign: string): Value {
    return this.core.operate(sign, [this.value(0), this.value(1)], this.frame)
  }
  /** One value where one is wanted: of a range the cell beside the formula. */
  single(value: Value): CellValue {
    return single(value, this.frame)
  }
  get reading() {
    return this.frame.source
  }
}

/** A function of cells: what it takes, and how it is computed. */
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
export const fn = (parameters: string, run: (args: Args) => Value, manner: Manner = {}): SheetFunction => {
  const [, rest = ''] = parameters.split('|')
  const letters = [...parameters.matchAll(/([vrx])(\??)/g)]
  return {
    kinds: letters.map(([, kind]) => kind as Kind),
    repeated: rest.replace(/\?/g, '').length,
    min: letters.filter(([, , optional]) => optional === '').length,
    array: manner.array ?? false,
    unsteady: manner.unsteady ?? false,
    run,
  }
}

/** What the argument at a place is taken as; undefined when the function takes no such argument. */
export const kindOf = ({ kinds, repeated }: SheetFunction, i: number): Kind | undefined =>
  i < kinds.length || repeated === 0 ? kinds[i] : kinds[kinds.length - repeated + ((i - kinds.length) % repeated)]

/** One number in, one number out. */
export const numeric = (f: (x: number) => number) => fn('v', a => checked(f(a.number(0))))

/** A result that no number is: `#NUM!`. */
export const checked = (value: number): CellValue => (Number.isFinite(value) ? value : new CellError('#NUM!'))

/** Whether an array stands where a single value is taken: the function is then computed for each. */
export const anyMany = (kinds: readonly (Kind | undefined)[], values: readonly (Value | undefined)[]) =>
  values.some((value, i) => kinds[i] === 'v' && isMany(value))
