import { type Day, two } from '../../domain/values/day'
import { addMonths, type Month, monthOf } from '../../domain/values/period'
import { type Lang, texts } from '../../domain/values/text'
import type { RecordOf, Table } from '../table/table'
import type { absences } from '../tables/absences'
import type { adjustments } from '../tables/adjustments'
import type { deals } from '../tables/deals'
import type { people } from '../tables/people'
import type { targets } from '../tables/targets'
import { chance } from './sample/chance'
import { type ActualsRow, actualsRows } from './sample/figures'
import type { Event } from './sample/ledger'
import { targetRows } from './sample/targets'
import { type Cast, castOf, type IncidentKind, leaderOf } from './sample/team'
import { tradeOf } from './sample/trade'
import { amountIn, type Template } from './template'
import { namesOf, templateSettings } from './templateRows'

/** What marks a row as part of the sample, in every language. */
export const SAMPLE_NOTE = 'sample · 示例'

const say = texts('sample', {
  helped: { en: 'Helped a colleague win a deal', 'zh-CN': '协助同事拿下订单' },
  taught: { en: 'Looked after a newcomer', 'zh-CN': '带教新人' },
  ill: { en: 'Illness', 'zh-CN': '病假' },
})

type Rows<T extends Table> = ReadonlyArray<RecordOf<T>>

/** The rows of a believable team, by table, and who plays which part in them. */
export interface SampleRows {
  readonly company: string
  readonly months: readonly Month[]
  readonly people: Rows<typeof people>
  readonly targets: Rows<typeof targets>
  readonly actuals: readonly ActualsRow[]
  readonly deals: Rows<typeof deals>
  readonly adjustments: Rows<typeof adjustments>
  readonly absences: Rows<typeof absences>
  /** Leader of each team by the team's id. */
  readonly leaders: Readonly<Record<string, string>>
  readonly playing: Readonly<Record<IncidentKind, string>>
}

export function lastCompleteMonth(today: Day): Month {
  return addMonths(monthOf(today), -1)
}

/** Sample rows of a template up to a month: the same on every machine, and the same story in both languages. */
export function sampleRows(template: Template, lang: Lang, last: Month): SampleRows {
  const { sample } = template
  const months = Array.from({ length: sample.months }, (_, i) => addMonths(last, i + 1 - sample.months))
  const luck = chance(sample.seed)
  const cast = castOf(template, lang, last, luck)
  const told = { template, lang, cast, months, chance: luck, note: SAMPLE_NOTE }
  const trade = tradeOf(told)
  const { fiscalYearStart } = templateSettings(template, lang)
  return {
    company: sample.company[lang],
    months,
    people: peopleRows(template, lang, cast),
    targets: targetRows({ ...told, fiscalStart: fiscalYearStart }),
    actuals: actualsRows({ ...told, trade }),
    deals: numbered(trade.events),
    adjustments: adjustmentRows(template, lang, cast, last),
    absences: absenceRows(lang, cast, last),
    leaders: Object.fromEntries(template.teams.map(({ id }) => [id, leaderOf(cast, id) ?? ''])),
    playing: cast.playing,
  }
}

function peopleRows(template: Template, lang: Lang, cast: Cast): Rows<typeof people> {
  const teamName = namesOf(template.teams, lang)
  const planName = namesOf(template.plans, lang)
  const rampName = namesOf(template.ramps, lang)
  return cast.members.flatMap(({ name, plan, leads, stints, ramp }) =>
    stints.map(({ team, start, end }) => ({
      name,
      team: teamName(team),
      plan: planName(plan),
      baseBonus: amountIn(template.plans.find(({ id }) => id === plan)?.baseBonus ?? 0, lang),
      start,
      end,
      leader: leads ? undefined : leaderOf(cast, team),
      ramp: ramp === undefined ? undefined : rampName(ramp),
      note: SAMPLE_NOTE,
    })),
  )
}

/** Deals in the order of their days, numbered by year; cash and refunds name the deal they belong to. */
function numbered(events: readonly Event[]): Rows<typeof deals> {
  const sorted = [...events].sort((a, b) => order(a.row.date, b.row.date) || a.deal - b.deal)
  const counts = new Map<string, number>()
  const numbers = new Map<number, string>()
  for (const { deal, row } of sorted) {
    if (numbers.has(deal)) continue
    const year = row.date.slice(0, 4)
    const count = (counts.get(year) ?? 0) + 1
    counts.set(year, count)
    numbers.set(deal, `D-${year}-${String(count).padStart(4, '0')}`)
  }
  return sorted.map(({ deal, row }) => ({
    ...row,
    dealNo: numbers.get(deal),
    reverses: row.reverses ? numbers.get(Number(row.reverses)) : undefined,
    note: SAMPLE_NOTE,
  }))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Adjustments and absences have no note: their reason and kind carry the mark. */
function marked(words: string): string {
  return `${words} (${SAMPLE_NOTE})`
}

function adjustmentRows(template: Template, lang: Lang, cast: Cast, last: Month): Rows<typeof adjustments> {
  const { points, money, split } = cast.playing
  const leader = (person: string) => {
    const team = cast.members.find(({ name }) => name === person)?.stints[0]?.team
    return team === undefined ? undefined : leaderOf(cast, team)
  }
  const extra = template.sample.moneyAdjustment
  const row = (day: number, person: string, reason: Readonly<Record<Lang, string>>) => ({
    date: `${last}-${two(day)}`,
    person,
    reason: marked(reason[lang]),
    period: last,
    approvedBy: leader(person),
  })
  return [
    { ...row(10, points, say.helped), kind: 'points', amount: 5 },
    { ...row(17, split, say.taught), kind: 'points', amount: 2 },
    { ...row(24, money, extra.reason), kind: 'money', amount: amountIn(extra.amount, lang) },
  ]
}

function absenceRows(lang: Lang, cast: Cast, last: Month): Rows<typeof absences> {
  const person = cast.playing.absence
  return [{ person, from: `${last}-09`, to: `${last}-13`, kind: marked(say.ill[lang]), relief: true }]
}
