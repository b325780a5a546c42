import type { Reads, Row } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import type { RecordOf } from '../../book/table/table'
import type { tables } from '../../book/tables/index'
import { longPeriod } from '../../domain/lookups/longPeriod'
import { evened } from '../../domain/values/cell'
import { addMonths, type Month } from '../../domain/values/period'
import { say as fill, type Lang, type Text, texts } from '../../domain/values/text'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { addAdjustments, changeAppeals, writeLog } from '../workbook/write'

const say = texts('appeals', {
  job: { en: 'Settle appeals', 'zh-CN': '处理申诉' },
  reason: { en: 'Appeal on {period}: {question}', 'zh-CN': '{period} 申诉:{question}' },
  none: { en: 'No appeal has a decision that is not settled yet.', 'zh-CN': '没有已决定但未办结的申诉。' },
  done: {
    en: 'Settled appeals: {count}; new adjustments: {added}{where}.{again}{missing}',
    'zh-CN': '已办结申诉 {count} 条,写入奖惩调整 {added} 条{where}。{again}{missing}',
  },
  where: { en: ', in {periods}', 'zh-CN': ',计入 {periods}' },
  again: { en: ' Score {periods} again to take them in.', 'zh-CN': '请重新计算 {periods}。' },
  missing: {
    en: ' Decided as changed without an amount, so still open: {names}.',
    'zh-CN': '选了“更正”但没填金额,仍未办结:{names}。',
  },
})

type Appeal = Row<'appeals'>

/** Appeals about a period that have no answer yet. */
export function openAppeals({ appeals }: Reads, period: string): Appeal[] {
  return (appeals?.rows ?? []).filter(row => row.period === period && row.closedOn === undefined)
}

/** Decided appeals are closed; one that changes money becomes an adjustment of its own period or the first open one, once. */
export function settleAppeals(): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false })
    const decided = (reads.appeals?.rows ?? []).filter(row => row.decision !== undefined && row.closedOn === undefined)
    const missing = decided.filter(row => row.decision === 'changed' && row.adjustment === undefined)
    const settled = decided.filter(row => !missing.includes(row))
    const changed = settled.filter(row => row.decision === 'changed' && row.adjustment !== 0)
    const added = changed
      .filter(row => !isThere(reads, row, lang))
      .map(row => adjustmentOf(row, { reads, today, lang }))
    if (added.length > 0) addAdjustments(reads, added, lang)
    if (settled.length > 0)
      changeAppeals(
        reads,
        settled.map(row => row.at),
        { closedOn: today },
        lang,
      )
    const sentence = sentenceOf({
      reads,
      settled,
      added: changed,
      periods: added.map(row => row.period ?? ''),
      missing,
      lang,
    })
    const log = { at: nowText(), by: userEmail(), period: '', lang, job: say.job, inputDigest: '' }
    writeLog(reads, { ...log, rows: added.length + settled.length, issues: missing.length, outcome: sentence })
    return { sentence }
  })
}

interface Settled {
  readonly reads: Reads
  /** Of the adjustments written. */
  readonly periods: readonly string[]
  readonly settled: readonly Appeal[]
  readonly added: readonly Appeal[]
  readonly missing: readonly Appeal[]
  readonly lang: Lang
}

function sentenceOf({ reads, settled, added, periods, missing, lang }: Settled): string {
  if (settled.length + missing.length === 0) return say.none[lang]
  const names = missing.map(({ person }) => person)
  const without = missing.length === 0 ? '' : fill(say.missing, { names }, lang)
  const where = [...new Set(periods)].sort()
  const scored = where.filter(period => stateOf(reads, period) === 'calculated')
  const part = (text: Text, names: readonly string[]) =>
    names.length === 0 ? '' : fill(text, { periods: names }, lang)
  const parts = { where: part(say.where, where), again: part(say.again, scored), missing: without }
  return fill(say.done, { count: settled.length, added: added.length, ...parts }, lang)
}

function reasonOf({ period, question }: Appeal, lang: Lang): string {
  return fill(say.reason, { period, question }, lang)
}

/** A run that was cut short may have written it. */
function isThere({ adjustments }: Reads, appeal: Appeal, lang: Lang): boolean {
  return (adjustments?.rows ?? []).some(
    row =>
      evened(row.person) === evened(appeal.person) &&
      row.corrects === appeal.period &&
      row.amount === appeal.adjustment &&
      evened(row.reason) === evened(reasonOf(appeal, lang)),
  )
}

interface Book {
  readonly reads: Reads
  readonly today: string
  readonly lang: Lang
}

function adjustmentOf(appeal: Appeal, { reads, today, lang }: Book): RecordOf<typeof tables.adjustments> {
  const { person, period: corrects, adjustment = 0, answeredBy: approvedBy } = appeal
  const { fiscalYearStart } = readSettings(reads.settings, { today }).settings
  const months = longPeriod(corrects, fiscalYearStart)?.months ?? [corrects]
  const period = firstOpen(months[months.length - 1] ?? corrects, reads)
  const reason = reasonOf(appeal, lang)
  return { date: today, person, kind: 'money', amount: adjustment, reason, period, corrects, approvedBy }
}

/** The month itself, or the first one after it that is neither approved nor closed. */
function firstOpen(month: Month, reads: Reads): Month {
  const state = stateOf(reads, month)
  return state === 'approved' || state === 'closed' ? firstOpen(addMonths(month, 1), reads) : month
}

function stateOf({ periods }: Reads, period: string) {
  return periods?.rows.find(row => row.period === period)?.state
}
