import { typedKpis } from '../../book/editing/openMonth'
import { type Matched, matched, type PastedRow } from '../../book/paste/match'
import { leftOut, type Pasted, type Role, withRoles } from '../../book/paste/roles'
import { pastedRows } from '../../book/paste/rows'
import { actualCells } from '../../book/reading/actuals'
import { type Scale, scaleOf } from '../../book/reading/figures'
import { type Reads, readTables } from '../../book/reading/reads'
import { roster } from '../../book/reading/roster'
import { targetCells } from '../../book/reading/targets'
import { withCurrency } from '../../book/settings/settings'
import { tables } from '../../book/tables'
import { evened } from '../../domain/values/cell'
import type { Month } from '../../domain/values/period'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { writeTidied } from '../../platform/tidyCells'
import { readGrids, today, withLock } from '../../platform/workbook'
import { type KnownMonth, knownMonths } from '../scoring/monthState'
import { languageOf } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'

const say = texts('pasteFigures', {
  noSheet: { en: 'The tab “{tab}” is missing.', 'zh-CN': '缺少“{tab}”标签页。' },
  closed: {
    en: '{month} is approved or closed. Correct it by a row on Adjustments.',
    'zh-CN': '{month} 已审批或已关账。需要更正请在“奖惩调整”加一行。',
  },
  done: {
    en: '{count} figures written into {tab}.{left}',
    'zh-CN': '已写入“{tab}”{count} 格。{left}',
  },
  left: {
    en: ' {count} cells were changed by somebody meanwhile and stay: look at them again.',
    'zh-CN': '有 {count} 格刚被别人改过,未写入,请再看一下。',
  },
})

/** Pasted text beside Actuals; nothing is written. */
export interface Preview {
  readonly lang: Lang
  readonly period: Month
  readonly months: readonly KnownMonth[]
  /** KPIs whose figures are typed. */
  readonly kpis: readonly string[]
  readonly headers: readonly string[]
  readonly roles: readonly Role[]
  /** Columns that hold something and are not used, by their headers. */
  readonly leftOut: readonly string[]
  readonly rows: readonly PastedRow[]
}

export interface PasteRequest {
  readonly period: Month
  readonly text: string
  /** Which column is what, where somebody chose. */
  readonly roles?: readonly string[] | undefined
}

const NEEDED = [tables.people, tables.kpis, tables.actuals, tables.targets, tables.settings, tables.periods]

interface Book {
  readonly reads: Reads
  readonly lang: Lang
  readonly day: string
}

function openBook(): Book {
  const day = today()
  const reads = readTables(readGrids(NEEDED), { today: day })
  if (!reads.actuals) throw new Refusal(say.noSheet, { tab: tables.actuals.name })
  return { reads, lang: languageOf(reads), day }
}

export function previewPaste(request: PasteRequest): Preview {
  const book = openBook()
  const { pasted, found } = looked(book, request)
  const { period } = request
  return {
    lang: book.lang,
    period,
    months: knownMonths(book.reads, period, book.day),
    kpis: typedKpis(book.reads, period).map(({ kpi }) => kpi),
    headers: pasted.headers,
    roles: pasted.roles,
    leftOut: leftOut(pasted),
    rows: found.rows,
  }
}

export interface WriteRequest extends PasteRequest {
  /** The cells to be written and what somebody saw in them: another value there now is left alone. */
  readonly cells: ReadonlyArray<{ readonly row: number; readonly column: number; readonly before: string }>
}

/** Writes what was looked at, in one block. */
export function writePaste(request: WriteRequest): Outcome & { readonly count: number; readonly left: number } {
  return withLock(() => {
    const book = openBook()
    refuseDone(book, request.period)
    const { found } = looked(book, request)
    const shown = new Map(
      found.rows.flatMap(({ cells }) => cells.map(cell => [`${cell.row},${cell.column}`, cell.before])),
    )
    const wanted = request.cells.map(({ row, column, before }) => ({ key: `${row},${column}`, before }))
    const fresh = wanted.filter(({ key, before }) => shown.get(key) === before)
    const changes = fresh.flatMap(({ key }) => found.changes.get(key) ?? [])
    const count = writeTidied(tables.actuals, changes).length
    const left = wanted.length - count
    const rest = left === 0 ? '' : fill(say.left, { count: left }, book.lang)
    return { sentence: fill(say.done, { count, tab: tables.actuals.name, left: rest }, book.lang), count, left }
  })
}

function looked({ reads, lang, day }: Book, { text, period, roles }: PasteRequest): { pasted: Pasted; found: Matched } {
  const setting = withCurrency(reads.settings, { today: day })
  const people = roster(reads.people, undefined)
  const kpis = typedKpis(reads, period).map(({ kpi }) => kpi)
  const guessed = withRoles(pastedRows(text), { kpis, isPerson: name => people.meant(name).length > 0, today: day })
  const pasted = roles && roles.length === guessed.roles.length ? { ...guessed, roles: roles as Role[] } : guessed
  const scales = new Map<string, Scale>()
  const scale = (kpi: string) => {
    const known = scales.get(kpi) ?? settledScale(reads, kpi, day)
    scales.set(kpi, known)
    return known
  }
  return { pasted, found: matched(pasted, { reads, scaleOf: scale, setting, month: period, lang }) }
}

function settledScale(reads: Reads, kpi: string, day: string): Scale {
  const rows = (reads.kpis?.rows ?? []).filter(row => evened(row.kpi) === evened(kpi))
  const unit = rows.find(row => row.unit !== undefined)?.unit ?? ''
  const cells = [
    ...rows.map(row => row.target ?? null),
    ...targetCells(reads.targets, kpi),
    ...actualCells(reads.actuals, kpi),
  ]
  return scaleOf(unit, cells, { today: day })
}

function refuseDone({ reads }: Book, month: Month): void {
  const state = reads.periods?.rows.find(row => row.period === month)?.state
  if (state === 'approved' || state === 'closed') throw new Refusal(say.closed, { month })
}
