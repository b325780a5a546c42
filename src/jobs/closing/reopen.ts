import { say as fill, type Text, texts } from '../../domain/values/text'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { given, type PeriodState, periodNamed, rowIn } from '../workbook/periods'
import { changePeriod, writeLog } from '../workbook/write'

const say = texts('reopen', {
  withdraw: { en: 'Withdraw approval', 'zh-CN': '撤回审批' },
  reopen: { en: 'Open again', 'zh-CN': '重新打开' },
  withdrawn: {
    en: 'The approval of {period} is withdrawn: {reason}. It can be scored again.',
    'zh-CN': '{period} 的审批已撤回:{reason}。可以重新计算。',
  },
  reopened: {
    en: '{period} is open again: {reason}. Its snapshot stays until it is closed anew.',
    'zh-CN': '{period} 已重新打开:{reason}。原快照保留到再次关账。',
  },
})

export interface Reasoned {
  readonly period: string
  readonly reason: string
}

/** An approved period is calculated again; by whom and why stays on Periods and in the Log. */
export function withdrawApproval(request: Reasoned): Outcome {
  return backToCalculated(request, { from: 'approved', job: say.withdraw, done: say.withdrawn })
}

/** A closed period is opened again, which needs a reason. */
export function reopenPeriod(request: Reasoned): Outcome {
  return backToCalculated(request, { from: 'closed', job: say.reopen, done: say.reopened })
}

interface Way {
  readonly from: PeriodState
  readonly job: Text
  readonly done: Text
}

function backToCalculated({ period: named, reason: why }: Reasoned, { from, job, done }: Way): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false })
    const period = periodNamed(named, { reads, today })
    const row = rowIn(reads, period, [from])
    const reason = given(why)
    const at = nowText()
    const by = userEmail()
    const note = [at, by, job[lang], reason].filter(Boolean).join(' ')
    const withdrawn = [row.withdrawn, note].filter(Boolean).join('\n')
    const back = { state: 'calculated' as const, approvedBy: null, leftOut: null, closedAt: null, withdrawn }
    changePeriod(reads, period, back, lang)
    const sentence = fill(done, { period, reason }, lang)
    const inputDigest = row.inputDigest ?? ''
    writeLog(reads, { at, by, period, lang, job, inputDigest, rows: 1, issues: 0, outcome: sentence })
    return { sentence }
  })
}
