import { chatText } from '../../book/statement/chat'
import { cardMarkup, printMarkup } from '../../book/statement/page'
import { evened } from '../../domain/values/cell'
import { say as fill, texts } from '../../domain/values/text'
import { mailsLeft, ownAddress, sendMail } from '../../platform/mail'
import { Refusal } from '../../platform/refusal'
import { type Opened, openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { type Addressed, lettersOf, statementsIn } from './letters'

const say = texts('statementPreview', {
  nobody: { en: 'There is no result of {person} in {period}.', 'zh-CN': '{period} 没有 {person} 的考核结果。' },
  none: { en: '{period} has no results yet. Score it first.', 'zh-CN': '{period} 还没有结果,请先计算得分。' },
  noAddress: { en: 'Google does not say which address is yours.', 'zh-CN': 'Google 没有提供您的邮箱地址。' },
  toMe: {
    en: 'The statement of {person} was sent to you ({to}) and to nobody else.',
    'zh-CN': '{person} 的对账单已发到您的邮箱({to}),没有发给其他人。',
  },
})

export interface MailState {
  readonly person: string
  readonly kind: Addressed['kind']
  readonly to: string
  readonly state: 'waiting' | 'sent' | 'failed' | 'unclear' | NonNullable<Addressed['hindered']>
  readonly sentAt?: string | undefined
  readonly note?: string | undefined
}

export interface Mailing {
  readonly period: string
  /** Mails left today; none where sending was not allowed. */
  readonly quota: number | null
  readonly mails: readonly MailState[]
}

const opened = (): Opened => openWorkbook({ numbering: false, whole: true })

/** Who would get which mail, and what has gone out. */
export function mailing({ period }: { readonly period: string }): Mailing {
  const book = opened()
  const rows = (book.reads.mails?.rows ?? []).filter(row => row.period === period)
  const known = new Map(rows.map(row => [`${row.kind} ${evened(row.person)}`, row]))
  const mails = lettersOf(book, period).map(({ person, kind, hindered, letter }): MailState => {
    const row = known.get(`${kind} ${evened(person)}`)
    const state = row?.outcome ?? hindered ?? 'waiting'
    return { person, kind, to: letter.to, state, ...(row ? { sentAt: row.sentAt, note: row.note } : {}) }
  })
  return { period, quota: mailsLeft() ?? null, mails }
}

export interface OfPerson {
  readonly period: string
  readonly person: string
}

function statementFor(book: Opened, { period, person }: OfPerson) {
  const found = statementsIn(book, period).find(one => evened(one.person) === evened(person))
  if (!found) throw new Refusal(say.nobody, { period, person })
  return found
}

/** One person's statement as text for a chat and as markup. */
export function statement(request: OfPerson): { readonly text: string; readonly html: string } {
  const found = statementFor(opened(), request)
  return { text: chatText(found), html: cardMarkup(found) }
}

/** One person's statement by mail to whoever asks, to look at before it goes to everybody. */
export function mailToMe(request: OfPerson): Outcome {
  const book = opened()
  const { subject, body, html } = letterOf(book, request)
  const to = ownAddress()
  if (to === '') throw new Refusal(say.noAddress)
  sendMail({ to, subject, body, ...(html === undefined ? {} : { html }) })
  return { sentence: fill(say.toMe, { person: request.person, to }, book.lang) }
}

function letterOf(book: Opened, { period, person }: OfPerson) {
  const found = lettersOf(book, period).find(one => one.kind === 'statement' && evened(one.person) === evened(person))
  if (!found) throw new Refusal(say.nobody, { period, person })
  return found.letter
}

export interface PrintRequest {
  readonly period: string
  /** A team or people; blank = everybody. */
  readonly team?: string | undefined
  readonly people?: readonly string[] | undefined
}

/** Cards for the printer, one A4 page per person. */
export function printCards({ period, team, people }: PrintRequest): { readonly html: string; readonly count: number } {
  const book = opened()
  const names = people && new Set(people.map(evened))
  const all = statementsIn(book, period)
  if (all.length === 0) throw new Refusal(say.none, { period })
  const chosen = all.filter(
    ({ person, result }) =>
      (team === undefined || evened(result.team ?? '') === evened(team)) && (!names || names.has(evened(person))),
  )
  return { html: printMarkup(chosen, book.lang), count: chosen.length }
}
