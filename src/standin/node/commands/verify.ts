import { openWorkbook } from './files'
import type { Answer } from './score'

interface Verification {
  readonly sentence: string
  readonly agrees: boolean
  readonly periods: ReadonlyArray<{
    readonly period: string
    readonly agrees: boolean
    readonly differences: readonly string[]
    /** What another version computed otherwise; no difference. */
    readonly notes: readonly string[]
  }>
}

/** Computes every closed period of a workbook file again and leaves it as it is; exits with 1 when one differs. */
export async function verify(file: string, now: string | undefined): Promise<Answer> {
  const world = await openWorkbook(file, now)
  const { sentence, agrees, periods } = world.call('verifyPeriods') as Verification
  const lines = periods.flatMap(({ period, agrees: same, differences, notes }) => [
    `${same ? '✓' : '✗'} ${period}`,
    ...[...differences, ...notes].map(line => `    ${line}`),
  ])
  return { text: [...lines, sentence].join('\n'), exitCode: agrees ? 0 : 1 }
}
