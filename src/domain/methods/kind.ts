import type { Cell } from '../values/cell'
import type { Because, Why } from '../values/explain'
import type { Read } from '../values/field'
import type { Problem } from '../values/issue'
import type { Text, Values, Wording } from '../values/text'

/** What one KPI of one person or team came to. A percentage is its share. */
export interface Measure {
  readonly actual: number
  readonly target?: number | undefined
}

/** A rule as given: the cell of KPIs › rule, or cells handed to a function, or the rows of a named rule. */
export type RuleSource = Cell | ReadonlyArray<readonly Cell[]> | undefined

/** What a rule leaves to the workbook. */
export interface RuleSetting {
  /** The cap in points where the rule names none: Settings › cap. */
  readonly cap?: number | undefined
  /** The KPI's unit is %: its figures are shares, and plain numbers of its rule are percent. */
  readonly percent?: boolean | undefined
}

export interface Wrong {
  readonly wrong: Problem
  readonly with?: Values
}

export type Scored = Because<number> | Wrong

/** One way to turn actual and target into points, 100 = on target. */
export interface ScoringMethod<P> {
  readonly id: string
  readonly words: Wording & { readonly also?: readonly string[] }
  /** What its rule accepts, with an example. */
  readonly ruleHelp: Text
  /** `positive`: a ratio, needs a target above 0 · `any` · `none`: may be blank. */
  readonly target: 'positive' | 'any' | 'none'
  /** Which figure wins: the larger, the smaller, or only its points can tell. */
  readonly better: 'more' | 'less' | 'points'
  /** How a team is scored: on its totals, or as the mean of its members' points. */
  readonly team: 'totals' | 'mean'
  readRule(rule: RuleSource, setting?: RuleSetting): Read<P>
  run(measure: Measure, rule: P): Scored
  /** The actual nearest to the measure's that gives at least so many points; undefined when none does. */
  reach(points: number, measure: Measure, rule: P): number | undefined
  /** The sum behind the points, such as `95 ÷ 100 = 95%`, where there is one. */
  arithmetic?(measure: Measure, rule: P): Why | undefined
  readonly examples: ReadonlyArray<{ readonly measure: Measure; readonly rule?: RuleSource; readonly gives: number }>
}

/** Declares a scoring method, keeping the type of its rule. */
export function scoringMethod<P>(method: ScoringMethod<P>): ScoringMethod<P> {
  return method
}
