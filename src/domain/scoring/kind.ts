import type { Cell } from '../cell'
import type { Because } from '../explain'
import type { Read } from '../field'
import type { Problem } from '../issue'
import type { Text, Values, Wording } from '../text'

/** What one KPI of one person or team came to. A percentage is its share. */
export interface Measure {
  readonly actual: number
  readonly target?: number | undefined
}

/** A rule as given: the text of KPIs › rule, or cells handed to a function, or the rows of a named rule. */
export type RuleSource = string | number | ReadonlyArray<readonly Cell[]> | undefined

export type Scored = Because<number> | { readonly wrong: Problem; readonly with?: Values }

/** One way to turn actual and target into points, 100 = on target. */
export interface ScoringMethod<P> {
  readonly id: string
  readonly words: Wording & { readonly also?: readonly string[] }
  /** What its rule accepts, with an example. */
  readonly ruleHelp: Text
  /** `positive`: a ratio, needs a target above 0 · `any` · `none`: may be blank. */
  readonly target: 'positive' | 'any' | 'none'
  /** How a team is scored: on its totals, or as the mean of its members' points. */
  readonly team: 'totals' | 'mean'
  readRule(rule: RuleSource): Read<P>
  run(measure: Measure, rule: P): Scored
  readonly examples: ReadonlyArray<{ readonly measure: Measure; readonly rule?: RuleSource; readonly gives: number }>
}

/** Declares a scoring method, keeping the type of its rule. */
export function scoringMethod<P>(method: ScoringMethod<P>): ScoringMethod<P> {
  return method
}
