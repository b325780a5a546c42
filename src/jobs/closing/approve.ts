import type { Row } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { sheets } from '../../book/sheets'
import { evened } from '../../domain/values/cell'
import { isMonth } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { showTabs } from '../../platform/edits'
import { Refusal } from '../../platform/refusal'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { type Opened, openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { periodNamed, rowIn } from '../workbook/periods'
import { changePeriod, writeLog } from '../workbook/write'
import { isChanged } from './sinceScored'

const say = texts('approve', {
  job: { en: 'Approve', 'zh-CN': '审批' },
  done: {
    en: '{period} is approved: {count} people, {total:money} in all.',
    'zh-CN': '{period} 已审批:{count} 人,合计 {total:money}。',
  },
  without: { en: 'Left out: {names}.', 'zh-CN': '未计入:{names}。' },
  changed: {
    en: 'Figures or rules of {period} were changed after it was scored. Score it again, then approve.',
    'zh-CN': '{period} 计算之后,数据或规则有改动。请重新计算后再审批。',
  },
  pending: {
    en: '{names} cannot be paid yet: their figures are not complete. Complete them and score again, or leave each of them out with a reason.',
    'zh-CN': '{names} 还不能发放:数据不全。请补齐后重新计算,或逐人写明原因后不计入本期。',
  },
  notPending: {
    en: '{names} is not waiting for anything in {period}.',
    'zh-CN': '{names} 在 {period} 没有待补的数据。',
  },
  budget: {
    en: '{period} costs {total:money}, {above:money} above the budget of {budget:money}. Confirm that, or change it first.',
    'zh-CN': '{period} 合计 {total:money},超出预算 {budget:money} 共 {above:money}。请确认超预算,或先调整。',
  },
  ownNoted: {
    en: '{by} approves their own pay with it, as the only approver.',
    'zh-CN': '{by} 是唯一审批人,其中含其本人的奖金。',
  },
  own: {
    en: 'Your own pay is in {period}. Somebody else has to approve it ({approvers}).',
    'zh-CN': '{period} 含有您本人的奖金,须由他人审批({approvers})。',
  },
  anybody: { en: 'Settings, Who approves', 'zh-CN': '见设置“审批人”' },
  notApprover: {
    en: '{by} is not among those who approve: {approvers}.',
    'zh-CN': '{by} 不在审批人之列:{approvers}。',
  },
})

export interface Approval {
  readonly period: string
  /** Who stays without pay in it although something of theirs is missing. */
  readonly leftOut?: ReadonlyArray<{ readonly person: string; readonly reason: string }> | undefined
  /** The budget is known to be exceeded. */
  readonly overBudget?: boolean | undefined
}

/** Approves what was scored (docs/rules.md, Closing): nothing changed since, nobody forgotten, nobody approving own pay. */
export function approve({ period: named, leftOut = [], overBudget = false }: Approval): Outcome {
  return withLock(() => {
    const opened = openWorkbook({ numbering: false })
    const { reads, lang } = opened
    const period = periodNamed(named, opened)
    const row = rowIn(reads, period, ['calculated'])
    if (isChanged(opened, row)) throw new Refusal(say.changed, { period })
    const results = (reads.results?.rows ?? []).filter(one => one.period === period)
    const without = pendingLeftOut(results, leftOut, period)
    const names = results.map(({ name }) => name)
    const by = approver(opened, names, period)
    const total = withinBudget(opened, results, { period, overBudget })
    const at = nowText()
    // An approval cut short is asked for again only while the month is not approved: what belongs to it comes first.
    showTabs([sheets.paySheet])
    changePeriod(reads, period, { state: 'approved', approvedBy: `${by} ${at}`.trim(), leftOut: without }, lang)
    const count = results.filter(one => one.state === 'complete').length
    const sentences = [fill(say.done, { period, count, total }, lang)]
    if (without) sentences.push(fill(say.without, { names: without }, lang))
    if (isOwnPay(opened, by, names)) sentences.push(fill(say.ownNoted, { by }, lang))
    const sentence = sentences.join(lang === 'en' ? ' ' : '')
    writeLog(reads, {
      ...{ at, by, period, lang, job: say.job },
      ...{ inputDigest: row.inputDigest ?? '', rows: 1, issues: 0, outcome: sentence },
    })
    return { sentence }
  })
}

/** Each pending person is named with a reason, or the approval is refused. */
function pendingLeftOut(
  results: readonly Row<'results'>[],
  leftOut: NonNullable<Approval['leftOut']>,
  period: string,
): string {
  const pending = results.filter(row => row.state === 'pending').map(row => row.name)
  const named = new Map(leftOut.map(({ person, reason }) => [evened(person), reason.trim()]))
  const strangers = leftOut.map(one => one.person).filter(name => !pending.some(p => evened(p) === evened(name)))
  if (strangers.length > 0) throw new Refusal(say.notPending, { names: strangers, period })
  const forgotten = pending.filter(name => !named.get(evened(name)))
  if (forgotten.length > 0) throw new Refusal(say.pending, { names: forgotten })
  return pending.map(name => `${name}(${named.get(evened(name))})`).join('; ')
}

const addresses = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;,;、]+/)
    .filter(Boolean)

/** Who approves money of these people: one of the approvers, and nobody their own where somebody else may. */
export function approver({ reads, today }: Opened, people: readonly string[], period: string): string {
  const by = userEmail()
  const approvers = addresses(readSettings(reads.settings, { today }).settings.approvers)
  if (approvers.length > 0 && !approvers.includes(by.toLowerCase()))
    throw new Refusal(say.notApprover, { by: by || '?', approvers })
  if (isOwnPay({ reads }, by, people) && approvers.length !== 1)
    throw new Refusal(say.own, { period, approvers: approvers.length > 0 ? approvers : say.anybody })
  return by
}

/** Whether the one who approves is among those who are paid. */
function isOwnPay({ reads }: Pick<Opened, 'reads'>, by: string, people: readonly string[]): boolean {
  const paid = new Set(people.map(evened))
  const address = by.toLowerCase()
  const own = (reads.people?.rows ?? []).filter(row => row.email?.trim().toLowerCase() === address)
  return by !== '' && own.some(({ name }) => paid.has(evened(name)))
}

interface Cost {
  readonly period: string
  readonly overBudget: boolean
}

function withinBudget(
  { reads, today }: Opened,
  results: readonly Row<'results'>[],
  { period, overBudget }: Cost,
): number {
  const total = results.reduce((sum, row) => sum + Math.round((row.total ?? 0) * 100), 0) / 100
  const { budgetPerMonth: budget } = readSettings(reads.settings, { today }).settings
  if (budget !== undefined && total > budget && isMonth(period) && !overBudget)
    throw new Refusal(say.budget, { period, total, budget, above: total - budget })
  return total
}
