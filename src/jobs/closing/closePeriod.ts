import { figuresText } from '../../book/month/figuresText'
import { prepareMonth } from '../../book/month/input'
import { outputOf } from '../../book/month/output'
import type { Reads } from '../../book/month/reads'
import { snapshotRows } from '../../book/month/snapshot'
import { scoreMonth } from '../../domain/month'
import { isMonth } from '../../domain/period'
import type { MonthInput } from '../../domain/records'
import { inputOfSnapshot, snapshotText } from '../../domain/snapshot'
import { say as fill, type Lang, texts } from '../../domain/text'
import { Refusal } from '../../platform/refusal'
import { digest, nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../closeMonth'
import type { Outcome } from '../job'
import { changePeriod, writeLog, writeSnapshot } from '../writeMonth'
import { openAppeals } from './appeals'
import { periodNamed, rowIn } from './periodState'

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
 * Closes an approved month: what it was scored from and what came out are kept as a snapshot, proved by scoring it once
 * more. The state is written last, so that a run cut short leaves an approved month, and closing again completes it.
 */
export function closePeriod({ period: named }: { readonly period: string }): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false, whole: true })
    const period = periodNamed(named, today)
    const row = rowIn(reads, period, ['approved', 'closed'])
    if (row.state === 'closed') return { sentence: fill(say.already, { period }, lang) }
    const texts = isMonth(period) ? proved(reads, period, { lang, today }) : undefined
    if (texts && digest(texts.result) !== row.resultDigest) throw new Refusal(say.changed, { period })
    if (texts) {
      const rows = [...snapshotRows(period, 'input', texts.input), ...snapshotRows(period, 'result', texts.result)]
      writeSnapshot(reads, period, rows, lang)
    }
    const at = nowText()
    const inputDigest = texts ? digest(texts.input) : (row.inputDigest ?? '')
    changePeriod(reads, period, { state: 'closed', closedAt: at, inputDigest }, lang)
    const names = openAppeals(reads, period).map(({ person }) => person)
    const open = names.length === 0 ? '' : fill(say.appeals, { names }, lang)
    const sentence = fill(say.done, { period }, lang) + open
    const log = { at, by: userEmail(), period, lang, job: say.job, inputDigest, issues: 0, outcome: sentence }
    writeLog(reads, { ...log, rows: 1 })
    return { sentence }
  })
}

interface Texts {
  readonly input: string
  readonly result: string
}

/** The snapshot of a month; what is scored from it again is what was scored. */
function proved(reads: Reads, month: string, { lang, today }: { lang: Lang; today: string }): Texts {
  const { input } = prepareMonth(reads, month, { today })
  const result = figuresText(outputOf(input, scoreMonth(input), lang))
  const text = snapshotText(input)
  if (rescored(inputOfSnapshot(text), lang) !== result) throw new Error(`the snapshot of ${month} is not complete`)
  return { input: text, result }
}

/** The figures a snapshot gives, as text. */
export function rescored(input: MonthInput | undefined, lang: Lang): string | undefined {
  return input && figuresText(outputOf(input, scoreMonth(input), lang))
}
