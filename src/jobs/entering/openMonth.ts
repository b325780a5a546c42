import { columnless, firstGap, gapCount, type Opening, openingBlock, openingOf } from '../../book/editing/openMonth'
import { type Reads, readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import { figureColumn } from '../../book/sheets/figureColumn'
import { tables } from '../../book/tables/index'
import { addMonths, isMonth, type Month, monthOf, readPeriod } from '../../domain/values/period'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { writeBlock } from '../../platform/block'
import { goTo, insertFigureColumns } from '../../platform/patch'
import { Refusal } from '../../platform/refusal'
import { readGrids, today, withLock } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'

const say = texts('openMonth', {
  period: {
    en: '“{found}” is no month. Give one such as 2026-03.',
    'zh-CN': '“{found}”不是月份。请写成 2026-03 的样子。',
  },
  noPeople: {
    en: 'Nobody is active in {month}. Fill in People first.',
    'zh-CN': '{month} 没有在岗人员。请先填写“人员”。',
  },
  noSheet: { en: 'The tab {tab} is missing.', 'zh-CN': '缺少“{tab}”标签页。' },
  closed: {
    en: '{month} is {state}: nothing can be added to it.',
    'zh-CN': '{month} {state},不能再添加填报行。',
  },
  closedState: { en: 'closed', 'zh-CN': '已关账' },
  approvedState: { en: 'approved', 'zh-CN': '已审批' },
  opened: {
    en: '{month} is open in {tab}: {added} rows added, {gaps} figures to type.',
    'zh-CN': '{month} 已在“{tab}”打开:新增 {added} 行,待填 {gaps} 格。',
  },
  already: {
    en: '{month} was open already: {people} people, {gaps} figures still to type.',
    'zh-CN': '{month} 之前已打开:{people} 人,还有 {gaps} 格待填。',
  },
  complete: {
    en: '{month} was open already and every figure is in.',
    'zh-CN': '{month} 之前已打开,数据都已填齐。',
  },
  unplanned: {
    en: '{sentence} Nothing can be asked yet of {names}: give them a plan on {people}.',
    'zh-CN': '{sentence}{names} 还没有考核方案,请在“{people}”表填写。',
  },
})

export interface Opened extends Outcome {
  readonly period: Month
  readonly added: number
  /** Figures that are waited for. */
  readonly gaps: number
}

interface Request {
  /** Blank = the last complete month while somebody lacks a row in it, else the one that is running. */
  readonly period?: string | undefined
  /** Somebody is at the keyboard: the first empty cell is shown. */
  readonly show?: boolean
}

/** A row on Actuals for everybody active in a month: nobody types a month or a name. Rows already there stay as they are. */
export function openMonth({ period, show = false }: Request): Opened {
  return withLock(() => {
    const opened = openActuals()
    const { reads, day } = opened
    if (!reads.actuals) throw new Refusal(say.noSheet, { tab: tables.actuals.name })
    const month = period === undefined ? nextToOpen(opened) : monthTyped(period, day)
    refuseDone(reads, month)
    const ready = withColumns(opened, month)
    return added(ready, month, show)
  })
}

/** The same for a run without anybody at the keyboard: what stands against it is told by the scoring. */
export function opensMonth(period: Month): void {
  try {
    openMonth({ period })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

interface Book {
  readonly reads: Reads
  readonly lang: Lang
  readonly day: string
  readonly fiscalStart: number
}

const NEEDED = [tables.people, tables.kpis, tables.actuals, tables.settings, tables.periods, tables.absences]

function openActuals(): Book {
  const day = today()
  const reads = readTables(readGrids(NEEDED), { today: day })
  const { settings } = readSettings(reads.settings, { today: day })
  return { reads, lang: languageOf(reads), day, fiscalStart: settings.fiscalYearStart }
}

function monthTyped(typed: string, day: string): Month {
  const month = readPeriod(typed, day)?.period
  if (month === undefined || !isMonth(month)) throw new Refusal(say.period, { found: typed })
  return month
}

function stateOf({ periods }: Reads, month: Month): string | undefined {
  return periods?.rows.find(row => row.period === month)?.state
}

/** Last month first: it is the one to be scored. */
function nextToOpen({ reads, day, fiscalStart }: Book): Month {
  const now = monthOf(day)
  const last = addMonths(now, -1)
  const isSettled = stateOf(reads, last) !== undefined && stateOf(reads, last) !== 'open'
  const lacks = !isSettled && openingOf(reads, { month: last, fiscalStart }).added.length > 0
  return lacks ? last : now
}

function refuseDone(reads: Reads, month: Month): void {
  const state = stateOf(reads, month)
  if (state === 'closed') throw new Refusal(say.closed, { month, state: say.closedState })
  if (state === 'approved') throw new Refusal(say.closed, { month, state: say.approvedState })
}

/** A typed KPI without a column gets one, before the note. */
function withColumns(book: Book, month: Month): Book {
  const { reads, lang, day } = book
  const lacking = columnless(reads, month)
  const header = reads.actuals?.header
  if (!header || header.issues.length > 0 || lacking.length === 0) return book
  const last = Math.max(-1, ...header.columns.values(), ...header.others.map(({ index }) => index))
  const at = (header.columns.get('note') ?? last + 1) + 1
  const columns = lacking.map(({ kpi, unit, whatCounts }) => figureColumn({ kpi, unit, whatCounts }, lang))
  insertFigureColumns(tables.actuals, { headerRow: header.row + 1, at, columns })
  const again = readTables(readGrids([tables.actuals]), { today: day })
  return { ...book, reads: { ...reads, ...again } }
}

function added({ reads, lang, fiscalStart }: Book, month: Month, show: boolean): Opened {
  const opening = openingOf(reads, { month, fiscalStart })
  const written = openingBlock(reads, opening.added, month)
  if (written) writeBlock(tables.actuals, written)
  const first = firstGap(reads, opening, written)
  if (show && first) goTo(tables.actuals, first)
  return { ...told(opening, month, lang), period: month, added: opening.added.length, gaps: gapCount(opening) }
}

function told(opening: Opening, month: Month, lang: Lang): Outcome {
  const { people, added: rows } = opening
  const gaps = gapCount(opening)
  const values = { month, people, added: rows.length, gaps, tab: tables.actuals.name }
  if (people === 0) return { sentence: fill(say.noPeople, values, lang) }
  const text = rows.length > 0 ? say.opened : gaps > 0 ? say.already : say.complete
  const sentence = fill(text, values, lang)
  if (opening.unplanned.length === 0) return { sentence }
  return { sentence: fill(say.unplanned, { sentence, names: opening.unplanned, people: tables.people.name }, lang) }
}
