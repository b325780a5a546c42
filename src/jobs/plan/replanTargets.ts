import * as z from 'zod/mini'
import { changedRecord } from '../../book/plan/currentTargets'
import type { PlanBook } from '../../book/plan/planBook'
import { ownerName } from '../../book/plan/records'
import { type Replan, type ReplannedRow, replannedRows } from '../../book/plan/replan'
import { explain } from '../../domain/values/explain'
import { readPeriod } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { withLock } from '../../platform/workbook'
import type { JobRequest, OfferedJob } from '../workbook/job'
import { openBook, openPlan, openStanding, type PlanWorkbook } from './openPlan'
import { logPlan, revise } from './writePlan'

const say = texts('replanTargets', {
  job: { en: 'Re-plan targets', 'zh-CN': '重新分解目标' },
  write: {
    en: 'New months written, the plan before kept in the history',
    'zh-CN': '新目标已写入,原计划已存入目标历史',
  },
  month: { en: '“{found}” is no month of {year}.', 'zh-CN': '“{found}”不是 {year} 年度的月份。' },
  closed: {
    en: '{month} is closed: its targets stay. Re-plan from a later month.',
    'zh-CN': '{month} 已关账,目标不再变动。请从之后的月份重新分解。',
  },
  nothing: {
    en: '{kpi} {year} has no rows on Targets yet. Plan the year first.',
    'zh-CN': '“目标”中还没有 {year} 年“{kpi}”。请先分解年度目标。',
  },
  done: {
    en: '{kpi} is planned anew from {month}: {changed} of {count} rows changed. The plan before is in Target history.',
    'zh-CN': '“{kpi}”已从 {month} 起重新分解:{count} 行中有 {changed} 行变动。原计划在“目标历史”。',
  },
})

export interface ReplanRequest extends JobRequest, Replan {
  readonly kpi: string
  readonly year: string
  readonly reason: string
}

/** What is asked of a re-plan, as it comes from a sidebar. */
export const replanRequest = () => ({
  kpi: z.string(),
  year: z._default(z.string(), ''),
  from: z.string(),
  way: z._default(z.enum(['spread', 'nextMonth', 'none']), 'spread'),
  bothWays: z._default(z.boolean(), false),
  reason: z._default(z.string(), ''),
})

type Asked = Omit<ReplanRequest, 'lang'>

interface Made {
  readonly workbook: PlanWorkbook
  readonly book: PlanBook
  readonly from: string
  readonly rows: readonly ReplannedRow[]
}

function made(request: Asked): Made {
  const workbook = openPlan()
  const book = openStanding(workbook, request)
  const values = { kpi: book.kpi.name, year: String(book.year) }
  if (book.rows.length === 0) throw new Refusal(say.nothing, values)
  const from = readPeriod(request.from, workbook.day)?.period ?? ''
  if (!book.months.includes(from)) throw new Refusal(say.month, { ...values, found: request.from })
  const periods = workbook.reads.periods?.rows ?? []
  const closed = periods.find(
    ({ period, state }) => state === 'closed' && period >= from && book.months.includes(period),
  )
  if (closed) throw new Refusal(say.closed, { month: closed.period })
  return { workbook, book, from, rows: replannedRows(book, { ...request, from }) }
}

/** The months left as they would be, beside those there are. Nothing is written. */
export function previewReplan(request: Asked) {
  const { workbook, book, rows } = made(request)
  const { lang } = workbook
  return {
    kpi: book.kpi.name,
    unit: book.scale.unit,
    year: book.year,
    months: book.months,
    rows: rows.map(({ row, months, achieved, why }) => ({
      owner: ownerName(row, lang),
      kind: row.kind,
      before: row.months.map(figure => (figure ?? 0) / 100),
      months: months.map(figure => figure / 100),
      achieved: achieved.map(figure => (figure === undefined ? null : figure / 100)),
      why: why ? explain(why, lang) : '',
    })),
  }
}

/** Plans the months left anew; those before keep what they were scored with, the plan before goes to Target history. */
export const replanTargets: OfferedJob<ReplanRequest> = {
  id: 'replanTargets',
  request: () => z.strictObject({ ...replanRequest(), lang: z.enum(['en', 'zh-CN']) }),
  begin(request) {
    const { book, from } = made(request)
    return { ...request, from, year: String(book.year), kpi: book.kpi.name }
  },
  steps: request => [{ label: say.write[request.lang], run: () => withLock(() => write(request)) }],
  finish: ({ kpi, year, from, lang }) => {
    const book = openBook(openPlan(), { kpi, year })
    const changed = book.rows.filter(({ target }) => target.fromMonth === from).length
    return { sentence: fill(say.done, { kpi, month: from, changed, count: book.rows.length }, lang) }
  },
}

/** Only rows whose months change begin anew; running it again finds them begun and changes nothing. */
function write(request: ReplanRequest): void {
  const { workbook, book, from, rows } = made(request)
  if (book.rows.some(({ target }) => target.fromMonth === from)) return
  const isChanged = ({ row, months }: ReplannedRow) => months.some((figure, j) => figure !== (row.months[j] ?? 0))
  const records = rows.map(one => {
    const { row, months } = one
    return changedRecord(book, row, { months, annual: row.annual, fromMonth: isChanged(one) ? from : undefined })
  })
  const changed = rows.filter(isChanged).length
  revise(workbook, book, { records, reason: request.reason, anew: { from } })
  const values = { kpi: book.kpi.name, month: from, changed, count: rows.length }
  logPlan(workbook, book, {
    job: say.job,
    rows: rows.length,
    issues: 0,
    outcome: fill(say.done, values, workbook.lang),
  })
}
