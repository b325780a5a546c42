import { checkRecords } from '../../book/checks/checks'
import { talkProblems } from '../../book/checks/talks'
import { plainCells } from '../../book/editing/rowFormats'
import { prepareMonth } from '../../book/reading/input'
import type { Reads } from '../../book/reading/reads'
import { outputOf } from '../../book/results/output'
import { tables } from '../../book/tables/index'
import { monthProblems } from '../../domain/month/problems'
import { type MonthResult, scoreMonth } from '../../domain/month/scoreMonth'
import { snapshotText } from '../../domain/month/snapshot'
import type { MonthInput } from '../../domain/records/month'
import { kpiProblems } from '../../domain/scores/kpiScore'
import type { Issue, Severity } from '../../domain/values/issue'
import { addMonths, isMonth, type Month, monthOf } from '../../domain/values/period'
import { type Lang, say, texts } from '../../domain/values/text'
import { applyFormats } from '../../platform/rowFormats'
import { digest, withLock } from '../../platform/workbook'
import { rememberForEdits } from '../workbook/editCache'
import { writeChecks } from '../workbook/write'
import { changedByHand } from './changedByHand'
import { changedWhenClosed } from './changedWhenClosed'
import { planLint } from './planLint'
import { gravest, isStop, type Opened, openWorkbook } from './scoreMonth'

const text = texts('checkWorkbook', {
  fine: { en: 'Nothing needs mending.', 'zh-CN': '没有需要处理的问题。' },
  found: { en: 'To be looked at in {checks}: {count}.', 'zh-CN': '“{checks}”里有 {count} 条。' },
})

export interface Checked {
  readonly sentence: string
  readonly severity: Severity | 'none'
}

/** Looks for problems in every month that is filled in and not closed, and lists them on Checks. */
export function checkWorkbook(): Checked {
  return withLock(() => {
    const { reads, lang, today, turned } = withFormats()
    const months = monthsToCheck(reads, today)
    const issues = [
      ...months.flatMap(month => problemsOf({ reads, lang, today }, month)),
      ...changedWhenClosed(reads, today),
      ...talkProblems(reads, today),
      ...turned,
      ...lintOf({ reads, lang, today }, monthToLint(months, today)),
    ]
    const records = checkRecords(issues, reads, lang)
    writeChecks(reads, records, lang)
    rememberForEdits(reads, lang)
    const values = { count: records.length, checks: tables.checks.name }
    return { sentence: say(records.length === 0 ? text.fine : text.found, values, lang), severity: gravest(issues) }
  })
}

/** Opened, and once more where cells of plain figures still had a % format. */
function withFormats(): Opened {
  const open = () => openWorkbook({ numbering: false, tidying: true })
  const opened = open()
  return applyFormats(plainCells(opened.reads)) ? { ...open(), turned: opened.turned } : opened
}

/** The latest that is over: the figures of one that runs are still to come. */
function monthToLint(months: readonly Month[], today: string): Month | undefined {
  const over = months.filter(month => month < monthOf(today))
  return over[over.length - 1] ?? months[months.length - 1]
}

/** What is unwise in the plan as it stands in a month. */
function lintOf({ reads, today }: Book, month: Month | undefined): Issue[] {
  if (month === undefined) return []
  const { input, issues } = prepareMonth(reads, month, { today })
  if (issues.some(isStop)) return []
  return planLint({ reads, input, result: scoreMonth(input), today })
}

type Book = Pick<Opened, 'reads' | 'lang' | 'today'>

/** While a month runs nobody waits for its figures. */
function problemsOf({ reads, lang, today }: Book, month: Month): Issue[] {
  const { input, issues } = prepareMonth(reads, month, { today })
  if (issues.some(isStop)) return [...issues, ...monthProblems(input)]
  const result = scoreMonth(input)
  const all = [...issues, ...result.issues, ...changedSince(reads, { input, result, lang })]
  return month < monthOf(today) ? all : all.filter(({ problem }) => problem !== kpiProblems.noFigure)
}

interface Rescored {
  readonly input: MonthInput
  readonly result: MonthResult
  readonly lang: Lang
}

function changedSince(reads: Reads, { input, result, lang }: Rescored): Issue[] {
  const { month } = input
  if (!reads.results?.rows.some(({ period }) => period === month)) return []
  const output = outputOf(input, result, lang)
  return changedByHand(reads, { month, output, inputDigest: digest(snapshotText(input)), lang })
}

function monthsToCheck({ actuals, deals, periods }: Reads, today: string): Month[] {
  const closed = new Set((periods?.rows ?? []).filter(row => row.state === 'closed').map(row => row.period))
  const opened = (actuals?.rows ?? []).map(row => row.month)
  const held = opened.length > 0 ? opened : (deals?.rows ?? []).map(row => monthOf(row.date))
  const months = [...new Set(held)].filter(month => isMonth(month) && !closed.has(month)).sort()
  return months.length > 0 ? months : [addMonths(monthOf(today), -1)]
}
