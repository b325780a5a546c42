import { say as fill, texts } from '../../domain/values/text'
import { mailsLeft, ownAddress } from '../../platform/mail'
import { spreadsheetInfo, withLock } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { isScored, type Kept, keepSettings, readKept } from '../workbook/keptSettings'
import { installTrigger, removeTrigger } from './dailyTrigger'
import { lastMonth, nextRun } from './due'

const say = texts('switchMonthlyRun', {
  on: {
    en: 'The monthly run is on, next on {next}: it scores the month before, and approves and pays nothing.{mail}',
    'zh-CN': '每月自动考核已开启,下次 {next}:自动计算上月,不会自动审批或发放。{mail}',
  },
  mail: { en: ' A summary goes to {address} only.', 'zh-CN': '汇总邮件只发给 {address}。' },
  noMail: {
    en: ' Mail was not allowed: there will be no summary, everything else works.',
    'zh-CN': '邮件未授权:不发汇总,其余功能不受影响。',
  },
  off: { en: 'Your monthly run is off.', 'zh-CN': '您的每月自动考核已关闭。' },
})

/** Switches the daily trigger of this person on or off; pressing twice is pressing once. */
export function switchMonthlyRun({ on }: { readonly on: boolean }): Outcome {
  return withLock(() => (on ? switchOn(readKept()) : switchOff(readKept())))
}

function switchOn(kept: Kept): Outcome {
  installTrigger(kept)
  const { now, settings, lang } = kept
  const next = nextRun(now, settings, isScored(kept, lastMonth(now)))
  const setUpAt = now.slice(0, 16)
  keepSettings(kept, { setUpBy: ownAddress(), setUpAt, nextRun: next, fileId: spreadsheetInfo().id })
  return { sentence: fill(say.on, { next, mail: mailPart(kept) }, lang) }
}

function mailPart({ settings, lang }: Kept): string {
  if (!settings.ownerSummary) return ''
  const address = ownAddress()
  const isAllowed = address !== '' && mailsLeft() !== undefined
  return isAllowed ? fill(say.mail, { address }, lang) : say.noMail[lang]
}

function switchOff(kept: Kept): Outcome {
  removeTrigger()
  keepSettings(kept, { nextRun: '' })
  return { sentence: say.off[kept.lang] }
}
