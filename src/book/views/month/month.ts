import { type MonthResult, scoreMonth } from '../../../domain/month/scoreMonth'
import type { MonthInput } from '../../../domain/records/month'
import { type Cell, isBlank, shownCell } from '../../../domain/values/cell'
import type { Day } from '../../../domain/values/day'
import { isNotMeasured } from '../../../domain/values/field'
import { type Issue, issue, problems } from '../../../domain/values/issue'
import { isMonth, type Month, monthOf, readPeriod } from '../../../domain/values/period'
import { type Lang, type Text, texts } from '../../../domain/values/text'
import { prepareMonth } from '../../reading/input'
import { sameName, unknownName } from '../../reading/names'
import type { Reads } from '../../reading/reads'
import { languageOf, type Ranges, readRanges } from '../tables'
import { changedSince } from './changedSince'
import { monthRows } from './monthRows'

const say = texts('live.month', {
  plan: { en: 'plan', 'zh-CN': '考核方案' },
  team: { en: 'team', 'zh-CN': '团队' },
})

const found = problems('live.month', {
  period: {
    severity: 'stop',
    what: { en: '“{found}” is no month', 'zh-CN': '“{found}”不是月份' },
    mend: { en: 'Choose a month such as 2026-03, or leave it blank.', 'zh-CN': '请选择月份,例如 2026-03,或留空。' },
  },
  nothing: {
    severity: 'stop',
    what: { en: 'there are no figures yet', 'zh-CN': '还没有业绩数据' },
    mend: { en: 'Begin with People and Actuals.', 'zh-CN': '请先填写人员表和业绩填报。' },
  },
  outOfDate: {
    severity: 'look',
    what: {
      en: 'inputs of {month} changed after it was scored ({at}): Results is not what this shows',
      'zh-CN': '{month} 考核于 {at},之后数据有改动:考核结果与这里不一致',
    },
    mend: { en: 'Score the month again.', 'zh-CN': '请重新计算。' },
  },
  large: {
    severity: 'look',
    what: { en: '{count} people: this shows {team} only', 'zh-CN': '共 {count} 人,这里只显示“{team}”' },
    mend: { en: 'Choose another team above.', 'zh-CN': '请在上面选择团队。' },
  },
})

export interface LiveMonth {
  readonly lang: Lang
  readonly month: Month | ''
  readonly plan: string
  /** Blank = all. */
  readonly team: string
  readonly input: MonthInput | undefined
  readonly result: MonthResult | undefined
  /** What stands in the way, or is worth knowing. */
  readonly remark: Issue | undefined
}

/** What is chosen; blank = the latest month with figures, the first plan, all teams. */
export interface Chosen {
  readonly month: Cell
  readonly plan: Cell
  readonly team: Cell
  /** For months named without their year. */
  readonly today: Day
}

/** A month as it stands in the sheets, by the very rules of the monthly run. */
export function liveMonth(ranges: Ranges, chosen: Chosen): LiveMonth {
  const { today } = chosen
  const reads = readRanges(ranges, { today })
  const lang = languageOf(ranges)
  const nothing = { lang, plan: '', team: '', input: undefined, result: undefined }
  const month = isBlank(chosen.month) ? latestMonth(reads) : readPeriod(shownCell(chosen.month), today)?.period
  if (month === undefined) {
    const remark = isBlank(chosen.month)
      ? issue(found.nothing)
      : issue(found.period, { found: shownCell(chosen.month) })
    return { ...nothing, month: '', remark }
  }
  if (!isMonth(month)) return { ...nothing, month: '', remark: issue(found.period, { found: month }) }
  const { input, issues } = prepareMonth(reads, month, { today })
  const result = scoreMonth(input)
  const stop = [...issues, ...result.issues].find(({ severity }) => severity === 'stop')
  if (stop) return { ...nothing, month, remark: stop }
  const shown = whom(input, result, chosen)
  return { lang, month, input, result, ...shown, remark: shown.remark ?? outOfDate(reads, month) }
}

function outOfDate(reads: Reads, month: Month): Issue | undefined {
  const since = changedSince(reads, month)
  return since && issue(found.outOfDate, { month, at: since.at })
}

/** From this many people on one team is shown at a time. */
const LARGE = 60

function whom(input: MonthInput, { people, teams }: MonthResult, chosen: Chosen) {
  const plans = [...new Set(input.kpis.map(kpi => kpi.plan))]
  const names = teams.map(({ team }) => team.name)
  const plan = named(chosen.plan, plans, say.plan)
  const team = named(chosen.team, names, say.team)
  const shown = plan.name ?? plans[0] ?? ''
  const members = people.filter(person => person.plan === shown)
  const remark = plan.issue ?? team.issue
  if (team.name !== undefined || members.length < LARGE) return { plan: shown, team: team.name ?? '', remark }
  const first = names.find(name => members.some(({ presence }) => presence.last.team === name)) ?? ''
  const large = issue(found.large, { count: members.length, team: first })
  return { plan: shown, team: first, remark: remark ?? large }
}

function named(typed: Cell, names: readonly string[], kind: Text): { name?: string; issue?: Issue } {
  if (isBlank(typed)) return {}
  const name = sameName(shownCell(typed), names)
  return name === undefined ? { issue: unknownName(kind, shownCell(typed), names, {}) } : { name }
}

/** The latest month in which a figure is filled in or a deal is dated; `–` is filled in with the rows. */
function latestMonth({ actuals, deals }: Reads): Month | undefined {
  const filled = (actuals?.rows ?? []).filter(row =>
    row.open.some(({ cell }) => !isBlank(cell) && !isNotMeasured(cell)),
  )
  const months = [...filled.map(row => row.month), ...(deals?.rows ?? []).map(row => monthOf(row.date))]
  return months.reduce<Month | undefined>(
    (last, month) => (last === undefined || month > last ? month : last),
    undefined,
  )
}

/** What This month is made of, as one block of cells: see monthRows. */
export function liveMonthRows(ranges: Ranges, chosen: Chosen): Cell[][] {
  return monthRows(liveMonth(ranges, chosen))
}
