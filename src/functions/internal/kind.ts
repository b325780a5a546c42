import type { Grid } from '../../book/table/table'
import type { Why } from '../../domain/values/explain'
import type { Problem } from '../../domain/values/issue'
import type { DecimalMark } from '../../domain/values/notation'
import type { Wording } from '../../domain/values/text'
import type { Arg } from './args'
import type { Refused } from './given'

/** What a function may ask of the spreadsheet; asked at most once, and only when it is needed. */
export interface Environment {
  locale(): string
  /** What numbers written as text have before their decimals. */
  decimalMark(): DecimalMark
  /** The calendar day of a Date in the spreadsheet's zone, 'YYYY-MM-DD'. */
  timeZoneDay(date: Date): string
  /** The Results sheet, in one read; undefined where there is none. */
  results(): Grid | undefined
}

export type Args = Readonly<Record<string, Arg<unknown>>>
export type ValuesOf<A> = { readonly [K in keyof A]: A[K] extends Arg<infer T> ? T : never }

export type Shown = number | string
/** What one cell shows: a refusal as an error, or as ⚠ in its row; a why as its sentence. */
export type Single = Shown | Refused | Why
export type Result = Single | ReadonlyArray<readonly Single[]>

/** Ranges as rows of cells. */
export interface Example {
  readonly args: readonly unknown[]
  readonly gives: unknown
}

/** A custom function: what Sheets shows of it, how its arguments are read, and what it computes of clean values. */
export interface CustomFunction<A = Args> {
  readonly name: string
  readonly help: Wording
  /** How the result comes about, for the reference. */
  readonly rule: Wording
  /** In the order they are typed, under the names Sheets shows. */
  readonly args: A
  /** Arguments whose figures are compared with each other: with a % sign all of them, or none. */
  readonly oneScale?: readonly string[]
  /** With spread arguments it is computed for each row. */
  run(values: ValuesOf<A>, environment: Environment): Result
  /** Only for the sheets of templates: not in the reference. */
  readonly internal?: boolean
  /** What it may refuse, beyond cells that cannot be read. */
  readonly refuses?: Readonly<Record<string, Problem>>
  /** What must hold; the first is shown in the reference. */
  readonly examples: readonly Example[]
}
