import type { Reads, Row } from '../../book/month/reads'
import type { RecordOf } from '../../book/table'
import type { tables } from '../../book/tables/index'
import { evened } from '../../domain/cell'
import { say as fill, type Lang, texts } from '../../domain/text'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../closeMonth'
import type { Outcome } from '../job'
import { addAdjustments, changeAppeals, writeLog } from '../writeMonth'

const say = texts('appeals', {
  job: { en: 'Settle appeals', 'zh-CN': '处理申诉' },
  reason: { en: 'Appeal on {period}: {question}', 'zh-CN': '{period} 申诉:{question}' },
  none: { en: 'No appeal has a decision that is not settled yet.', 'zh-CN': '没有已决定但未办结的申诉。' },
  done: {
    en: 'Settled appeals: {count}; new adjustments: {added}, in the open period.{missing}',
    'zh-CN': '已办结申诉 {count} 条,写入奖惩调整 {added} 条,计入当前未关账的周期。{missing}',
  },
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

/** Decided appeals are closed; one that changes money becomes an adjustment of the open period, once. */
export function settleAppeals(): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false })
    const decided = (reads.appeals?.rows ?? []).filter(row => row.decision !== undefined && row.closedOn === undefined)
    const missing = decided.filter(row => row.decision === 'changed' && row.adjustment === undefined)
    const settled = decided.filter(row => !missing.includes(row))
    const changed = settled.filter(row => row.decision === 'changed' && row.adjustment !== 0)
    const added = changed.filter(row => !isThere(reads, row, lang)).map(row => adjustmentOf(row, today, lang))
    if (added.length > 0) addAdjustments(reads, added, lang)
    if (settled.length > 0)
      changeAppeals(
        reads,
        settled.map(row => row.at),
        { closedOn: today },
        lang,
      )
    const sentence = sentenceOf({ settled, added: changed, missing, lang })
    const log = { at: nowText(), by: userEmail(), period: '', lang, job: say.job, inputDigest: '' }
    writeLog(reads, { ...log, rows: added.length + settled.length, issues: missing.length, outcome: sentence })
    return { sentence }
  })
}

interface Settled {
  readonly settled: readonly Appeal[]
  readonly added: readonly Appeal[]
  readonly missing: readonly Appeal[]
  readonly lang: Lang
}

function sentenceOf({ settled, added, missing, lang }: Settled): string {
  if (settled.length + missing.length === 0) return say.none[lang]
  const names = missing.map(({ person }) => person)
  const without = missing.length === 0 ? '' : fill(say.missing, { names }, lang)
  return fill(say.done, { count: settled.length, added: added.length, missing: without }, lang)
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

function adjustmentOf(appeal: Appeal, today: string, lang: Lang): RecordOf<typeof tables.adjustments> {
  const { person, period, adjustment = 0, answeredBy } = appeal
  const reason = reasonOf(appeal, lang)
  return { date: today, person, kind: 'money', amount: adjustment, reason, corrects: period, approvedBy: answeredBy }
}
