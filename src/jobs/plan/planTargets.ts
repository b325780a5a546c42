import * as z from 'zod/mini'
import type { PlanBook } from '../../book/plan/planBook'
import { planningRecords } from '../../book/plan/planningRecords'
import { type PlanPreview, previewOf, termsOf } from '../../book/plan/preview'
import { ownerName, targetRecords } from '../../book/plan/records'
import { type PlanRequest, planInput } from '../../book/plan/request'
import { type Plan, type PlanInput, planYear } from '../../domain/breakdown/plan'
import { whyOf } from '../../domain/breakdown/whyOf'
import { evened } from '../../domain/values/cell'
import { explain } from '../../domain/values/explain'
import type { Issue } from '../../domain/values/issue'
import { readPeriod } from '../../domain/values/period'
import { say as fill, texts } from '../../domain/values/text'
import { Refusal } from '../../platform/refusal'
import { withLock } from '../../platform/workbook'
import type { JobRequest, OfferedJob } from '../workbook/job'
import { openBook, openPlan, type PlanWorkbook, refusalOf } from './openPlan'
import { logPlan, revise, writePlanning } from './writePlan'

const say = texts('planTargets', {
  job: { en: 'Plan targets', 'zh-CN': '分解目标' },
  write: { en: 'Targets written, the plan before kept in the history', 'zh-CN': '目标已写入,原计划已存入目标历史' },
  settle: { en: 'Planning written', 'zh-CN': '分解设置已写入' },
  done: {
    en: '{kpi} {year} is planned: {total} over {teams} teams and {people} people. Targets hold every month.',
    'zh-CN': '{year} 年“{kpi}”已分解:共 {total},{teams} 个团队、{people} 人,各月目标已写入“目标”。',
  },
  row: { en: '{found} has no row in this plan.', 'zh-CN': '“{found}”不在本次分解中。' },
  month: { en: '“{found}” is no month of {year}.', 'zh-CN': '“{found}”不是 {year} 年的月份。' },
})

const cell = () => z.union([z.string(), z.number()])
const organisation = () => z.enum(['headcount', 'even', 'lastYear', 'capacity', 'manual'])

/** What is asked of the planner, as it comes from a sidebar; what is left out is the usual. */
export const planRequest = () => ({
  kpi: z.string(),
  year: z._default(z.string(), ''),
  total: cell(),
  unit: z._default(z.number(), 1),
  time: z._default(z.enum(['even', 'workdays', 'seasonal', 'lastYear', 'growth']), 'even'),
  season: z._default(z.string(), ''),
  growth: z._default(cell(), 0),
  teamsBy: z._default(organisation(), 'headcount'),
  peopleBy: z._default(organisation(), 'headcount'),
  shares: z._default(z.record(z.string(), cell()), {}),
  bufferTeams: z._default(cell(), 0),
  bufferPeople: z._default(cell(), 0),
  ramp: z._default(z.enum(['reduce', 'shareOut']), 'reduce'),
  locks: z._default(
    z.array(
      z.strictObject({
        owner: z.string(),
        kind: z.optional(z.enum(['company', 'team', 'person'])),
        month: z.optional(z.string()),
        figure: cell(),
      }),
    ),
    [],
  ),
  reason: z._default(z.string(), ''),
})

export interface PlanTargets extends JobRequest, PlanRequest {
  readonly year: string
  readonly reason: string
}

interface Made {
  readonly workbook: PlanWorkbook
  readonly book: PlanBook
  readonly input: PlanInput
  readonly plan: Plan
}

type Asked = Omit<PlanTargets, 'lang'>

function made(request: Asked): Made {
  const workbook = openPlan()
  const book = openBook(workbook, request)
  const { input, issues } = planInput(book, request)
  const isStopped = issues.some(isStop)
  const plan = isStopped ? { lines: [], issues } : planYear(input)
  return { workbook, book, input, plan: isStopped ? plan : { ...plan, issues: [...issues, ...plan.issues] } }
}

const isStop = ({ severity }: Issue): boolean => severity === 'stop'

function whole(request: Asked): Made {
  const result = made(request)
  const stops = result.plan.issues.filter(isStop)
  if (stops.length > 0) throw refusalOf(stops)
  return result
}

/** The plan as it would be written, with the why of each row and everything odd about it. Nothing is written. */
export function previewPlan(request: Asked): PlanPreview {
  const { workbook, book, input, plan } = made(request)
  return previewOf(book, input, plan, workbook.lang)
}

export interface WhyAsked {
  readonly plan: Asked
  readonly owner: string
  readonly kind?: 'company' | 'team' | 'person' | undefined
  /** Blank = the year. */
  readonly month?: string | undefined
}

/** Why somebody has a figure in a plan that was previewed. */
export function whyPlanned({ plan: request, owner, kind, month }: WhyAsked): { readonly sentence: string } {
  const { workbook, input, plan } = whole(request)
  const { lang, day } = workbook
  const line = plan.lines.find(
    one => evened(ownerName(one, lang)) === evened(owner) && (kind === undefined || one.kind === kind),
  )
  if (!line) throw new Refusal(say.row, { found: owner })
  const period = month === undefined || month === '' ? undefined : (readPeriod(month, day)?.period ?? '')
  const at = period === undefined ? undefined : input.months.indexOf(period)
  if (at !== undefined && at < 0) throw new Refusal(say.month, { found: month, year: String(input.year) })
  return { sentence: explain(whyOf(line, termsOf(input), at), lang) }
}

/** Breaks a year down and writes it: the plan before goes to Target history, Planning keeps how it was made. */
export const planTargets: OfferedJob<PlanTargets> = {
  id: 'planTargets',
  request: () => z.strictObject({ ...planRequest(), lang: z.enum(['en', 'zh-CN']) }),
  begin(request) {
    const { book } = whole(request)
    return { ...request, year: String(book.year), kpi: book.kpi.name }
  },
  steps: request => [
    { label: say.write[request.lang], run: () => withLock(() => write(request)) },
    { label: say.settle[request.lang], run: () => withLock(() => settle(request)) },
  ],
  finish: request => ({ sentence: sentenceOf(whole(request), request) }),
}

function write(request: PlanTargets): void {
  const { workbook, book, plan } = whole(request)
  revise(workbook, book, {
    records: targetRecords(book, plan.lines, workbook.lang),
    reason: request.reason,
    anew: 'year',
  })
}

function settle(request: PlanTargets): void {
  const result = whole(request)
  const { workbook, book, plan } = result
  writePlanning(workbook, book, planningRecords(book, request))
  const outcome = sentenceOf(result, { ...request, lang: workbook.lang })
  logPlan(workbook, book, { job: say.job, rows: plan.lines.length, issues: plan.issues.length, outcome })
}

function sentenceOf({ book, plan, input }: Made, { lang }: PlanTargets): string {
  const count = (kind: string) => plan.lines.filter(line => line.kind === kind && line.year > 0).length
  const values = { kpi: book.kpi.name, year: String(book.year), total: input.total / 100 }
  return fill(say.done, { ...values, teams: count('team'), people: count('person') }, lang)
}
