import { type Reads, type Row, readTables } from '../../book/reading/reads'
import {
  type BeforeScoring,
  REPLACED_BY_SCORING,
  type Records,
  type ReplacedId,
  rowsKept,
} from '../../book/results/replaced'
import type { RecordOf } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { evened } from '../../domain/values/cell'
import type { Month } from '../../domain/values/period'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { nowText, readGrids, today, userEmail, withLock } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { replace, writeLog } from '../workbook/write'
import { languageOf } from './scoreMonth'

const say = texts('takeBack', {
  nothing: {
    en: 'There is no scoring to take back: only the last one can be, once.',
    'zh-CN': '没有可撤回的计算:只能撤回最近一次,且只能撤回一次。',
  },
  settled: {
    en: '{month} has been approved since: withdraw the approval first.',
    'zh-CN': '{month} 之后已审批,请先撤回审批。',
  },
  backTo: {
    en: 'The last scoring of {month} is taken back: the results are those of {at} again.',
    'zh-CN': '{month} 的最近一次计算已撤回,结果恢复为 {at} 的结果。',
  },
  unscored: {
    en: 'The scoring of {month} is taken back: it was the first, so the month has no results now.',
    'zh-CN': '{month} 的计算已撤回:这是第一次计算,现在该月没有结果。',
  },
})

const JOB = { en: 'Take back the last scoring', 'zh-CN': '撤回上次计算' }

const NEEDED = [
  ...REPLACED_BY_SCORING.map(id => tables[id]),
  tables.replaced,
  tables.runs,
  tables.settings,
  tables.kpis,
]

/** Puts the results of the month scored last back to what they were before. */
export function takeBack(): Outcome {
  return withLock(() => {
    const reads = readTables(readGrids(NEEDED), { today: today() })
    const lang = languageOf(reads)
    const kept = rowsKept(reads.replaced?.rows ?? [])
    if (!kept) throw new Refusal(say.nothing)
    const { month, before } = kept
    const state = reads.periods?.rows.find(row => row.period === month)?.state
    if (state === 'approved' || state === 'closed') throw new Refusal(say.settled, { month })
    const rows = REPLACED_BY_SCORING.reduce((sum, id) => sum + putBack(reads, id, { month, before, lang }), 0)
    replace(reads, 'replaced', { records: [], keep: () => false, lang })
    const at = before.periods[0]?.calculatedAt
    const sentence = fill(at === undefined ? say.unscored : say.backTo, { month, at: String(at) }, lang)
    const line = { at: nowText(), by: userEmail(), period: month, inputDigest: '', rows, issues: 0, lang, job: JOB }
    writeLog(reads, { ...line, outcome: sentence })
    return { sentence }
  })
}

interface Back {
  readonly month: Month
  readonly before: BeforeScoring
  readonly lang: Lang
}

function putBack<K extends ReplacedId>(reads: Reads, id: K, { month, before, lang }: Back): number {
  const records = withShares(before[id], reads) as unknown as RecordOf<(typeof tables)[K]>[]
  const keep = (row: Row<K>) => (row as { readonly period: string }).period !== month
  return replace(reads, id, { records, keep, lang })
}

const FIGURES = ['target', 'actual']

/** Result sheets are read without their formats: figures of % KPIs are shares again. */
function withShares(records: Records, { kpis }: Reads): Records {
  const percents = (kpis?.rows ?? []).flatMap(({ kpi, unit }) => (evened(unit ?? '') === '%' ? [evened(kpi)] : []))
  return records.map(record => {
    if (typeof record.kpi !== 'string' || !percents.includes(evened(record.kpi))) return record
    const figures = FIGURES.flatMap(id => (typeof record[id] === 'number' ? [[id, { share: record[id] }]] : []))
    return { ...record, ...Object.fromEntries(figures) }
  })
}
