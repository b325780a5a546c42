import { openWorkbook } from './files'
import { langOf, problemList, resultsOf } from './results'
import type { Answer } from './score'

interface Checked {
  readonly sentence: string
  readonly severity: string
}

/** Lists the problems of a workbook file and leaves it as it is; exits with 1 when one stops or leaves out. */
export async function check(file: string, now: string | undefined): Promise<Answer> {
  const world = await openWorkbook(file, now)
  const { sentence, severity } = world.call('checkData') as Checked
  const problems = problemList(resultsOf(world, ''), langOf(world))
  const text = [problems, sentence].filter(Boolean).join('\n\n')
  return { text, exitCode: severity === 'stop' || severity === 'leavesOut' ? 1 : 0 }
}
