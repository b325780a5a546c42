import { undatedIn } from '../../book/reading/adjustments'
import { preparePeriod } from '../../book/reading/period'
import type { Reads } from '../../book/reading/reads'
import { figuresText } from '../../book/results/figuresText'
import { outputOf } from '../../book/results/output'
import { snapshotRows } from '../../book/results/snapshot'
import { tables } from '../../book/tables/index'
import { scoreMonth } from '../../domain/month/scoreMonth'
import { inputOfSnapshot, snapshotText } from '../../domain/month/snapshot'
import type { MonthInput } from '../../domain/records/month'
import type { Period } from '../../domain/values/period'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { writeTidied } from '../../platform/tidyCells'
import { digest, nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { periodNamed, rowIn } from '../workbook/periods'
import { changePeriod, writeLog, writeSnapshot } from '../workbook/write'
import { openAppeals } from './appeals'

const say = texts('closePeriod', {
  job: { en: 'Close', 'zh-CN': '关账' },
  done: {
    en: '{period} is closed. From now on nothing changes it; corrections go to Adjustments.',
    'zh-CN': '{period} 已关账,此后不再变动;需要更正请用“奖惩调整”。',
  },
  appeals: {
    en: ' Appeals still open: {names}; what they change is paid as an adjustment.',
    'zh-CN': '仍有未办结的申诉:{names};如需更正,以后作为调整发放。',
  },
  already: { en: '{period} is closed already.', 'zh-CN': '{period} 早已关账。' },
  changed: {
    en: 'What {period} was approved from has changed since. Withdraw the approval and score it again.',
    'zh-CN': '{period} 审批之后数据或规则有改动。请撤回审批并重新计算。',
  },
})

/**
 * Closes an approved period: what it was scored from and what came out are kept as a snapshot, proved by scoring it once
 * more. The state is written last, so that a run cut short leaves it approved, and closing again completes it.
 */
export function closePeriod({ period: named }: { readonly period: string }): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false, whole: true })
    const period = periodNamed(named, { reads, today })
    const row = rowIn(reads, period, ['approved', 'closed'])
    if (row.state === 'closed') return { sentence: fill(say.already, { period }, lang) }
    const texts = proved(reads, period, { lang, today })
    if (digest(texts.result) !== row.resultDigest) throw new Refusal(say.changed, { period })
    const rows = [...snapshotRows(period, 'input', texts.input), ...snapshotRows(period, 'result', texts.result)]
    writeSnapshot(reads, period, rows, lang)
    stampAdjustments(reads, period)
    const at = nowText()
    const inputDigest = digest(texts.input)
    changePeriod(reads, period, { state: 'closed', closedAt: at, inputDigest }, lang)
    const names = openAppeals(reads, period).map(({ person }) => person)
    const open = names.length === 0 ? '' : fill(say.appeals, { names }, lang)
    const sentence = fill(say.done, { period }, lang) + open
    const log = { at, by: userEmail(), period, lang, job: say.job, inputDigest, issues: 0, outcome: sentence }
    writeLog(reads, { ...log, rows: 1 })
    return { sentence }
  })
}

/** What counted in the period names it from now on: else it would count again in the first open one. */
function stampAdjustments(reads: Reads, period: Period): void {
  const column = reads.adjustments?.header.columns.get('period')
  if (column === undefined) return
  const { adjustments } = tables
  const { format = '@' } = adjustments.columns.period.field
  writeTidied(
    adjustments,
    undatedIn(reads, period).map(({ at }) => ({ row: at, column: column + 1, from: null, to: period, format })),
  )
}

interface Texts {
  readonly input: string
  readonly result: string
}

/** The snapshot of a period; what is scored from it again is what was scored. */
function proved(reads: Reads, period: Period, { lang, today }: { lang: Lang; today: string }): Texts {
  const { input } = preparePeriod(reads, period, { today })
  const result = figuresText(outputOf(input, scoreMonth(input), lang))
  const text = snapshotText(input)
  if (rescored(inputOfSnapshot(text), lang) !== result) throw new Error(`the snapshot of ${period} is not complete`)
  return { input: text, result }
}

/** The figures a snapshot gives, as text. */
export function rescored(input: MonthInput | undefined, lang: Lang): string | undefined {
  return input && figuresText(outputOf(input, scoreMonth(input), lang))
}
