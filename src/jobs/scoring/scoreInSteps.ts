import * as z from 'zod/mini'
import { periodAsked } from '../../book/reading/period'
import { type Row, readTables } from '../../book/reading/reads'
import { tables } from '../../book/tables'
import { texts } from '../../domain/values/text'
import { readGrids, today, withLock } from '../../platform/workbook'
import type { JobRequest, OfferedJob } from '../workbook/job'
import { closeMonth, openWorkbook } from './scoreMonth'

const say = texts('scoreInSteps', {
  tidy: { en: 'Sheets read and put in order', 'zh-CN': '数据已读取并整理' },
  score: { en: 'Scored and written', 'zh-CN': '得分已计算并写入' },
})

export interface ScoreRequest extends JobRequest {
  readonly period: string
}

/**
 * Scoring for somebody who watches. Reading, scoring and writing stay one step under one lock, so that the result sheets
 * never show halves of two readings.
 */
export const scoreInSteps: OfferedJob<ScoreRequest> = {
  id: 'scoreMonth',
  request: () => z.strictObject({ period: z.string(), lang: z.enum(['en', 'zh-CN']) }),
  begin: request => request,
  steps: ({ period, lang }) => [
    { label: say.tidy[lang], run: () => withLock(() => openWorkbook({ numbering: true, scoring: true })) },
    { label: say.score[lang], run: () => closeMonth({ period }) },
  ],
  finish: ({ period }) => ({ sentence: outcomeOf(period) }),
}

/** What the Log says of the last run of a period. */
function outcomeOf(period: string): string {
  const day = today()
  const reads = readTables(readGrids([tables.runs, tables.settings]), { today: day })
  const asked = periodAsked(period, reads, { today: day })
  const isOf = (row: Row<'runs'>) => row.period === asked || row.period === period
  return (reads.runs?.rows ?? []).reduce((last, row) => (isOf(row) ? (row.outcome ?? last) : last), '')
}
