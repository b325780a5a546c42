import * as z from 'zod/mini'
import { readSettings } from '../../book/settings/settings'
import { evened } from '../../domain/values/cell'
import { say as fill, texts } from '../../domain/values/text'
import { mailsLeft } from '../../platform/mail'
import { forget, recall, remember } from '../../platform/memory'
import { Refusal } from '../../platform/refusal'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { type Opened, openWorkbook } from '../scoring/scoreMonth'
import type { JobRequest, OfferedJob, Outcome } from '../workbook/job'
import type { Kept } from '../workbook/keptSettings'
import { rowIn } from '../workbook/periods'
import { addMails, writeLog } from '../workbook/write'
import { type Addressed, lettersOf } from './letters'
import { send, settleEarlier } from './sending'

const say = texts('mailStatements', {
  job: { en: 'Send statements', 'zh-CN': '发送对账单' },
  step: { en: 'Sending', 'zh-CN': '正在发送' },
  notAllowed: {
    en: 'Sending mail was not allowed. Everything else works; run Set up again to allow it.',
    'zh-CN': '未授权发送邮件,其余功能不受影响;可在“首次设置”中重新授权。',
  },
  done: {
    en: '{period}: {sent} statements sent, {failed} failed, {without} without an address.',
    'zh-CN': '{period}:已发送 {sent} 封,失败 {failed} 封,{without} 人没有邮箱。',
  },
  waiting: {
    en: '{count} wait: the day’s quota of mails is used up. They go out with the next daily run.',
    'zh-CN': '还有 {count} 封:今天的邮件额度已用完,下一次每日任务会继续发送。',
  },
  waitingForYou: {
    en: '{count} wait: the day’s quota of mails is used up. Send again tomorrow; nobody gets one twice. With the monthly run on they would go out by themselves.',
    'zh-CN': '还有 {count} 封:今天的邮件额度已用完,请明天再点一次发送,不会重复发。开启每月自动考核后会自动续发。',
  },
})

export interface MailRequest extends JobRequest {
  readonly period: string
  /** How many steps it takes. */
  readonly steps: number
}

const WAITING = 'mails.waiting'

/** The sending that goes on today: the quota is there again, and nobody withdrew the approval. */
export function dueSending({ reads, lang }: Kept): MailRequest | undefined {
  const period = recall(WAITING)
  const state = reads.periods?.rows.find(row => row.period === period)?.state
  if (period === undefined || (state !== 'approved' && state !== 'closed') || !mailsLeft()) return undefined
  return { period, lang, steps: 0 }
}

/** Few enough for one step, and for what is remembered of them. */
const PER_STEP = 20

/** Sends each person the own statement, once per period, and each leader the team's digest. */
export const mailStatements: OfferedJob<MailRequest> = {
  id: 'mailStatements',
  request: () =>
    z.strictObject({
      period: z.string(),
      lang: z._default(z.enum(['en', 'zh-CN']), 'en'),
      steps: z._default(z.number().check(z.int(), z.nonnegative()), 0),
    }),
  begin({ period }) {
    const opened = openWhole()
    rowIn(opened.reads, period, ['approved', 'closed'])
    if (mailsLeft() === undefined) throw new Refusal(say.notAllowed)
    const count = waitingIn(opened, period).length
    return { period, lang: opened.lang, steps: Math.max(1, Math.ceil(count / PER_STEP)) }
  },
  steps: ({ period, lang, steps }) =>
    Array.from({ length: steps }, () => ({ label: say.step[lang], run: () => sendSome(period) })),
  finish: ({ period }) => withLock(() => told(openWhole(), period)),
}

/** Letters that can go out and have not; those that failed come last, so that they hold up nobody. */
function waitingIn(opened: Opened, period: string): Addressed[] {
  const rows = (opened.reads.mails?.rows ?? []).filter(row => row.period === period)
  const known = new Map(rows.map(row => [letterKey(row), row.outcome]))
  const letters = lettersOf(opened, period).filter(({ hindered }) => !hindered)
  const untried = letters.filter(letter => !known.has(letterKey(letter)))
  return [...untried, ...letters.filter(letter => known.get(letterKey(letter)) === 'failed')]
}

function letterKey({ kind, person }: Pick<Addressed, 'kind' | 'person'>): string {
  return `${kind} ${evened(person)}`
}

function sendSome(period: string): void {
  withLock(() => {
    const opened = openWhole()
    const settled = settleEarlier(records => addMails(opened.reads, records, opened.lang))
    if (settled) return sendNext(openWhole(), period)
    sendNext(opened, period)
  })
}

function sendNext(opened: Opened, period: string): void {
  const next = waitingIn(opened, period).slice(0, Math.min(PER_STEP, mailsLeft() ?? 0))
  if (next.length > 0) send(period, next, records => addMails(opened.reads, records, opened.lang))
}

function openWhole(): Opened {
  return openWorkbook({ numbering: false, whole: true })
}

function told(opened: Opened, period: string): Outcome {
  const { reads, lang, today } = opened
  const rows = (reads.mails?.rows ?? []).filter(row => row.period === period)
  const count = (outcome: string) => rows.filter(row => row.outcome === outcome).length
  const without = lettersOf(opened, period).filter(letter => letter.hindered && letter.hindered !== 'optedOut').length
  const failed = count('failed')
  const waiting = waitingIn(opened, period).length - failed
  const sentences = [fill(say.done, { period, sent: count('sent'), failed, without }, lang)]
  const goesOn = readSettings(reads.settings, { today }).settings.nextRun !== ''
  if (waiting > 0) sentences.push(fill(goesOn ? say.waiting : say.waitingForYou, { count: waiting }, lang))
  if (waiting > 0) remember(WAITING, period)
  else if (recall(WAITING) === period) forget(WAITING)
  const sentence = sentences.join(lang === 'en' ? ' ' : '')
  const log = { at: nowText(), by: userEmail(), period, lang, job: say.job, inputDigest: '' }
  writeLog(reads, { ...log, rows: rows.length, issues: failed, outcome: sentence })
  return { sentence }
}
