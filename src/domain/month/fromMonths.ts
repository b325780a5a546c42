import { monthsOf } from '../lookups/longPeriod'
import { type Presence, presenceIn } from '../lookups/presence'
import type { PersonResult } from '../pay/personResult'
import type { MonthInput, PastFinal } from '../records/month'
import { type Why, why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { type Issue, issue, problems } from '../values/issue'
import { daysIn, type Month } from '../values/period'
import { halfUp, snap } from '../values/round'
import { texts } from '../values/text'

const say = texts('fromMonths', {
  term: { en: '{month} {final:exact} × {days}', 'zh-CN': '{month} {final:exact} × {days}' },
  mean: {
    en: 'Months by active days: ({terms}) ÷ {days} days = {final}',
    'zh-CN': '各月得分按在岗天数平均:({terms})÷ {days} 天 = {final}',
  },
  capped: { en: 'Months count with at most {cap} points', 'zh-CN': '各月最高按 {cap} 分计' },
  result: { en: 'At most {cap} points: {final}', 'zh-CN': '最高 {cap} 分,计 {final}' },
  without: { en: 'Without {months}: no final score', 'zh-CN': '未含 {months}:没有最终得分' },
  pending: { en: 'Not scored yet', 'zh-CN': '待补' },
  none: { en: '{person} has no final score in {months}', 'zh-CN': '{person} 在 {months} 没有最终得分' },
})

const found = problems('fromMonths', {
  notClosed: {
    severity: 'look',
    what: {
      en: '{month} is not closed: its final scores may still change',
      'zh-CN': '{month} 还没有关账,最终得分可能还会变',
    },
    mend: { en: 'Close it, then score {period} again.', 'zh-CN': '请先关账,再重新计算 {period}。' },
  },
  noFinal: {
    severity: 'look',
    what: { en: '{month} has no final score of {names}', 'zh-CN': '{month} 没有 {names} 的最终得分' },
    mend: {
      en: 'Score the month, or leave it: the other months count.',
      'zh-CN': '请计算该月得分;不处理则按其余月份平均。',
    },
  },
  nothing: {
    severity: 'leavesOut',
    what: {
      en: 'no month of {period} has a final score of {person}',
      'zh-CN': '{period} 各月都没有 {person} 的最终得分',
    },
    mend: { en: 'Score the months first.', 'zh-CN': '请先计算各月得分。' },
  },
})

/** Whether a period is made from what its months came to. */
export function isFromMonths({ over }: MonthInput): boolean {
  return over !== undefined && over.by !== 'totals'
}

/** A month somebody was active in, and how they came out of it. */
interface Counted {
  readonly month: Month
  readonly past?: PastFinal | undefined
}

/** Everybody's final of a longer period: the mean of the finals of its months by active days, capped as asked. */
export function finalsFromMonths(input: MonthInput, present: readonly Presence[]): PersonResult[] {
  const known = new Map(input.history.finals.map(past => [`${past.person}\u0001${past.month}`, past] as const))
  return present.map((presence): PersonResult => {
    const plan = presence.last.plan ?? ''
    const base = { presence, plan, scores: { lines: [], presence, plan }, share: 0, points: 0, gates: [] }
    return { ...base, ...meanOf(input, presence, countedMonths(input, presence, known)) }
  })
}

function countedMonths(input: MonthInput, { person }: Presence, known: ReadonlyMap<string, PastFinal>): Counted[] {
  const active = monthsOf(input).filter(month => presenceIn(person, month, input) !== undefined)
  return active.map(month => ({ month, past: known.get(`${person.name}\u0001${month}`) }))
}

function meanOf(input: MonthInput, { person }: Presence, months: readonly Counted[]): { final?: number; why: Why } {
  const { by, cap } = input.over ?? { by: 'capMonths', cap: Number.POSITIVE_INFINITY }
  const counted = months.flatMap(({ past }) => past ?? [])
  const weights = counted.map(({ month, activeShare }) => Math.round(activeShare * daysIn(month)))
  const days = weights.reduce((sum, weight) => sum + weight, 0)
  if (days === 0) {
    const reason = why(say.none, { person: person.name, months: months.map(({ month }) => month) })
    return { why: why(say.pending, {}, [reason]) }
  }
  const finals = counted.map(({ final }) => (by === 'capMonths' ? Math.min(final, cap) : final))
  const mean = snap(finals.reduce((sum, final, i) => sum + final * (weights[i] ?? 0), 0)) / days
  const { scoreDecimals } = input.policy
  const [whole, final] = [mean, by === 'capResult' ? Math.min(mean, cap) : mean].map(n => halfUp(n, scoreDecimals))
  const terms = counted.map(({ month }, i) => ({
    say: say.term,
    with: { month, final: finals[i] ?? 0, days: weights[i] ?? 0 },
  }))
  const missing = months.filter(({ past }) => past === undefined).map(({ month }) => month)
  const steps = [
    ...(counted.some((past, i) => past.final !== finals[i]) ? [why(say.capped, { cap })] : []),
    ...(whole === final ? [] : [why(say.result, { cap, final: final ?? 0 })]),
    ...(missing.length === 0 ? [] : [why(say.without, { months: missing })]),
  ]
  return { final: final ?? 0, why: why(say.mean, { terms: { terms }, days, final: whole ?? 0 }, steps) }
}

/** Months that are not closed, those without somebody's final, and who has none at all. */
export function fromMonthsProblems(input: MonthInput, people: readonly PersonResult[]): Issue[] {
  const period = input.over?.period ?? ''
  const closed = new Set(input.history.closed.map(({ month }) => month))
  const open = monthsOf(input).filter(month => !closed.has(month))
  const known = new Map(input.history.finals.map(past => [`${past.person}\u0001${past.month}`, past] as const))
  const gaps = people.flatMap(({ presence, final }) =>
    final === undefined
      ? []
      : countedMonths(input, presence, known).flatMap(({ month, past }) =>
          past ? [] : [{ month, name: presence.person.name }],
        ),
  )
  const without = people.filter(({ final }) => final === undefined).map(({ presence }) => presence.person.name)
  return [
    ...open.map(month => issue(found.notClosed, { month, period }, { place: { table: 'periods' } })),
    ...[...groupBy(gaps, ({ month }) => month)].map(([month, own]) => {
      const names = own.map(({ name }) => name)
      return issue(found.noFinal, { month, names }, { who: names, place: { table: 'results' } })
    }),
    ...without.map(person => issue(found.nothing, { period, person }, { who: [person], place: { table: 'results' } })),
  ]
}
