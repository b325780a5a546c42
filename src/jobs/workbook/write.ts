import type { CheckRecord } from '../../book/checks/checks'
import type { Reads, Row, TableSet } from '../../book/reading/reads'
import type { Output } from '../../book/results/output'
import type { Read } from '../../book/table/read'
import type { RecordOf, RowOf, Table } from '../../book/table/table'
import { PRODUCT_VERSION } from '../../book/table/version'
import { block } from '../../book/table/write'
import { tables } from '../../book/tables/index'
import type { Lang, Wording } from '../../domain/values/text'
import { writeBlock } from '../../platform/block'
import { writeLinks } from '../../platform/links'
import { setTicks } from '../../platform/ticks'
import { hideWhileEmpty, writeNamed } from '../../platform/workbook'
import { forgetForEdits, rememberForEdits } from './editCache'

type Id = keyof TableSet

interface Replacing<K extends Id> {
  readonly records: RecordOf<TableSet[K]>[]
  readonly keep: (row: Row<K>) => boolean
  readonly lang: Lang
}

/** Replaces rows of a sheet; a sheet that is not there is left alone. */
export function replace<K extends Id>(reads: Reads, id: K, { records, keep, lang }: Replacing<K>): number {
  const read = reads[id] as Read<TableSet[K]> | undefined
  if (!read || read.header.issues.length > 0) return 0
  const keepRow = keep as (row: RowOf<TableSet[K]>) => boolean
  writeBlock(tables[id], block(read, records, keepRow, lang))
  return records.length
}

/** One write per result sheet: the month's rows are replaced, those of other months stay. */
export function writeOutput(reads: Reads, month: string, output: Output, lang: Lang): number {
  const keep = (row: { readonly period: string }) => row.period !== month
  return (
    replace(reads, 'results', { records: [...output.results], keep, lang }) +
    replace(reads, 'scores', { records: [...output.scores], keep, lang }) +
    replace(reads, 'teamResults', { records: [...output.teamResults], keep, lang }) +
    replace(reads, 'payLines', { records: [...output.payLines], keep, lang })
  )
}

/** Checks holds the problems of the last run only, and shows while there are any. */
export function writeChecks(reads: Reads, records: readonly CheckRecord[], lang: Lang): void {
  replace(reads, 'checks', { records: [...records], keep: () => false, lang })
  const where = reads.checks?.header.columns.get('where')
  if (reads.checks && where !== undefined) {
    const links = records.map(({ where: text, goTo }) => ({ text: text ?? '', ...goTo, table: tableOf(goTo?.table) }))
    writeLinks(tables.checks, { row: reads.checks.header.row + 2, column: where + 1 }, links)
  }
  writeTicks(reads.checks, records)
  hideWhileEmpty(tables.checks, records.length === 0)
}

/** A box where a rule can mend the cause. */
function writeTicks(checks: Reads['checks'], records: readonly CheckRecord[]): void {
  const column = checks?.header.columns.get('mend')
  if (!checks || column === undefined || !checks.header.columns.has('change')) return
  const boxes = records.map(({ mend }) => mend !== undefined)
  const hadBoxes = checks.rows.some(({ mend }) => mend !== undefined)
  if (!hadBoxes && !boxes.includes(true)) return
  setTicks(tables.checks, { row: checks.header.row + 2, column: column + 1, boxes, before: checks.rows.length })
}

function tableOf(id: string | undefined): Table | undefined {
  return Object.values<Table>(tables).find(table => table.id === id)
}

export interface Calculated {
  readonly month: string
  readonly at: string
  readonly by: string
  readonly inputDigest: string
  readonly resultDigest: string
  readonly currency: string
  readonly lang: Lang
}

/** The month's row on Periods: calculated, by whom, from which inputs. */
export function writePeriod(reads: Reads, { month, at, lang, ...calculated }: Calculated): void {
  const withdrawn = reads.periods?.rows.find(row => row.period === month)?.withdrawn
  const record = {
    withdrawn,
    period: month,
    state: 'calculated' as const,
    calculatedAt: at,
    ...calculated,
    productVersion: PRODUCT_VERSION,
  }
  replacePeriod(reads, record, lang)
}

/** Edits by hand are told of the state from now on. */
function replacePeriod(
  reads: Reads,
  record: RecordOf<TableSet['periods']> & { readonly period: string },
  lang: Lang,
): void {
  const read = reads.periods
  if (!read || read.header.issues.length > 0) return
  const { period, state } = record
  const made = block(read, [record], row => row.period !== period, lang)
  writeBlock(tables.periods, made)
  const column = read.header.columns.get('period') ?? -1
  const index = made.values.findIndex(values => values[column] === period)
  if (state && state !== 'open' && index >= 0)
    rememberForEdits(reads, lang, { period, state, row: made.headerRow + 1 + made.first + index })
  else forgetForEdits()
}

/** Changes some cells of a period's row on Periods; the others stay as they are. */
export function changePeriod(
  reads: Reads,
  period: string,
  changes: Partial<RecordOf<TableSet['periods']>>,
  lang: Lang,
): void {
  const known = reads.periods?.rows.find(row => row.period === period)
  const before = known ? recordOf<'periods'>(tables.periods, known) : {}
  const record = { ...before, ...changes, period }
  replacePeriod(reads, record, lang)
}

/** Replaces what Snapshots holds of a period. */
export function writeSnapshot(
  reads: Reads,
  period: string,
  records: RecordOf<TableSet['snapshots']>[],
  lang: Lang,
): void {
  replace(reads, 'snapshots', { records, keep: row => row.period !== period, lang })
}

/** What became of letters; a later outcome of the same letter takes the place of the earlier one. */
export function addMails(reads: Reads, records: RecordOf<TableSet['mails']>[], lang: Lang): void {
  const keyOf = (row: RecordOf<TableSet['mails']>) => `${row.period} ${row.kind} ${row.person}`
  const written = new Set(records.map(keyOf))
  replace(reads, 'mails', { records, keep: row => !written.has(keyOf(row)), lang })
}

/** Changes some cells of rows of Appeals. */
export function changeAppeals(
  reads: Reads,
  at: readonly number[],
  changes: Partial<RecordOf<TableSet['appeals']>>,
  lang: Lang,
): void {
  const rows = (reads.appeals?.rows ?? []).filter(row => at.includes(row.at))
  const records = rows.map(row => ({ ...recordOf(tables.appeals, row), ...changes }))
  replace(reads, 'appeals', { records, keep: row => !at.includes(row.at), lang })
}

/** A row as it was read, to be written again. */
function recordOf<K extends Id>(table: TableSet[K], row: Row<K>): RecordOf<TableSet[K]> {
  return Object.fromEntries(Object.entries(row).filter(([id]) => id in table.columns)) as RecordOf<TableSet[K]>
}

/** Writes the plan document anew. */
export function replacePlanDocument(reads: Reads, records: RecordOf<TableSet['planDocument']>[], lang: Lang): void {
  replace(reads, 'planDocument', { records, keep: () => false, lang })
  hideWhileEmpty(tables.planDocument, records.length === 0)
}

/** Adds rows to Adjustments, which shows from then on. */
export function addAdjustments(reads: Reads, records: RecordOf<TableSet['adjustments']>[], lang: Lang): void {
  replace(reads, 'adjustments', { records, keep: () => true, lang })
  hideWhileEmpty(tables.adjustments, false)
}

export interface LogLine {
  readonly at: string
  readonly by: string
  readonly period: string
  readonly inputDigest: string
  readonly rows: number
  readonly issues: number
  readonly outcome: string
  readonly lang: Lang
  /** Scoring unless named. */
  readonly job?: Wording
}

const SCORING: Wording = { en: 'Score a month', 'zh-CN': '计算得分' }

/** One line in the Log; then the moment of the last run, which formulas on results depend on. */
export function writeLog(reads: Reads, { at, period, rows, lang, job = SCORING, ...line }: LogLine): void {
  const record: RecordOf<TableSet['runs']> = {
    ...line,
    time: at,
    job: job[lang],
    period,
    rowsWritten: rows,
  }
  replace(reads, 'runs', { records: [record], keep: () => true, lang })
  writeNamed('YS_LAST_RUN', at)
}
