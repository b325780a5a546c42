import type { Reads, TableSet } from '../../book/reading/reads'
import type { Read } from '../../book/table/read'
import type { Column, Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { type Cell, isPercent, shownCell } from '../../domain/values/cell'
import type { AdjustFix, CellFix, Fix, RowFix } from '../../domain/values/fix'
import { say as fill, texts } from '../../domain/values/text'
import { deleteRows } from '../../platform/ticks'
import { writeTidied } from '../../platform/tidyCells'
import { nowText, userEmail, withLock } from '../../platform/workbook'
import { checkWorkbook } from '../scoring/checkWorkbook'
import { openWorkbook } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { addAdjustments, writeLog } from '../workbook/write'
import { tickedIn } from './ticked'

const say = texts('mendTicked', {
  job: { en: 'Mend what is ticked', 'zh-CN': '处理已勾选的问题' },
  none: {
    en: 'Nothing is ticked in {checks}. Choose “Check the data”, tick the lines to be mended, then come back.',
    'zh-CN': '“{checks}”里没有勾选。请先“检查数据”,勾选要处理的行后再点。',
  },
  done: { en: '{count} of {of} changes are made. {rest}', 'zh-CN': '{of} 处中已改好 {count} 处。{rest}' },
  stale: {
    en: '{count} of {of} changes are made; what had been changed since was left alone. {rest}',
    'zh-CN': '{of} 处中已改好 {count} 处;之后又改动过的未动。{rest}',
  },
})

/** Makes the changes of the ticked lines of Checks, writes them in the Log, and looks for problems anew. */
export function mendTicked(): Outcome {
  return withLock(() => {
    const { reads, lang, today } = openWorkbook({ numbering: false })
    const { fixes, lines } = tickedIn(reads)
    if (lines === 0) return { sentence: fill(say.none, { checks: tables.checks.name }, lang) }
    const standing = fixes.filter(fix => stands(fix, reads))
    writeCells(standing.filter(isCell))
    addAdjusted(standing.filter(isAdjust), { reads, lang, today })
    removeRows(standing.filter(isRow))
    const values = { count: standing.length, of: fixes.length, rest: checkWorkbook().sentence }
    const sentence = fill(standing.length < fixes.length ? say.stale : say.done, values, lang)
    const log = { at: nowText(), by: userEmail(), period: '', inputDigest: '', rows: standing.length, issues: 0 }
    writeLog(reads, { ...log, outcome: sentence, lang, job: say.job })
    return { sentence }
  })
}

const isCell = (fix: Fix): fix is CellFix => fix.does === 'cell'
const isRow = (fix: Fix): fix is RowFix => fix.does === 'row'
const isAdjust = (fix: Fix): fix is AdjustFix => fix.does === 'adjust'

/** Cells still show what was found; nothing is changed twice. */
function stands(fix: Fix, reads: Reads): boolean {
  if (fix.does === 'adjust') return reads.adjustments !== undefined
  const read = reads[fix.table as keyof TableSet] as Read | undefined
  const cells = read?.grid.cells[fix.row - 1] ?? []
  if (fix.does === 'cell') return shows(cells[fix.column - 1], fix.from)
  const computed = computedIn(read)
  return fix.cells.length > 0 && fix.cells.every((text, i) => computed.has(i) || shows(cells[i], text))
}

/** Who looked for problems may have read the number of a percentage only. */
function shows(cell: Cell | undefined, found: string): boolean {
  if (cell === undefined) return found === ''
  return shownCell(cell) === found || (isPercent(cell) && String(cell.share) === found)
}

/** Columns that a formula fills: what they show may have come later. */
function computedIn(read: Read | undefined): ReadonlySet<number> {
  const columns = Object.entries<Column<unknown>>(read?.table.columns ?? {})
  return new Set(columns.flatMap(([id, { formula }]) => (formula ? (read?.header.columns.get(id) ?? []) : [])))
}

const all: readonly Table[] = Object.values<Table>(tables)

function writeCells(fixes: readonly CellFix[]): void {
  for (const table of all) {
    const own = fixes.filter(fix => fix.table === table.id)
    writeTidied(table, own)
  }
}

function removeRows(fixes: readonly RowFix[]): void {
  for (const table of all) {
    const rows = fixes.filter(fix => fix.table === table.id).map(({ row }) => row)
    deleteRows(table, [...new Set(rows)])
  }
}

interface Book {
  readonly reads: Reads
  readonly lang: 'en' | 'zh-CN'
  readonly today: string
}

/** Money beside the rules, in the period it was changed in. */
function addAdjusted(fixes: readonly AdjustFix[], { reads, lang, today }: Book): void {
  if (fixes.length === 0) return
  const records = fixes.map(({ person, amount, reason, period }) => {
    return { date: today, person, kind: 'money' as const, amount, reason, period }
  })
  addAdjustments(reads, records, lang)
}
