import * as z from 'zod/mini'
import { offeredMonths } from '../book/layout/newWorkbook'
import { type Reads, type Row, readTables } from '../book/month/reads'
import { readSettings } from '../book/settings'
import type { RecordOf, Table } from '../book/table'
import { tables } from '../book/tables/index'
import { type Cell, evened, isPercent } from '../domain/cell'
import { firstDay, fiscalYear, type Month, monthOf } from '../domain/period'
import { say as fill, type Lang, texts } from '../domain/text'
import { offerMonths } from '../platform/fit'
import { ask } from '../platform/question'
import { Refusal } from '../platform/refusal'
import { nowText, readGrids, today, userEmail, withLock } from '../platform/workbook'
import { languageOf } from './closeMonth'
import type { Outcome } from './job'
import { replace, writeLog } from './writeMonth'

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
    en: '{year} is started: targets of {people} people and {groups} groups are proposed from {before}. {calendar}',
    'zh-CN': '{year} 年已开始:已按 {before} 年拟定 {people} 人和 {groups} 个团队/公司的目标。{calendar}',
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
  readonly rows: readonly RecordOf<(typeof tables)['targets']>[]
  readonly people: number
}

const NEEDED: readonly Table[] = [
  ...[tables.targets, tables.people, tables.kpis, tables.teams, tables.settings, tables.calendar, tables.runs],
]

/** The fiscal year after this one; this one, where its targets are still to come. */
function readYear(growth: number): Year {
  const day = today()
  const reads = readTables(readGrids(NEEDED), { today: day })
  const lang = languageOf(reads)
  const { settings } = readSettings(reads.settings, { today: day })
  const start = settings.fiscalYearStart
  const years = (reads.targets?.rows ?? []).map(row => Number(row.year))
  const now = fiscalYear(monthOf(day), start)
  const year = years.includes(now) || !years.includes(now - 1) ? now + 1 : now
  const there = years.filter(one => one === year).length
  if (there > 0) throw new Refusal(say.there, { year: String(year), rows: there })
  const begins = firstMonth(year, start)
  const active = activeFrom(reads, begins)
  const before = (reads.targets?.rows ?? []).filter(row => Number(row.year) === year - 1)
  const rows = before.filter(row => isGoingOn(row, active, reads)).map(row => nextRow(row, { year, growth, lang }))
  const people = new Set(rows.flatMap(({ owner }) => (active.has(evened(owner ?? '')) ? [evened(owner ?? '')] : [])))
  return { reads, lang, year, start, rows, people: people.size }
}

function firstMonth(year: number, start: number): Month {
  return `${year}-${String(start).padStart(2, '0')}`
}

function activeFrom({ people }: Reads, month: Month): Set<string> {
  const there = (people?.rows ?? []).filter(({ end }) => end === undefined || end >= firstDay(month))
  return new Set(there.map(({ name }) => evened(name)))
}

/** Those who have left need no targets; groups go on. */
function isGoingOn({ owner }: Row<'targets'>, active: ReadonlySet<string>, { people }: Reads): boolean {
  const isPerson = (people?.rows ?? []).some(({ name }) => evened(name) === evened(owner))
  return !isPerson || active.has(evened(owner))
}

interface Next {
  readonly year: number
  readonly growth: number
  readonly lang: Lang
}

const FIGURES = ['annual', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const

function nextRow(row: Row<'targets'>, { year, growth, lang }: Next): RecordOf<(typeof tables)['targets']> {
  const months = Object.fromEntries(FIGURES.slice(1).map(id => [id, grown(row[id] ?? null, growth)]))
  const filled = Object.values(months).filter((cell): cell is number => typeof cell === 'number')
  const annual =
    growth !== 0 && filled.length > 0 ? filled.reduce((sum, n) => sum + n, 0) : grown(row.annual ?? null, growth)
  const { kpi, owner, ownerKind, buffer, how } = row
  return { year: String(year), kpi, owner, ownerKind, buffer, how, ...months, annual, status: say.proposed[lang] }
}

/** To as many zeros at its end as the figure had, at most three; shares stay: they do not grow. */
function grown(cell: Cell, growth: number): Cell {
  if (typeof cell !== 'number' || growth === 0 || isPercent(cell)) return cell
  const zeros = Number.isInteger(cell) ? (/0{0,3}$/.exec(String(cell))?.[0].length ?? 0) : 0
  const step = 10 ** zeros
  return Math.round((cell * (1 + growth)) / step) * step
}

function calendarOf({ calendar }: Reads, year: number): boolean {
  return (calendar?.rows ?? []).some(({ date }) => date.startsWith(String(year)))
}

function valuesOf({ reads, year, rows, people, lang }: Year, growth: number) {
  const groups = rows.filter(({ ownerKind }) => ownerKind === 'team' || ownerKind === 'company').length
  const calendar = fill(calendarOf(reads, year) ? say.calendarThere : say.calendarAbsent, { year: String(year) }, lang)
  const more = growth === 0 ? '' : fill(say.more, { percent: growth }, lang)
  return { year: String(year), before: String(year - 1), people, groups, calendar, growth: more }
}

/** Asks first, saying what comes and what stays. */
export function askNewYear(): Outcome | undefined {
  const year = readYear(0)
  const values = valuesOf(year, 0)
  const { lang } = year
  const yes = { ...say.yes, en: fill(say.yes, values, 'en'), 'zh-CN': fill(say.yes, values, 'zh-CN') }
  const lines = [fill(say.will, values, lang), say.keeps[lang], values.calendar]
  ask({ title: say.title, lang, lines, yes, calls: 'startNewYear', request: {} })
  return undefined
}

/** Proposes the targets of the next fiscal year and offers its months; nothing is deleted. */
export function startNewYear({ growth }: { readonly growth: number }): Outcome {
  return withLock(() => {
    const found = readYear(growth)
    const { reads, lang, year, start, rows } = found
    replace(reads, 'targets', { records: [...rows], keep: () => true, lang })
    offerMonths(Object.values<Table>(tables), offeredMonths(firstMonth(year, start), 12, start))
    const sentence = fill(say.done, valuesOf(found, growth), lang)
    const log = { at: nowText(), by: userEmail(), period: '', inputDigest: '', rows: rows.length, issues: 0, lang }
    writeLog(reads, { ...log, job: JOB, outcome: sentence })
    return { sentence }
  })
}
