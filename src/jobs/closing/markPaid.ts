import { day as days } from '../../domain/values/field'
import { say as fill, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { periodNamed, rowIn } from '../workbook/periods'
import { changePeriod, writeLog } from '../workbook/write'

const say = texts('markPaid', {
  job: { en: 'Mark as paid', 'zh-CN': '标记已发放' },
  done: { en: '{period} was paid on {day}.', 'zh-CN': '{period} 已于 {day} 发放。' },
  noDay: { en: '“{found}” is no date; write 2026-04-10.', 'zh-CN': '“{found}”不是日期,请写成 2026-04-10。' },
})

/** The day the money of an approved or closed period went out; blank = today. */
export function markPaid({ period: named, day = '' }: { period: string; day?: string | undefined }): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false })
    const period = periodNamed(named, { reads, today })
    const row = rowIn(reads, period, ['approved', 'closed'])
    const read = days().read(day === '' ? today : day, { today })
    if ('wrong' in read) throw new Refusal(say.noDay, { found: day })
    const paidOn = read.value
    changePeriod(reads, period, { paidOn }, lang)
    const sentence = fill(say.done, { period, day: paidOn }, lang)
    const log = { at: nowText(), by: userEmail(), period, lang, job: say.job, inputDigest: row.inputDigest ?? '' }
    writeLog(reads, { ...log, rows: 1, issues: 0, outcome: sentence })
    return { sentence }
  })
}
