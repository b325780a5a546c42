import { type LongPeriod, longPeriod, overPeriod, windowName } from '../../domain/lookups/longPeriod'
import type { ClosedMonth, MonthInput, Over } from '../../domain/records/month'
import type { Setting } from '../../domain/values/field'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { addMonths, isMonth, type Period, readPeriod } from '../../domain/values/period'
import { versionFor } from '../../domain/values/versions'
import { readSettings, type Settings } from '../settings/settings'
import { finalsBefore } from './history'
import { type Prepared, prepareMonth } from './input'
import type { Reads } from './reads'

const found = problems('period', {
  none: {
    severity: 'stop',
    what: { en: '“{found}” is no month, quarter, half or year', 'zh-CN': '“{found}”不是月、季、半年或年' },
    mend: {
      en: 'Give a month such as 2026-03, or 2026-Q1, 2026-H1, 2026.',
      'zh-CN': '请填月份,例如 2026-03;或 2026-Q1、2026-H1、2026。',
    },
  },
  calendar: {
    severity: 'stop',
    what: {
      en: '{found} ({first} to {last}) is no period here, as the fiscal year begins in month {start}; {fiscal} is {from} to {to}',
      'zh-CN': '财年从 {start} 月开始,{found}({first} 至 {last})在这里不是考核周期;{fiscal} 为 {from} 至 {to}',
    },
    mend: { en: 'Write {fiscal}.', 'zh-CN': '请写 {fiscal}。' },
  },
  noGrades: {
    severity: 'look',
    what: {
      en: 'Grades has no rows for {period}: it is scored and ranked, nobody gets a grade or a bonus',
      'zh-CN': '“绩效等级”没有适用于 {period} 的行:只计得分和排名,不评等级、不发奖金',
    },
    mend: {
      en: 'Add rows whose Period kind is quarter, half-year or year, or leave it.',
      'zh-CN': '如需评级,请添加“适用周期”为季度、半年或年的行。',
    },
  },
})

/** A period however it is written, spelled the one way this workbook knows it by; or what is wrong with it. */
export function periodAsked(text: string, reads: Reads, setting: Setting): Period | Issue {
  const period = readPeriod(text, setting.today)?.period
  if (period === undefined) return issue(found.none, { found: text })
  if (isMonth(period)) return period
  const start = readSettings(reads.settings, setting).settings.fiscalYearStart
  const long = longPeriod(period, start)
  if (!long) return issue(found.none, { found: text })
  return long.isFiscal ? long.period : issue(found.calendar, calendarValues(long, start))
}

/** A calendar quarter where quarters begin elsewhere: the fiscal one that holds its last month is proposed. */
function calendarValues({ period, size, months }: LongPeriod, start: number) {
  const [first = '', last = ''] = ends(months)
  const fiscal = windowName(last, size, start)
  const [from = '', to = ''] = ends(longPeriod(fiscal, start)?.months ?? [])
  return { found: period, first, last, start: String(start), fiscal, from, to }
}

function ends(months: readonly string[]): (string | undefined)[] {
  return [months[0], months[months.length - 1]]
}

/** What a month, quarter, half or year is scored from. */
export function preparePeriod(reads: Reads, period: Period, setting: Setting): Prepared {
  if (isMonth(period)) return prepareMonth(reads, period, setting)
  const { settings } = readSettings(reads.settings, setting)
  const long = longPeriod(period, settings.fiscalYearStart)
  const last = long?.months[long.months.length - 1]
  if (!long || last === undefined) throw new Error(`${period} is no period`)
  const prepared = prepareMonth(reads, last, setting, long)
  const over: Over = { period, size: long.size, by: settings.longPeriods, cap: settings.defaultCap }
  const finals = finalsBefore(reads, addMonths(last, 1)).filter(({ month }) => long.months.includes(month))
  const input = overPeriod(prepared.input, over, { finals, closed: closedOf(reads, long) })
  return { ...prepared, input, issues: [...issuesOver(prepared.issues, settings), ...gradeIssues(reads, input)] }
}

function closedOf({ periods }: Reads, { months }: LongPeriod): ClosedMonth[] {
  const closed = (periods?.rows ?? []).filter(({ state, period }) => state === 'closed' && months.includes(period))
  return closed.map(({ period }) => ({ month: period }))
}

/** Made from finals, nothing that was typed for a month leaves anybody out any more. */
function issuesOver(issues: readonly Issue[], { longPeriods }: Settings): Issue[] {
  return issues.filter(({ severity }) => longPeriods === 'totals' || severity === 'stop')
}

function gradeIssues({ grades }: Reads, input: MonthInput): Issue[] {
  const isGraded = (grades?.rows.length ?? 0) > 0
  if (!isGraded || versionFor(input.grades, input.month).length > 0) return []
  return [issue(found.noGrades, { period: input.over?.period }, { place: { table: 'grades' } })]
}
