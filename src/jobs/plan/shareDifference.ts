import { changedRecord } from '../../book/plan/currentTargets'
import { sharedOut } from '../../book/plan/share'
import { sameName } from '../../book/reading/names'
import { tables } from '../../book/tables/index'
import { COMPANY } from '../../domain/breakdown/line'
import { say as fill, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { activePlace, withLock } from '../../platform/workbook'
import type { Outcome } from '../workbook/job'
import { openPlan, openStanding, type PlanWorkbook, refusalOf } from './openPlan'
import { logPlan, revise } from './writePlan'

const say = texts('shareDifference', {
  job: { en: 'Share the difference', 'zh-CN': '平摊差额' },
  select: {
    en: 'Select the row on {tab} whose difference is to be shared.',
    'zh-CN': '请先在“{tab}”中选中要平摊差额的那一行。',
  },
  nothing: {
    en: '{kpi} {year} adds up already: there is no difference to share.',
    'zh-CN': '{year} 年“{kpi}”上下级已一致,没有差额。',
  },
  done: {
    en: '{kpi} {year}: {by} shared, {changed} rows changed. The figures before are in Target history.',
    'zh-CN': '{year} 年“{kpi}”已平摊差额 {by},{changed} 行变动。原数在“目标历史”。',
  },
})

export interface ShareRequest {
  readonly kpi: string
  readonly year?: string | undefined
  /** Company or a team; left out = all of them, from the top. */
  readonly owner?: string | undefined
}

/** Makes children add up to their parent again: locked figures stay, the others change by their own weight. */
export function shareDifference(request: ShareRequest): Outcome {
  return withLock(() => shareIn(openPlan(), request))
}

/** The same for the row of Targets that is selected. */
export function shareSelected(): Outcome {
  return withLock(() => {
    const workbook = openPlan()
    const place = activePlace()
    const read = workbook.reads.targets
    const row = place && read?.grid.tab === place.tab ? read.rows.find(({ at }) => at === place.row) : undefined
    if (!row) throw new Refusal(say.select, { tab: tables.targets.name })
    return shareIn(workbook, { kpi: row.kpi, year: row.year, owner: row.owner })
  })
}

function shareIn(workbook: PlanWorkbook, { owner, ...wanted }: ShareRequest): Outcome {
  const book = openStanding(workbook, wanted)
  const isCompany = owner !== undefined && sameName(owner, [COMPANY, '公司', 'Company']) !== undefined
  const name = isCompany ? COMPANY : owner === undefined ? undefined : (sameName(owner, book.teams) ?? owner)
  const { months, by, issues } = sharedOut(book, name)
  if (issues.length > 0) throw refusalOf(issues)
  const values = { kpi: book.kpi.name, year: String(book.year) }
  const rows = [...months]
  const changed = rows.filter(([row, figures]) => figures.some((figure, j) => figure !== (row.months[j] ?? 0)))
  if (changed.length === 0) return { sentence: fill(say.nothing, values, workbook.lang) }
  const isChanged = new Set(changed.map(([row]) => row))
  const records = rows.map(([row, figures]) =>
    isChanged.has(row)
      ? changedRecord(book, row, { months: figures })
      : changedRecord(book, row, { months: figures, annual: row.annual }),
  )
  revise(workbook, book, { records, reason: say.job[workbook.lang] })
  const outcome = fill(say.done, { ...values, by: by / 100, changed: changed.length }, workbook.lang)
  logPlan(workbook, book, { job: say.job, rows: changed.length, issues: 0, outcome })
  return { sentence: outcome }
}
