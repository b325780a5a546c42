import * as z from 'zod/mini'
import { type Change, changeRequest, type RowChange, readChange, type Shown } from '../../book/editing/fromAMonth'
import { plainCells } from '../../book/editing/rowFormats'
import { prepareMonth } from '../../book/reading/input'
import { type Reads, readTables } from '../../book/reading/reads'
import type { Grid, Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { monthProblems } from '../../domain/month/problems'
import type { Cell } from '../../domain/values/cell'
import { howToMend, type Issue, whatIsWrong } from '../../domain/values/issue'
import { addMonths, isMonth, type Month, readPeriod } from '../../domain/values/period'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { addVersions } from '../../platform/fit'
import { Refusal } from '../../platform/refusal'
import { applyFormats } from '../../platform/rowFormats'
import { nowText, readGrids, today, userEmail, withLock } from '../../platform/workbook'
import { isStop, languageOf } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { writeLog } from '../workbook/write'

const say = texts('changeFrom', {
  period: {
    en: '“{found}” is no month. Give one such as 2026-07.',
    'zh-CN': '“{found}”不是月份。请写成 2026-07 的样子。',
  },
  closed: {
    en: '{month} is closed or before a closed month: the first month that can change is {first}.',
    'zh-CN': '{month} 已关账或在已关账月份之前:最早可从 {first} 起修改。',
  },
  wrong: { en: 'Nothing was changed: {problems}', 'zh-CN': '没有修改:{problems}' },
  will: {
    en: 'From {month}: {count} changes. Months before it stay as they are{again}.',
    'zh-CN': '从 {month} 起修改 {count} 处。之前的月份不受影响{again}。',
  },
  again: { en: '; to be scored again: {months}', 'zh-CN': ';需要重新计算:{months}' },
  done: {
    en: 'Changed from {month} on: {count} changes. {reason}',
    'zh-CN': '已从 {month} 起修改 {count} 处。{reason}',
  },
})

const JOB = { en: 'Change from a month', 'zh-CN': '从某月起修改' }

export const changesRequest = () =>
  z.strictObject({
    fromMonth: z.string(),
    reason: z._default(z.string(), ''),
    changes: z.array(changeRequest()).check(z.minLength(1)),
  })

export interface ChangesRequest {
  readonly fromMonth: string
  readonly reason: string
  readonly changes: readonly Change[]
}

export interface ChangePreview extends Outcome {
  readonly fromMonth: Month
  /** The first month that is not closed; none where nothing is closed. */
  readonly earliest: Month | null
  readonly changes: readonly Shown[]
  /** Scored already, and to be scored again. */
  readonly again: readonly Month[]
  readonly problems: ReadonlyArray<{ readonly what: string; readonly mend: string }>
}

/** Rows that begin with the change have the formats of those they were copied from. */
const WITH_FIGURES: readonly Table[] = [
  tables.kpis,
  tables.targets,
  tables.actuals,
  tables.commissionPlans,
  tables.commission,
]

interface Planned {
  readonly reads: Reads
  readonly lang: Lang
  readonly from: Month
  readonly earliest: Month | undefined
  readonly changes: readonly RowChange[]
  readonly issues: readonly Issue[]
}

const all: readonly Table[] = Object.values(tables).filter(table => !(table as Table).onDemand)

function plan({ fromMonth, changes }: ChangesRequest): Planned {
  const day = today()
  const grids = readGrids(all)
  const reads = readTables(grids, { today: day })
  const lang = languageOf(reads)
  const from = readPeriod(fromMonth, day)?.period
  if (from === undefined || !isMonth(from)) throw new Refusal(say.period, { found: fromMonth })
  const earliest = firstOpen(reads)
  if (earliest !== undefined && from < earliest) throw new Refusal(say.closed, { month: from, first: earliest })
  const read = changes.map(change => readChange(reads, change, { from, today: day, lang }))
  const issues = read.flatMap(one => one.issues)
  const rows = read.flatMap(one => one.change ?? [])
  const after = issues.length > 0 ? [] : problemsAfter(grids, rows, from, day)
  return { reads, lang, from, earliest, changes: rows, issues: [...issues, ...after] }
}

/** The month after the last one that is closed or approved. */
function firstOpen({ periods }: Reads): Month | undefined {
  const settled = (periods?.rows ?? []).filter(
    ({ state, period }) => isMonth(period) && (state === 'closed' || state === 'approved'),
  )
  const last = settled
    .map(({ period }) => period)
    .sort()
    .pop()
  return last === undefined ? undefined : addMonths(last, 1)
}

/** What would stop the month under the new rules and does not now: weights that do not add up, tiers out of order. */
function problemsAfter(
  grids: ReadonlyMap<string, Grid>,
  rows: readonly RowChange[],
  from: Month,
  day: string,
): Issue[] {
  const stops = (all_: ReadonlyMap<string, Grid>) => {
    const { input, issues } = prepareMonth(readTables(all_, { today: day }), from, { today: day })
    return [...issues, ...monthProblems(input)].filter(isStop)
  }
  const before = new Set(stops(grids).map(one => one.problem.id))
  return stops(changedGrids(grids, rows)).filter(one => !before.has(one.problem.id))
}

function changedGrids(grids: ReadonlyMap<string, Grid>, rows: readonly RowChange[]): Map<string, Grid> {
  const changed = new Map(grids)
  for (const change of [...rows].sort((a, b) => b.row - a.row)) {
    const grid = changed.get(change.table.id)
    if (grid) changed.set(change.table.id, { ...grid, cells: changedCells(grid.cells, change) })
  }
  return changed
}

function changedCells(cells: Grid['cells'], { row, isNew, close, cells: news }: RowChange): Grid['cells'] {
  const old = [...(cells[row - 1] ?? [])]
  const next: Cell[] = [...old]
  for (const { column, value, format } of news) next[column - 1] = asCell(value, format)
  if (!isNew) return cells.map((one, i) => (i === row - 1 ? next : one))
  if (close) old[close.column - 1] = asCell(close.value, close.format)
  return [...cells.slice(0, row - 1), old, next, ...cells.slice(row)]
}

function asCell(value: Cell, format: string): Cell {
  return typeof value === 'number' && format.includes('%') ? { share: value } : value
}

function scoredFrom({ periods }: Reads, from: Month): Month[] {
  const scored = (periods?.rows ?? []).filter(({ period, state }) => period >= from && state === 'calculated')
  return scored.map(({ period }) => period)
}

/** Old beside new, which months are to be scored again, and what stands against it; nothing is written. */
export function previewChange(request: ChangesRequest): ChangePreview {
  const planned = plan(request)
  const { lang, from, earliest, changes, issues, reads } = planned
  const again = scoredFrom(reads, from)
  const shown = changes.flatMap(change => change.shown)
  const values = {
    month: from,
    count: shown.length,
    again: again.length > 0 ? fill(say.again, { months: again }, lang) : '',
  }
  const problems = issues.map(one => ({ what: whatIsWrong(one, lang), mend: howToMend(one, lang) }))
  return {
    sentence: fill(say.will, values, lang),
    fromMonth: from,
    earliest: earliest ?? null,
    changes: shown,
    again,
    problems,
  }
}

/** Writes the rows that hold from the month on and ends the old ones; earlier months keep what they were scored from. */
export function changeFrom(request: ChangesRequest): Outcome {
  return withLock(() => {
    const { reads, lang, from, changes, issues } = plan(request)
    if (issues.length > 0) {
      throw new Refusal(say.wrong, {
        problems: issues.map(one => `${whatIsWrong(one, lang)}${lang === 'en' ? '. ' : '。'}${howToMend(one, lang)}`),
      })
    }
    addVersions(changes)
    applyFormats(plainCells(readTables(readGrids(WITH_FIGURES), { today: today() })))
    const count = changes.flatMap(change => change.shown).length
    const sentence = fill(say.done, { month: from, count, reason: request.reason }, lang).trim()
    const log = { at: nowText(), by: userEmail(), period: from, inputDigest: '', rows: changes.length, issues: 0, lang }
    writeLog(reads, { ...log, job: JOB, outcome: sentence })
    return { sentence }
  })
}
