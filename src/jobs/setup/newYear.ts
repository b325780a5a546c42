import * as z from 'zod/mini'
import { offeredMonths } from '../../book/layout/newWorkbook'
import { type NextTargets, nextTargets, yearToStart } from '../../book/plan/nextYear'
import { type Reads, readTables } from '../../book/reading/reads'
import { readSettings } from '../../book/settings/settings'
import type { Table } from '../../book/table/table'
import { tables } from '../../book/tables/index'
import { two } from '../../domain/values/day'
import { say as fill, type Lang, texts } from '../../domain/values/text'
import { offerMonths } from '../../platform/fit'
import { ask } from '../../platform/question'
import { Refusal } from '../../platform/refusal'
import { nowText, readGrids, today, userEmail, withLock } from '../../platform/workbook'
import { languageOf } from '../scoring/scoreMonth'
import type { Outcome } from '../workbook/job'
import { replace, writeLog } from '../workbook/write'

const say = texts('newYear', {
  title: { en: 'Start a new year', 'zh-CN': '新的一年' },
  yes: { en: 'Start {year}', 'zh-CN': '开始 {year} 年' },
  there: { en: '{year} is there already: {rows} rows of Targets.', 'zh-CN': '{year} 已经开始:“目标”里有 {rows} 行。' },
  will: {
    en: 'Proposes targets for {year} from those of {before}{growth}: {people} people, {groups} rows of teams and company.',
    'zh-CN': '按 {before} 年的目标{growth}拟定 {year} 年目标:{people} 人,团队和公司 {groups} 行。',
  },
  keeps: {
    en: 'Everything stays: people without an end date go on, plans in force go on, nothing is deleted. Change the proposal on Targets.',
    'zh-CN': '已有内容全部保留:没有离职日期的人员继续,现行方案继续,不删除任何内容。可在“目标”中修改拟定值。',
  },
  calendarThere: { en: 'The calendar of {year} is in.', 'zh-CN': '{year} 年的工作日历已有。' },
  calendarAbsent: {
    en: 'The calendar of {year} is not in yet: holidays and swap workdays are not guessed.',
    'zh-CN': '{year} 年的工作日历还没有:节假日和调休不会自动猜测,请在公布后填写。',
  },
  more: { en: ' plus {percent:%}', 'zh-CN': '增长 {percent:%}' },
  done: {
    en: '{year} is started: targets of {people} people and {groups} groups are proposed from {before}. {filled} {calendar}',
    'zh-CN': '{year} 年已开始:已按 {before} 年拟定 {people} 人和 {groups} 个团队/公司的目标。{filled}{calendar}',
  },
  filled: {
    en: 'Months without {names} in the year before hold the mean of their other months.',
    'zh-CN': '{names} 上一年不在岗或爬坡的月份,按其余月份的平均数拟定。',
  },
  proposed: { en: 'proposed', 'zh-CN': '拟定' },
})

const JOB = { en: 'Start a new year', 'zh-CN': '新的一年' }

/** Growth is a share: 0.1 raises every figure by 10 %. */
export const newYearRequest = () => z.strictObject({ growth: z._default(z.number(), 0) })

interface Year {
  readonly reads: Reads
  readonly lang: Lang
  readonly year: number
  readonly start: number
  readonly next: NextTargets
}

const NEEDED: readonly Table[] = [
  ...[tables.targets, tables.people, tables.absences, tables.ramps],
  ...[tables.kpis, tables.teams, tables.settings, tables.calendar, tables.runs],
]

function readYear(growth: number): Year {
  const day = today()
  const reads = readTables(readGrids(NEEDED), { today: day })
  const lang = languageOf(reads)
  const start = readSettings(reads.settings, { today: day }).settings.fiscalYearStart
  const year = yearToStart(reads, day, start)
  const there = (reads.targets?.rows ?? []).filter(row => Number(row.year) === year).length
  if (there > 0) throw new Refusal(say.there, { year: String(year), rows: there })
  return { reads, lang, year, start, next: nextTargets(reads, { year, start, growth, status: say.proposed[lang] }) }
}

function calendarOf({ calendar }: Reads, year: number): boolean {
  return (calendar?.rows ?? []).some(({ date }) => date.startsWith(String(year)))
}

function valuesOf({ reads, year, next, lang }: Year, growth: number) {
  const { rows, people, filled: names } = next
  const groups = rows.filter(({ ownerKind }) => ownerKind === 'team' || ownerKind === 'company').length
  const calendar = fill(calendarOf(reads, year) ? say.calendarThere : say.calendarAbsent, { year: String(year) }, lang)
  const more = growth === 0 ? '' : fill(say.more, { percent: growth }, lang)
  const filled = names.length === 0 ? '' : fill(say.filled, { names }, lang)
  return { year: String(year), before: String(year - 1), people, groups, calendar, growth: more, filled }
}

/** Asks first, saying what comes and what stays. */
export function askNewYear(): Outcome | undefined {
  const year = readYear(0)
  const values = valuesOf(year, 0)
  const { lang } = year
  const yes = { ...say.yes, en: fill(say.yes, values, 'en'), 'zh-CN': fill(say.yes, values, 'zh-CN') }
  const lines = [fill(say.will, values, lang), values.filled, say.keeps[lang], values.calendar].filter(Boolean)
  ask({ title: say.title, lang, lines, yes, calls: 'startNewYear', request: {} })
  return undefined
}

/** Proposes the targets of the next fiscal year and offers its months; nothing is deleted. */
export function startNewYear({ growth }: { readonly growth: number }): Outcome {
  return withLock(() => {
    const found = readYear(growth)
    const { reads, lang, year, start, next } = found
    const { rows } = next
    replace(reads, 'targets', { records: [...rows], keep: () => true, lang })
    offerMonths(Object.values<Table>(tables), offeredMonths(`${year}-${two(start)}`, 12, start))
    const sentence = fill(say.done, valuesOf(found, growth), lang).replace(/ {2,}/g, ' ')
    const log = { at: nowText(), by: userEmail(), period: '', inputDigest: '', rows: rows.length, issues: 0, lang }
    writeLog(reads, { ...log, job: JOB, outcome: sentence })
    return { sentence }
  })
}
