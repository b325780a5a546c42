import { openWorkbook } from './files'
import type { Answer } from './score'

/** Prints the plans of a workbook file in words, as Markdown, and leaves it as it is. */
export async function plan(file: string, period: string | undefined, now: string | undefined): Promise<Answer> {
  const world = await openWorkbook(file, now)
  const { markdown, sentence } = world.call('writePlanDocument', period === undefined ? {} : { period }) as {
    markdown: string
    sentence: string
  }
  return markdown === '' ? { text: sentence, exitCode: 1 } : { text: markdown, exitCode: 0 }
}
