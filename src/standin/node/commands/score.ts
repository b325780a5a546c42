import { existsSync, realpathSync } from 'node:fs'
import { openFile } from './files'
import { progressLine } from './report'
import { langOf, problemList, resultsOf, resultTable } from './results'
import { writeWhole } from './writeWhole'

/** What `yardstick score` was asked for. */
export interface ScoreOptions {
  readonly file: string
  readonly period: string
  readonly out?: string | undefined
  readonly json?: string | undefined
  readonly now?: string | undefined
}

interface Closing {
  readonly sentence: string
  readonly severity: string
  readonly period: string
}

/** What a command prints, and the code it exits with. */
export interface Answer {
  readonly text: string
  readonly exitCode: number
}

/** Scores a month in a workbook file; a run that had to stop writes no file, and exits with 1. */
export async function score({ file, period, out = file, json, now }: ScoreOptions): Promise<Answer> {
  const line = progressLine()
  line.show(`${file} …`)
  const { world, bytes } = await openFile(file, now)
  line.show(`${period} …`)
  const closing = world.call('scorePeriod', { period }) as Closing
  const results = resultsOf(world, closing.period)
  const stopped = closing.severity === 'stop'
  line.show(`${out} …`)
  if (!stopped) await writeWhole(out, await world.save(), isSame(file, out) ? bytes : undefined)
  if (json !== undefined) await writeWhole(json, `${JSON.stringify({ period: closing.period, ...results }, null, 2)}\n`)
  line.clear()
  const lang = langOf(world)
  const table = stopped ? '' : resultTable(results, lang)
  const parts = [table, problemList(results, lang), closing.sentence, stopped ? '' : out]
  return { text: parts.filter(Boolean).join('\n\n'), exitCode: stopped ? 1 : 0 }
}

const isSame = (file: string, out: string) => existsSync(out) && realpathSync(out) === realpathSync(file)
