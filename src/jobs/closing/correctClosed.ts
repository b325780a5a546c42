import { asNamedThen, type Names, namesSince, withFiscalStart } from '../../book/reading/closedReading'
import { preparePeriod } from '../../book/reading/period'
import type { Reads, Row } from '../../book/reading/reads'
import { parseFigures } from '../../book/results/figuresText'
import { snapshotOf } from '../../book/results/snapshot'
import { tables } from '../../book/tables/index'
import { presenceIn } from '../../domain/lookups/presence'
import { type Corrected, type Correction, corrected } from '../../domain/month/correction'
import { inputOfSnapshot } from '../../domain/month/snapshot'
import type { MonthInput } from '../../domain/records/month'
import { evened } from '../../domain/values/cell'
import { toMajor, toMinor } from '../../domain/values/money'
import { addMonths, type Month, monthOf } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { showTabs } from '../../platform/edits'
import { Refusal } from '../../platform/refusal'
import { digest, nowText, userEmail, withLock } from '../../platform/workbook'
import { type Opened, openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { periodNamed, rowIn } from '../workbook/periods'
import { addAdjustments, writeLog } from '../workbook/write'
import { approver } from './approve'

const say = texts('correctClosed', {
  job: { en: 'Correct a closed period', 'zh-CN': '更正已关账周期' },
  mark: { en: 'Correction of {period}', 'zh-CN': '{period} 更正' },
  reason: {
    en: '{mark}: {before:money} → {after:money} with the figures of {day}',
    'zh-CN': '{mark}:按 {day} 的数据,{before:money} → {after:money}',
  },
  nothing: {
    en: 'With today’s figures {period} comes to what was paid: there is nothing to correct.{notes}',
    'zh-CN': '按现在的数据重算,{period} 与已发一致,无需更正。{notes}',
  },
  proposed: {
    en: 'With today’s figures {period} differs for {names}: {total:money} in all. Nothing is posted yet.{notes}',
    'zh-CN': '按现在的数据重算,{period} 有差额:{names},合计 {total:money}。尚未写入。{notes}',
  },
  posted: {
    en: 'New adjustments for {period}: {count}, {total:money} in all, paid with {open}.{notes}',
    'zh-CN': '{period} 更正已写入奖惩调整 {count} 条,合计 {total:money},随 {open} 发放。{notes}',
  },
  pending: {
    en: ' Cannot be computed again, as something of theirs is missing now: {names}.',
    'zh-CN': '现在缺数据、无法重算:{names}。',
  },
  others: {
    en: ' Adjusted for this period before, for other reasons: {names}.',
    'zh-CN': '此前已因其他原因更正过本周期:{names}。',
  },
  gone: {
    en: ' Not active in {open} any more, so to be paid by hand: {names}.',
    'zh-CN': '{open} 已不在岗,需另行支付:{names}。',
  },
  snapshot: {
    en: 'The snapshot of {period} is missing or was altered: it cannot be computed again.',
    'zh-CN': '{period} 的快照缺失或被改动,无法重算。',
  },
})

export interface CorrectRequest {
  readonly period: string
  /** Only say what would be posted. */
  readonly preview?: boolean | undefined
}

/** Money in plain units. */
export interface Proposed {
  readonly person: string
  readonly before: number
  readonly after: number
  /** What is still to be posted; earlier corrections are taken off. */
  readonly amount: number
}

export interface Correcting extends Outcome {
  readonly period: string
  readonly people: readonly Proposed[]
  readonly pending: readonly string[]
}

/**
 * Computes a closed period again with the figures as they stand now, and posts each person's difference as one adjustment
 * in the open period; what was posted before is not posted again.
 */
export function correctClosed({ period: named, preview = false }: CorrectRequest): Correcting {
  return withLock(() => {
    const opened = openWorkbook({ numbering: false, whole: true })
    const { reads, today } = opened
    const period = periodNamed(named, opened)
    const row = rowIn(reads, period, ['closed'])
    const kept = keptOf(reads, row)
    const now = preparePeriod(withFiscalStart(reads, kept.input.policy.fiscalStart), period, { today }).input
    const found = underTodaysNames(corrected(kept.input, asNamedThen(now, kept.names)), kept.names)
    const people = found.people.flatMap(one => dueOf(reads, period, one))
    const posts = !preview && people.length > 0
    if (posts) post(opened, period, people)
    else if (!preview && adjustedFor(reads, period).length > 0) showTabs([tables.adjustments])
    const outcome = { period, people, pending: found.pending }
    const sentence = sentenceOf(opened, { ...outcome, now, posts })
    if (posts) log(opened, { period, sentence, rows: people.length, inputDigest: row.inputDigest ?? '' })
    return { ...outcome, sentence }
  })
}

interface Kept {
  readonly input: MonthInput
  readonly names: Names
}

function keptOf(reads: Reads, { period, inputDigest }: Row<'periods'>): Kept {
  const rows = reads.snapshots?.rows ?? []
  const text = snapshotOf(rows, period, 'input')
  const input = text === undefined || digest(text) !== inputDigest ? undefined : inputOfSnapshot(text)
  const figures = parseFigures(snapshotOf(rows, period, 'result') ?? '')
  if (!input || !figures) throw new Refusal(say.snapshot, { period })
  return { input, names: namesSince(figures, reads, period) }
}

/** Money goes to people as they are called now. */
function underTodaysNames({ people, pending }: Corrected, names: Names): Corrected {
  const now = (person: string) => names.now('people.name', person)
  return { people: people.map(one => ({ ...one, person: now(one.person) })), pending: pending.map(now) }
}

/** Told by its first words, in whichever language it was posted. */
function isCorrection({ reason }: Row<'adjustments'>, period: string): boolean {
  return (['en', 'zh-CN'] as const).some(lang => reason.startsWith(fill(say.mark, { period }, lang)))
}

function adjustedFor({ adjustments }: Reads, period: string): Row<'adjustments'>[] {
  return (adjustments?.rows ?? []).filter(row => row.corrects === period && row.kind === 'money')
}

/** The difference less what earlier corrections posted; nothing where nothing is left. */
function dueOf(reads: Reads, period: string, { person, before, after }: Correction): Proposed[] {
  const own = adjustedFor(reads, period).filter(row => isCorrection(row, period) && isSame(row.person, person))
  const posted = own.reduce((sum, { amount = 0 }) => sum + toMinor(amount), 0)
  const due = after - before - posted
  if (due === 0) return []
  return [{ person, before: toMajor(before), after: toMajor(after), amount: toMajor(due) }]
}

function isSame(a: string, b: string): boolean {
  return evened(a) === evened(b)
}

function post(opened: Opened, period: string, people: readonly Proposed[]): void {
  const { reads, lang, today } = opened
  const names = people.map(({ person }) => person)
  const by = approver(opened, names, period)
  const mark = fill(say.mark, { period }, lang)
  const records = people.map(({ person, before, after, amount }) => {
    const reason = fill(say.reason, { mark, before, after, day: today }, lang)
    const given = { date: today, person, kind: 'money' as const, amount, reason }
    return { ...given, corrects: period, approvedBy: by || null, period: openMonthOf(reads, today) }
  })
  addAdjustments(reads, records, lang)
}

/** The month that runs, or the first after it that can still change. */
function openMonthOf({ periods }: Reads, today: string): Month {
  const isSettled = (month: Month) =>
    (periods?.rows ?? []).some(row => row.period === month && (row.state === 'approved' || row.state === 'closed'))
  const from = (month: Month): Month => (isSettled(month) ? from(addMonths(month, 1)) : month)
  return from(monthOf(today))
}

interface Told {
  readonly period: string
  readonly people: readonly Proposed[]
  readonly pending: readonly string[]
  readonly now: MonthInput
  readonly posts: boolean
}

function sentenceOf(opened: Opened, told: Told): string {
  const { reads, lang, today } = opened
  const { period, people, posts } = told
  const total = people.reduce((sum, { amount }) => sum + toMinor(amount), 0) / 100
  const names = people.map(({ person }) => person)
  const notes = notesOf(opened, told)
  const values = { period, names, total, count: people.length, notes, open: openMonthOf(reads, today) }
  if (people.length === 0) return fill(say.nothing, values, lang)
  return fill(posts ? say.posted : say.proposed, values, lang)
}

/** Who cannot be computed, whose difference may be paid already by an appeal or by hand, and who is not paid any more. */
function notesOf({ reads, lang, today }: Opened, { period, people, pending, now }: Told): string {
  const open = openMonthOf(reads, today)
  const isThere = (name: string) =>
    now.people.some(person => isSame(person.name, name) && presenceIn(person, open, now) !== undefined)
  const before = adjustedFor(reads, period).filter(row => !isCorrection(row, period))
  const differing = people.map(({ person }) => person)
  const notes = [
    { text: say.pending, names: pending },
    { text: say.others, names: differing.filter(person => before.some(row => isSame(row.person, person))) },
    { text: say.gone, names: differing.filter(person => !isThere(person)) },
  ]
  return notes.map(({ text, names }) => (names.length === 0 ? '' : fill(text, { names, open }, lang))).join('')
}

interface Line {
  readonly period: string
  readonly sentence: string
  readonly rows: number
  readonly inputDigest: string
}

function log({ reads, lang }: Opened, { sentence, ...line }: Line): void {
  const entry = { ...line, at: nowText(), by: userEmail(), lang, job: say.job, issues: 0 }
  writeLog(reads, { ...entry, outcome: sentence })
}
