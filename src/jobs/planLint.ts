import { bookLint } from '../book/lint/bookLint'
import type { Reads } from '../book/month/reads'
import type { Issue } from '../domain/issue'
import { lint } from '../domain/lint/lint'
import type { MonthResult } from '../domain/month'
import { isMonth } from '../domain/period'
import type { MonthInput } from '../domain/records'

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
