import { bookLint } from '../../book/checks/bookLint'
import type { Reads } from '../../book/reading/reads'
import { lint } from '../../domain/lint/lint'
import type { MonthResult } from '../../domain/month/scoreMonth'
import type { MonthInput } from '../../domain/records/month'
import type { Issue } from '../../domain/values/issue'
import { isMonth } from '../../domain/values/period'

interface Looked {
  readonly reads: Reads
  readonly input: MonthInput
  readonly result: MonthResult
  readonly today: string
}

/** What is allowed and unwise in the plan of a month: its rules, and the workbook around them. */
export function planLint({ reads, input, result, today }: Looked): Issue[] {
  if (input.over || !isMonth(input.month)) return []
  return [...lint(input, result), ...bookLint({ reads, input, setting: { today } })]
}
