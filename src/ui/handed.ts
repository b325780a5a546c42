import type { Wording } from '../domain/values/text'

/** What the reference shows of one custom function. */
export interface FunctionHelp {
  readonly name: string
  readonly syntax: string
  readonly summary: Wording
  readonly rule: Wording
  readonly params: ReadonlyArray<{
    readonly name: string
    readonly label: Wording
    readonly accepts: Wording
    readonly optional: boolean
    /** One cell or a range, with a result for each; all cells for one result; or as it is described. */
    readonly takes: 'each' | 'all' | 'one'
  }>
  readonly examples: ReadonlyArray<{ readonly formula: string; readonly gives: string }>
  /** What it may refuse. */
  readonly refuses: readonly Wording[]
}

/** A published example, computed in this workbook's own script. */
export interface CheckedExample {
  readonly id: string
  readonly source: string
  readonly formulas: readonly string[]
  readonly expected: ReadonlyArray<number | string>
  readonly found: ReadonlyArray<number | string>
  readonly passed: boolean
}

/** What main.ts hands over, since ui may not import the custom functions (docs/architecture.md). */
export interface Handed {
  functionReference(): readonly FunctionHelp[]
  selfCheck(): readonly CheckedExample[]
}
