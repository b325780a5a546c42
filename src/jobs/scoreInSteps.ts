import * as z from 'zod/mini'
import { readTable } from '../book/read'
import { tables } from '../book/tables'
import { texts } from '../domain/text'
import { readGrids, today, withLock } from '../platform/workbook'
import { closeMonth, openWorkbook } from './closeMonth'
import type { JobRequest, OfferedJob } from './job'

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
    { label: say.tidy[lang], run: () => withLock(() => openWorkbook({ numbering: true })) },
    { label: say.score[lang], run: () => closeMonth({ period }) },
  ],
  finish: ({ period }) => ({ sentence: outcomeOf(period) }),
}

/** What the Log says of the last run of a period. */
function outcomeOf(period: string): string {
  const grid = readGrids([tables.runs]).get(tables.runs.id)
  const rows = grid ? readTable(tables.runs, grid, { today: today() }).rows : []
  return rows.reduce((last, row) => (row.period === period ? (row.outcome ?? last) : last), '')
}
