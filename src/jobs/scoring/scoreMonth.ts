import { checkRecords } from '../../book/checks/checks'
import { percentTables } from '../../book/editing/percents'
import { currencyOf } from '../../book/reading/currency'
import type { Prepared } from '../../book/reading/input'
import { periodAsked, preparePeriod } from '../../book/reading/period'
import { type Reads, readTables } from '../../book/reading/reads'
import { isScored } from '../../book/reading/sheets'
import { figuresText } from '../../book/results/figuresText'
import { outputOf } from '../../book/results/output'
import { chosenLanguage, readSettings } from '../../book/settings/settings'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { monthProblems } from '../../domain/month/problems'
import { type MonthResult, scoreMonth } from '../../domain/month/scoreMonth'
import { snapshotText } from '../../domain/month/snapshot'
import { unpaid, unpaidProblems } from '../../domain/pay/unpaid'
import type { MonthInput } from '../../domain/records/month'
import type { Day } from '../../domain/values/day'
import { type Issue, issue, problems, type Severity } from '../../domain/values/issue'
import { toMajor, toMinor } from '../../domain/values/money'
import { addMonths, isMonth, type Month, monthOf, type Period, windowOf } from '../../domain/values/period'
import { type Lang, say, texts } from '../../domain/values/text'
import {
  digest,
  hideWhileEmpty,
  nowText,
  readGrids,
  spreadsheetInfo,
  today,
  userEmail,
  withLock,
} from '../../platform/workbook'
import { numberDeals } from '../workbook/numberDeals'
import { refuseForeign } from '../workbook/refuseForeign'
import { restoreFormulas } from '../workbook/restoreFormulas'
import { restoreTabs } from '../workbook/restoreTabs'
import { tidyInputs } from '../workbook/tidyInputs'
import { writeChecks, writeLog, writeOutput, writePeriod } from '../workbook/write'
import { addTeams } from './addTeams'
import { changedByHand } from './changedByHand'
import { changedWhenClosed } from './changedWhenClosed'
import { keepReplaced } from './keepReplaced'

const text = texts('closeMonth', {
  stopped: {
    en: '{month} was not scored. To be mended first: {count}, see {checks}.',
    'zh-CN': '{month} 没有计算:有 {count} 个问题需要先处理,请看“{checks}”。',
  },
  done: {
    en: '{month} is scored: {count} people, {total:money} in all{budget}{change}.{ahead}',
    'zh-CN': '{month} 已计算:{count} 人,合计 {total:money}{budget}{change}。{ahead}',
  },
  pending: {
    en: '{month} is scored: {count} people, {total:money} in all{budget}; waiting for {names}.{ahead}',
    'zh-CN': '{month} 已计算:{count} 人,合计 {total:money}{budget};待补:{names}。{ahead}',
  },
  ahead: {
    en: ' It lies ahead: it has not begun yet, and its figures are still to come.',
    'zh-CN': '该期间尚未开始,数据还没有产生。',
  },
  unpaid: {
    en: ' (nobody has a bonus base or a commission plan)',
    'zh-CN': '(没有人填写奖金基数或设有提成方案)',
  },
  within: { en: ', within the budget of {budget:money}', 'zh-CN': ',预算内({budget:money})' },
  above: {
    en: ', {above:money} above the budget of {budget:money}',
    'zh-CN': ',超出预算 {above:money}(预算 {budget:money})',
  },
  more: { en: '; {by:money} more than the month before', 'zh-CN': ';比上月 +{by:money}' },
  less: { en: '; {by:money} less than the month before', 'zh-CN': ';比上月 −{by:money}' },
  same: { en: '; as much as the month before', 'zh-CN': ';与上月持平' },
})

const found = problems('closeMonth', {
  closed: {
    severity: 'stop',
    what: { en: '{month} is closed', 'zh-CN': '{month} 已关账' },
    mend: { en: 'Correct it by a row on Adjustments.', 'zh-CN': '需要更正请在“奖惩调整”加一行。' },
  },
  approved: {
    severity: 'stop',
    what: { en: '{month} is approved', 'zh-CN': '{month} 已审批' },
    mend: { en: 'Withdraw the approval first.', 'zh-CN': '请先撤回审批。' },
  },
})

export interface Closing {
  readonly sentence: string
  /** The gravest problem found. */
  readonly severity: Severity | 'none'
  readonly period: string
  readonly scored: number
  readonly pending: readonly string[]
  readonly total: number
}

/** What a workbook holds, read once. */
export interface Opened {
  readonly reads: Reads
  readonly lang: Lang
  readonly today: string
  /** Cells that were tidied before they were read. */
  readonly turned: readonly Issue[]
}

interface Opening {
  /** Deals without a number get one. */
  readonly numbering: boolean
  /** Also those tables that are read on demand. */
  readonly whole?: boolean
  /** What formulas cannot read is written anew first. */
  readonly tidying?: boolean
  /** Only what a month is scored from or written to. */
  readonly scoring?: boolean
}

const FOR_SCORING = { isWanted: isScored, withFormats: percentTables }

export function openWorkbook(opening: Opening): Opened {
  const { numbering, whole = false, tidying = numbering, scoring = false } = opening
  const day = today()
  const replaced: Table | false = scoring && tables.replaced
  const asked = Object.values<Table>(tables).filter(table => whole || !table.onDemand || table === replaced)
  const grids = readGrids(asked, scoring ? FOR_SCORING : undefined)
  const reads = readTables(grids, { today: day })
  const lang = languageOf(reads)
  refuseForeign()
  if (restoreTabs(asked, grids, lang)) return openWorkbook(opening)
  const { fiscalYearStart: startMonth } = readSettings(reads.settings, { today: day }).settings
  restoreFormulas({ lang, today: day, startMonth })
  const { reads: tidy, turned } = tidying ? tidied(reads, day) : { reads, turned: [] }
  return { reads: numbering ? numberDeals(tidy) : tidy, lang, today: day, turned }
}

function tidied(reads: Reads, day: string): Pick<Opened, 'reads' | 'turned'> {
  const { reads: tidy, turned } = tidyInputs(reads, day)
  const { reads: whole, added } = addTeams(tidy, day)
  return { reads: whole, turned: [...turned, ...added] }
}

/** The language sentences are written in: the setting however it is worded, else the file's. */
export function languageOf({ settings }: Reads): Lang {
  return chosenLanguage(settings) ?? (spreadsheetInfo().locale.startsWith('zh') ? 'zh-CN' : 'en')
}

/** Scores a month, quarter, half or year: one read of the sheets, the rules, one write per result sheet. Running it again replaces it. */
export function closeMonth({ period }: { readonly period: string }): Closing {
  return withLock(() => {
    const opened = openWorkbook({ numbering: true, scoring: true })
    const asked = periodAsked(period, opened.reads, { today: opened.today })
    return typeof asked === 'string' ? scoreOpened(opened, asked) : stopped(opened, period, [asked])
  })
}

function scoreOpened(opened: Opened, month: Period): Closing {
  const { reads, lang, today: day, turned } = opened
  const prepared = preparePeriod(reads, month, { today: day })
  const before = [...stateProblems(reads, month), ...prepared.issues, ...turned]
  if (before.some(isStop)) return stopped(opened, month, [...before, ...monthProblems(prepared.input)])
  const result = scoreMonth(prepared.input)
  const late = changedWhenClosed(reads, day)
  const issues = [...before, ...result.issues, ...unpaid(prepared.input, result.people), ...late]
  if (issues.some(isStop)) return stopped(opened, month, issues)
  return written(opened, { month, prepared, result, issues, lang })
}

interface Scored {
  readonly month: Period
  readonly prepared: Prepared
  readonly result: MonthResult
  readonly issues: readonly Issue[]
  readonly lang: Lang
}

function written({ reads, today: day }: Opened, { month, prepared, result, issues, lang }: Scored): Closing {
  const output = outputOf(prepared.input, result, lang)
  const inputDigest = digest(snapshotText(prepared.input))
  const byHand = changedByHand(reads, { month, output, inputDigest, lang })
  const resultDigest = digest(figuresText(output))
  const before = reads.periods?.rows.find(row => row.period === month)
  const isRepeat = before?.inputDigest === inputDigest && before.resultDigest === resultDigest && byHand.length === 0
  if (!isRepeat) keepReplaced(reads, month, lang)
  const rows = writeOutput(reads, month, output, lang)
  writeChecks(reads, checkRecords([...issues, ...byHand], reads, lang), lang)
  const at = nowText()
  const by = userEmail()
  const { currency } = prepared.settings
  writePeriod(reads, { month, at, by, inputDigest, resultDigest, currency, lang })
  if (prepared.settings.features.interviews) hideWhileEmpty(tables.interviews, false)
  const pending = result.people.filter(person => !person.pay).map(p => p.presence.person.name)
  const total = output.results.reduce((sum, row) => sum + Math.round((row.total ?? 0) * 100), 0) / 100
  const budget = isMonth(month) ? moneyPart(issues, { budget: prepared.settings.budgetPerMonth, total, lang }) : ''
  const change = isMonth(month) ? changePart(reads, month, { total, currency, lang }) : ''
  const ahead = isAhead(prepared.input, day) ? text.ahead[lang] : ''
  const values = { month, count: result.people.length - pending.length, total, names: pending, budget, change }
  const sentence = say(pending.length > 0 ? text.pending : text.done, { ...values, ahead }, lang)
  writeLog(reads, { at, by, period: month, inputDigest, rows, issues: issues.length, outcome: sentence, lang })
  const severity = gravest(issues)
  return { sentence, severity, period: month, scored: result.people.length - pending.length, pending, total }
}

/** Whether not even the first day of the period has come. */
function isAhead({ month, over, policy }: MonthInput, day: Day): boolean {
  const [first = month] = over ? windowOf(month, over.size, policy.fiscalStart) : [month]
  return first > monthOf(day)
}

interface Money {
  readonly budget: number | undefined
  readonly total: number
  readonly lang: Lang
}

/** Why nobody is paid, or how the total compares with the budget. */
function moneyPart(issues: readonly Issue[], { budget, total, lang }: Money): string {
  if (issues.some(({ problem }) => problem === unpaidProblems.nobody)) return text.unpaid[lang]
  if (budget === undefined) return ''
  return say(total > budget ? text.above : text.within, { budget, above: total - budget }, lang)
}

interface Sum {
  readonly total: number
  readonly currency: string
  readonly lang: Lang
}

/** Against what Results hold of the month before, where nobody waited in it either and its money is the same. */
function changePart(reads: Reads, month: Month, { total, currency, lang }: Sum): string {
  const last = addMonths(month, -1)
  if (currencyOf(reads, last, { currency }) !== currency) return ''
  const before = (reads.results?.rows ?? []).filter(row => row.period === last)
  if (before.length === 0 || before.some(row => row.total === undefined)) return ''
  const by = toMajor(toMinor(total) - before.reduce((sum, row) => sum + toMinor(row.total ?? 0), 0))
  if (by === 0) return text.same[lang]
  return say(by > 0 ? text.more : text.less, { by: Math.abs(by) }, lang)
}

/** Only Checks and the Log are written. */
function stopped({ reads, lang }: Opened, period: string, issues: readonly Issue[]): Closing {
  const records = checkRecords(issues, reads, lang)
  writeChecks(reads, records, lang)
  const count = records.filter(record => record.severity === 'stop').length
  const sentence = say(text.stopped, { month: period, count, checks: tables.checks.name }, lang)
  const log = { at: nowText(), by: userEmail(), period, inputDigest: '', rows: 0, issues: records.length }
  writeLog(reads, { ...log, outcome: sentence, lang })
  return { sentence, severity: 'stop', period, scored: 0, pending: [], total: 0 }
}

function stateProblems({ periods }: Reads, month: Period): Issue[] {
  const state = periods?.rows.find(row => row.period === month)?.state
  if (state === 'closed') return [issue(found.closed, { month })]
  return state === 'approved' ? [issue(found.approved, { month })] : []
}

export function isStop({ severity }: Issue): boolean {
  return severity === 'stop'
}

export function gravest(issues: readonly Issue[]): Severity | 'none' {
  return (['stop', 'leavesOut', 'look'] as const).find(s => issues.some(i => i.severity === s)) ?? 'none'
}
