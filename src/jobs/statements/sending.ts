import type { Row } from '../../book/reading/reads'
import type { RecordOf } from '../../book/table/table'
import type { tables } from '../../book/tables/index'
import { type Letter, mailsLeft, sendMail } from '../../platform/mail'
import { forget, recall, remember } from '../../platform/memory'
import { nowText } from '../../platform/workbook'
import type { Addressed } from './letters'

export type MailRecord = RecordOf<(typeof tables)['mails']>

/** Letters under way: how many are through, and what the day's quota was before, which tells whether one more went out. */
interface Batch {
  readonly period: string
  readonly letters: ReadonlyArray<{ readonly person: string; readonly kind: Row<'mails'>['kind'] }>
  readonly quota: number
  readonly done: number
  /** Of those done, by their place. */
  readonly failed: ReadonlyArray<{ readonly at: number; readonly why: string }>
}

const KEY = 'mails.underWay'

function kept(batch: Batch): void {
  remember(KEY, JSON.stringify(batch))
}

/** What a run that was cut short had sent; a letter is never sent twice, and one that may have gone out is listed. */
function recovered(): MailRecord[] | undefined {
  const text = recall(KEY)
  if (text === undefined) return undefined
  const batch = JSON.parse(text) as Batch
  const sure = outcomes(batch)
  const next = batch.letters[batch.done]
  const outcome = next && nextOutcome(batch)
  return next && outcome ? [...sure, { ...next, period: batch.period, sentAt: nowText(), outcome }] : sure
}

/** Whether the letter after the last sure one went out, by what is left of the quota. */
function nextOutcome({ quota, done, failed }: Batch): 'sent' | 'unclear' | undefined {
  const used = quota - (mailsLeft() ?? Number.NaN)
  const sent = done - failed.length
  if (used === sent) return undefined
  return used === sent + 1 ? 'sent' : 'unclear'
}

function outcomes({ period, letters, done, failed }: Batch): MailRecord[] {
  const sentAt = nowText()
  return letters.slice(0, done).map(({ person, kind }, at) => {
    const failure = failed.find(one => one.at === at)
    const outcome = failure ? ('failed' as const) : ('sent' as const)
    return { period, person, kind, sentAt, outcome, note: failure?.why }
  })
}

/** Sends letters one by one, remembering each before the next; `settled` is called when their outcomes are written. */
export function send(period: string, letters: readonly Addressed[], write: (records: MailRecord[]) => void): void {
  const named = letters.map(({ person, kind }) => ({ person, kind }))
  let batch: Batch = { period, letters: named, quota: mailsLeft() ?? 0, done: 0, failed: [] }
  kept(batch)
  for (const { letter } of letters) {
    const why = failureOf(letter)
    const failed = why === undefined ? batch.failed : [...batch.failed, { at: batch.done, why }]
    batch = { ...batch, done: batch.done + 1, failed }
    kept(batch)
  }
  write(outcomes(batch))
  forget(KEY)
}

/** Writes what an earlier run had sent, where one was cut short; true when there was one. */
export function settleEarlier(write: (records: MailRecord[]) => void): boolean {
  const records = recovered()
  if (!records) return false
  if (records.length > 0) write(records)
  forget(KEY)
  return true
}

function failureOf(letter: Letter): string | undefined {
  try {
    sendMail(letter)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
