import { monthContext } from '../lookups/context'
import type { MonthResult } from '../month/scoreMonth'
import type { MonthInput } from '../records/month'
import type { Issue } from '../values/issue'
import { cliffs } from './cliffs'
import type { LintRule } from './kind'
import { manyKpis } from './manyKpis'
import { noData } from './noData'
import { teamShares } from './teamShares'

const RULES: readonly LintRule[] = [manyKpis, noData, teamShares, cliffs]

/** What a plan allows and a careful designer would not do (docs/rules.md, Lint); problems of the arithmetic come elsewhere. */
export function lint(input: MonthInput, result: MonthResult): Issue[] {
  if (result.people.length === 0) return []
  const month = { context: monthContext(input), result }
  return RULES.flatMap(rule => rule(month))
}
