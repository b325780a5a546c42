import type { MonthContext } from '../context'
import type { Issue } from '../issue'
import type { MonthResult } from '../month'

/** A month that was scored, looked at for what is allowed and unwise. */
export interface LintMonth {
  readonly context: MonthContext
  readonly result: MonthResult
}

/** One thing to look for in a plan; what it finds stops nothing. */
export type LintRule = (month: LintMonth) => Issue[]
