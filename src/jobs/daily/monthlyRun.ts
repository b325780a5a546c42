import type { Month } from '../../domain/values/period'
import { texts } from '../../domain/values/text'
import { forget, recall, remember } from '../../platform/memory'
import { digest } from '../../platform/workbook'
import { opensMonth } from '../entering/openMonth'
import { closeMonth } from '../scoring/scoreMonth'
import type { JobRequest, LongJob } from '../workbook/job'
import { isScored, isSettled, type Kept, readKept } from '../workbook/keptSettings'
import { dueMonth } from './due'
import { type Found, foundOf, queueLetter } from './summary'

const say = texts('monthlyRun', {
  open: { en: 'Opening the month', 'zh-CN': '打开填报' },
  score: { en: 'Scoring the month', 'zh-CN': '计算当月' },
  tell: { en: 'Writing the summary', 'zh-CN': '撰写汇总' },
  done: { en: 'The monthly run is over.', 'zh-CN': '自动考核已完成。' },
})

export interface MonthlyRun extends JobRequest {
  readonly period: Month
}

/** Opens a month if nobody did, scores it and writes a summary to the owner; approves and pays nothing. */
export const monthlyRun: LongJob<MonthlyRun> = {
  id: 'monthlyRun',
  begin: request => request,
  steps: ({ period, lang }) => [
    { label: say.open[lang], run: () => opensMonth(period) },
    { label: say.score[lang], run: () => closeMonth({ period }) },
    { label: say.tell[lang], run: () => tell(period) },
  ],
  finish: ({ lang }) => ({ sentence: say.done[lang] }),
}

/** What was done last, for all who have switched the monthly run on: one run per period. */
interface LastRun {
  readonly period: Month
  readonly day: string
  readonly scored: boolean
  /** Of the problems that stopped it: told once. */
  readonly problems: string
}

const LAST_RUN = 'monthlyRun.last'

function lastRun(): LastRun | undefined {
  const text = recall(LAST_RUN)
  return text === undefined ? undefined : (JSON.parse(text) as LastRun)
}

/** The month to be scored today, once; a month that was stopped is tried again every day. */
export function dueRun(kept: Kept): MonthlyRun | undefined {
  const { now, settings, lang } = kept
  const period = dueMonth(now, settings)
  if (period === undefined || isSettled(kept, period)) return undefined
  const last = lastRun()
  const isOver = last?.period === period && (last.scored || last.day === now.slice(0, 10))
  return isOver ? undefined : { period, lang }
}

function tell(period: Month): void {
  const kept = readKept()
  const scored = isScored(kept, period)
  const found = foundOf(period, scored)
  const problems = scored ? '' : problemsOf(found)
  const last = lastRun()
  const isNews = last?.period !== period || last.scored !== scored || last.problems !== problems
  if (kept.settings.ownerSummary && isNews) queueLetter(kept, period, found)
  const day = kept.now.slice(0, 10)
  remember(LAST_RUN, JSON.stringify({ period, day, scored, problems } satisfies LastRun))
}

function problemsOf({ problems }: Found): string {
  return digest(problems.map(({ where, what }) => `${where} ${what}`).join('\n'))
}

/** Another team, other months: what was done last is of no use any more. */
export function forgetRuns(): void {
  forget(LAST_RUN)
}
