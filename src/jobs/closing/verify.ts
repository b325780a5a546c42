import { underNewNames } from '../../book/checks/renamed'
import type { Reads, Row } from '../../book/reading/reads'
import { type Difference, differences } from '../../book/results/compare'
import { type Figures, parseFigures } from '../../book/results/figuresText'
import { snapshotOf } from '../../book/results/snapshot'
import type { Read } from '../../book/table/read'
import { PRODUCT_VERSION } from '../../book/table/version'
import { inputOfSnapshot } from '../../domain/month/snapshot'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { digest, withLock } from '../../platform/workbook'
import { openWorkbook } from '../scoring/scoreMonth'
import { rescored } from './closePeriod'
import { computedOtherwise } from './computedOtherwise'

const say = texts('verify', {
  none: { en: 'No period is closed yet.', 'zh-CN': '还没有已关账的周期。' },
  fine: {
    en: 'Closed periods: {count}. Each gives the same figures again, and the result sheets show them.',
    'zh-CN': '已关账周期 {count} 个,重新计算结果一致,结果表也未被改动。',
  },
  older: {
    en: 'Closed periods: {count}. None was changed since. {notes}.',
    'zh-CN': '已关账周期 {count} 个,关账后均未被改动。{notes}。',
  },
  note: { en: '{period}: {text}', 'zh-CN': '{period}:{text}' },
  differs: {
    en: 'Of {count} closed periods these differ: {periods}.',
    'zh-CN': '{count} 个已关账周期中,以下有差异:{periods}。',
  },
  missing: { en: 'its snapshot is missing or cut short', 'zh-CN': '快照缺失或不完整' },
  altered: { en: 'its snapshot was altered', 'zh-CN': '快照被改动过' },
  again: { en: 'computing it again gives other figures', 'zh-CN': '重新计算结果不同' },
  cell: {
    en: '{table}: {who}, {column}: {found} on the sheet, {kept} when it was closed',
    'zh-CN': '{table}:{who} 的{column},表中为 {found},关账时为 {kept}',
  },
  lost: { en: '{table}: the row of {who} is gone', 'zh-CN': '{table}:{who} 的行不见了' },
  added: { en: '{table}: the row of {who} was added', 'zh-CN': '{table}:多出 {who} 的行' },
})

export interface Verified {
  readonly period: string
  readonly agrees: boolean
  /** What differs, in the workbook's language. */
  readonly differences: readonly string[]
  /** What this version would give where an older one computed it; that is no difference. */
  readonly notes: readonly string[]
}

export interface Verification {
  readonly sentence: string
  readonly agrees: boolean
  readonly periods: readonly Verified[]
}

/** Computes every closed period again from its snapshot, and compares with what was kept and what the sheets show. */
export function verifyPeriods(): Verification {
  return withLock(() => {
    const { reads, lang } = openWorkbook({ numbering: false, whole: true })
    const closed = (reads.periods?.rows ?? []).filter(row => row.state === 'closed')
    const periods = closed.map(row => verified(reads, row, lang))
    const differing = periods.filter(({ agrees }) => !agrees).map(({ period }) => period)
    const notes = periods.flatMap(({ period, notes }) => notes.map(text => fill(say.note, { period, text }, lang)))
    const text = summary({ closed: closed.length, differing: differing.length, notes: notes.length })
    const sentence = fill(text, { count: closed.length, periods: differing, notes }, lang)
    return { sentence, agrees: differing.length === 0, periods }
  })
}

function summary({ closed, differing, notes }: Readonly<Record<'closed' | 'differing' | 'notes', number>>) {
  if (closed === 0) return say.none
  if (differing > 0) return say.differs
  return notes > 0 ? say.older : say.fine
}

function verified(reads: Reads, row: Row<'periods'>, lang: Lang): Verified {
  const { period } = row
  const { differences: found, notes = [] } = compared(reads, row, lang)
  return { period, agrees: found.length === 0, differences: found, notes }
}

type Compared = Pick<Verified, 'differences'> & Partial<Pick<Verified, 'notes'>>

function compared(reads: Reads, row: Row<'periods'>, lang: Lang): Compared {
  const rows = reads.snapshots?.rows ?? []
  const input = snapshotOf(rows, row.period, 'input')
  const result = snapshotOf(rows, row.period, 'result')
  const kept = result === undefined ? undefined : parseFigures(result)
  if (input === undefined || result === undefined || !kept) return { differences: [say.missing[lang]] }
  if (digest(input) !== row.inputDigest || digest(result) !== row.resultDigest)
    return { differences: [say.altered[lang]] }
  const again = rescored(inputOfSnapshot(input), lang)
  const changed = sheetDiffers(reads, row.period, kept, lang)
  if (again === result) return { differences: changed }
  const then = row.productVersion
  if (again === undefined || then === undefined || then === PRODUCT_VERSION)
    return { differences: [say.again[lang], ...changed] }
  return { differences: changed, notes: [computedOtherwise({ kept, again, then, now: PRODUCT_VERSION, lang })] }
}

/** What was changed by hand on the result sheets since. */
function sheetDiffers(reads: Reads, period: string, kept: Figures, lang: Lang): string[] {
  const named = underNewNames(kept, reads, period)
  return (Object.keys(named) as (keyof Figures)[]).flatMap(id => {
    const read = reads[id] as Read | undefined
    return read ? differences({ read, period, kept: named[id], lang }).map(found => sentenceOf(found, lang)) : []
  })
}

function sentenceOf({ kind, table, who, column, found, kept }: Difference, lang: Lang): string {
  const text = { cell: say.cell, lost: say.lost, added: say.added }[kind]
  return fill(text, { table: table.name, who, column: column?.header, found, kept }, lang)
}
