import type { Wording } from '../domain/text'
import type { Arg, Refused } from './args'

/** What a function may ask of the spreadsheet; asked at most once, and only when it is needed. */
export interface Environment {
  locale(): string
  /** The calendar day of a Date in the spreadsheet's zone, 'YYYY-MM-DD'. */
  timeZoneDay(date: Date): string
}

export type Args = Readonly<Record<string, Arg<unknown>>>
export type ValuesOf<A> = { readonly [K in keyof A]: A[K] extends Arg<infer T> ? T : never }

export type Shown = number | string
/** One cell, or rows of cells; a refusal shows as an error, or as ⚠ in its row. */
export type Result = Shown | Refused | ReadonlyArray<ReadonlyArray<Shown | Refused>>

/** A custom function: what Sheets shows of it, how its arguments are read, and what it computes of clean values. */
export interface CustomFunction<A = Args> {
  readonly name: string
  readonly help: Wording
  /** In the order they are typed, under the names Sheets shows. */
  readonly args: A
  /** With spread arguments it is computed for each row. */
  run(values: ValuesOf<A>): Result
  /** Ranges as rows of cells; what must hold. */
  readonly examples: ReadonlyArray<{ readonly args: readonly unknown[]; readonly gives: unknown }>
}
