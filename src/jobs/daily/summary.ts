import { readTables } from '../../book/reading/reads'
import { settingList } from '../../book/settings/list'
import { tables } from '../../book/tables/index'
import type { Month } from '../../domain/values/period'
import { type Lang, say, texts } from '../../domain/values/text'
import { type Letter, mailsLeft, ownAddress, sendMail } from '../../platform/mail'
import { forget, recall, remember } from '../../platform/memory'
import { readGrids, spreadsheetInfo, today } from '../../platform/workbook'
import type { Kept } from '../workbook/keptSettings'

const text = texts('summary', {
  subjectScored: {
    en: '{period}: {count} of {all} scored – {file}',
    'zh-CN': '{period} 已考核 {count}/{all} 人 – {file}',
  },
  subjectStopped: { en: '{period} was not scored – {file}', 'zh-CN': '{period} 未能考核 – {file}' },
  scored: {
    en: '{period} is scored: {count} of {all} people, {total:money} in all.',
    'zh-CN': '{period} 已考核:{all} 人中 {count} 人已算出,合计 {total:money}。',
  },
  within: { en: 'Budget {budget:money}: {rest:money} left.', 'zh-CN': '预算 {budget:money},剩余 {rest:money}。' },
  above: { en: 'Budget {budget:money}: {rest:money} above it.', 'zh-CN': '预算 {budget:money},超出 {rest:money}。' },
  missing: { en: 'Still missing:', 'zh-CN': '还缺:' },
  waiting: { en: 'Waiting: {names}', 'zh-CN': '待补:{names}' },
  stopped: {
    en: '{period} was not scored. It is tried again every day; mend first:',
    'zh-CN': '{period} 未能考核,每天会再试一次。请先处理:',
  },
  line: { en: '– {where}: {what}', 'zh-CN': '– {where}:{what}' },
  more: { en: '– and {count} more, see “{checks}”', 'zh-CN': '– 另有 {count} 条,见“{checks}”' },
  end: {
    en: 'Nothing was approved or paid. The workbook: {url}',
    'zh-CN': '没有自动审批或发放任何内容。工作簿:{url}',
  },
  why: {
    en: 'You get this mail because you switched on the monthly run. Settings › {setting} stops it.',
    'zh-CN': '您开启了每月自动考核,所以收到此邮件。可在“设置 › {setting}”中关闭。',
  },
})

interface Problem {
  readonly where: string
  readonly what: string
}

/** What the sheets say of a month that was run. */
export interface Found {
  readonly scored: boolean
  readonly count: number
  readonly all: number
  readonly total: number
  readonly pending: readonly string[]
  readonly problems: readonly Problem[]
}

export function foundOf(period: Month, scored: boolean): Found {
  const reads = readTables(readGrids([tables.results, tables.checks]), { today: today() })
  const results = (reads.results?.rows ?? []).filter(row => row.period === period)
  const pending = results.filter(row => row.state === 'pending').map(row => row.name)
  const severity = scored ? 'leavesOut' : 'stop'
  const checks = (reads.checks?.rows ?? []).filter(row => row.severity === severity)
  const cents = results.reduce((sum, row) => sum + Math.round((row.total ?? 0) * 100), 0)
  return {
    scored,
    count: results.length - pending.length,
    all: results.length,
    total: cents / 100,
    pending,
    problems: checks.map(({ where = '', what }) => ({ where, what })),
  }
}

function keyOf(address: string): string {
  return `summary ${address}`
}

/** Keeps the summary until it can be sent; only to the one whose trigger runs. */
export function queueLetter({ settings, lang }: Kept, period: Month, found: Found): void {
  const to = ownAddress()
  if (to === '') return
  const { name: file, url } = spreadsheetInfo()
  const { scored, count, all } = found
  const subject = say(scored ? text.subjectScored : text.subjectStopped, { period, count, all, file }, lang)
  const lines = scored ? scoredLines(period, found, settings.budgetPerMonth, lang) : stoppedLines(period, found, lang)
  const setting = settingList.ownerSummary.name
  const body = [...lines, '', say(text.end, { url }, lang), say(text.why, { setting }, lang)].join('\n')
  remember(keyOf(to), JSON.stringify({ to, subject, body } satisfies Letter))
}

function scoredLines(period: Month, found: Found, budget: number | undefined, lang: Lang): string[] {
  const { count, all, total, pending, problems } = found
  const rest = Math.abs((budget ?? 0) - total)
  const budgetLine = say(total > (budget ?? 0) ? text.above : text.within, { budget, rest }, lang)
  return [
    say(text.scored, { period, count, all, total }, lang),
    ...(budget === undefined ? [] : [budgetLine]),
    ...(pending.length === 0 ? [] : ['', say(text.waiting, { names: pending }, lang)]),
    ...(problems.length === 0 ? [] : [say(text.missing, {}, lang), ...problemLines(problems, lang)]),
  ]
}

function stoppedLines(period: Month, { problems }: Found, lang: Lang): string[] {
  return [say(text.stopped, { period }, lang), ...problemLines(problems, lang)]
}

/** What is remembered may hold 9 KB. */
const MOST = { lines: 12, letters: 150 }

function problemLines(problems: readonly Problem[], lang: Lang): string[] {
  const shown = problems.slice(0, MOST.lines).map(problem => short(say(text.line, { ...problem }, lang)))
  const count = problems.length - shown.length
  return count === 0 ? shown : [...shown, say(text.more, { count, checks: tables.checks.name }, lang)]
}

function short(line: string): string {
  return line.length > MOST.letters ? `${line.slice(0, MOST.letters - 1)}…` : line
}

/** A letter with what was left of the day’s quota before it was tried: one less now tells that it went out. */
interface Tried extends Letter {
  readonly quota?: number
}

/**
 * Sends what waits for the one whose trigger runs; without quota, or leave to send mail, another day. Where a run was cut
 * short after sending and the quota has begun anew since, the letter goes out again: rather twice than not at all.
 */
export function sendWaiting(): void {
  const key = keyOf(ownAddress())
  const waiting = recall(key)
  if (waiting === undefined) return
  const { quota, ...letter } = JSON.parse(waiting) as Tried
  const left = mailsLeft()
  if (quota === undefined || left !== quota - 1) {
    if (!left) return
    remember(key, JSON.stringify({ ...letter, quota: left } satisfies Tried))
    sendMail(letter)
  }
  forget(key)
}
