import type { MonthContext } from '../lookups/context'
import type { MonthResult } from '../month/scoreMonth'
import type { Issue } from '../values/issue'

/** A month that was scored, looked at for what is allowed and unwise. */
export interface LintMonth {
  readonly context: MonthContext
  readonly result: MonthResult
}

/** One thing to look for in a plan; what it finds stops nothing. */
export type LintRule = (month: LintMonth) => Issue[]
