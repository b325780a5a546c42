import type { Kpi, TargetRow } from '../records/month'
import { type Day, daysBetween } from '../values/day'
import { type Because, because, later, type Why, why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { fiscalYear, lastDay, type Month, monthOf } from '../values/period'
import { snap } from '../values/round'
import { texts, type Value } from '../values/text'
import type { Presence } from './presence'

const say = texts('target', {
  full: { en: 'target {target}', 'zh-CN': '目标 {target}' },
  reduced: {
    en: 'target {full:exact} × ramp {ramp:%} × {days} of {daysInMonth} days = {target}',
    'zh-CN': '目标 {full:exact} × 爬坡 {ramp:%} × 在岗 {days}/{daysInMonth} 天 = {target}',
  },
  shortened: {
    en: 'target {full}, planned before it was known that {day} is the last day, × {days} of {planned} days = {target}',
    'zh-CN': '目标 {full}(分解时尚不知最后在岗日为 {day})× 在岗 {days}/{planned} 天 = {target}',
  },
  byDays: {
    en: 'target {full:exact} × {days} of {daysInMonth} days = {target}',
    'zh-CN': '目标 {full:exact} × 在岗 {days}/{daysInMonth} 天 = {target}',
  },
})

/** Looks targets up by owner, KPI and month. */
export interface TargetBook {
  find(owner: string, kpi: string, month: Month): { readonly row: TargetRow; readonly figure: number } | undefined
}

export function targetBook(rows: readonly TargetRow[], fiscalStart: number): TargetBook {
  const byKey = groupBy(rows, row => `${row.owner}\u0001${row.kpi}\u0001${row.year}`)
  return {
    find(owner, kpi, month) {
      if (byKey.size === 0) return undefined
      const row = inForce(byKey.get(`${owner}\u0001${kpi}\u0001${fiscalYear(month, fiscalStart)}`) ?? [], month)
      const figure = row?.months[Number(month.slice(5, 7)) - 1]
      return row && figure !== undefined ? { row, figure } : undefined
    },
  }
}

/** Of several versions the one begun last. */
function inForce(rows: readonly TargetRow[], month: Month): TargetRow | undefined {
  const held = rows.filter(({ fromMonth = '', toMonth = '9999' }) => fromMonth <= month && month <= toMonth)
  return held.reduce<TargetRow | undefined>(
    (a, b) => (a && (a.fromMonth ?? '') > (b.fromMonth ?? '') ? a : b),
    undefined,
  )
}

const whole = (target: Value): Why => why(say.full, { target })

/**
 * What is asked of a person in a month: the own row on Targets, else the KPI's default. The figure of a `sum` KPI is
 * a full month's and is multiplied by ramp × active days ÷ days once, unless its row is marked prorated; the row of
 * somebody who left after it was planned is shortened by the days that are gone.
 */
export function personTarget(book: TargetBook, kpi: Kpi, presence: Presence): Because<number> | undefined {
  const own = book.find(presence.person.name, kpi.name, presence.month)
  const full = own?.figure ?? kpi.target
  if (full === undefined) return undefined
  const { ramp, days, daysInMonth } = presence
  if (kpi.rollUp === 'sum' && own?.row.prorated && monthOf(own.row.leftOn ?? '') === presence.month) {
    return shortened(full, presence, own.row.leftOn ?? '')
  }
  if (kpi.rollUp !== 'sum' || own?.row.prorated || (ramp === 1 && days === daysInMonth)) {
    return { value: full, why: later({ figure: full, percent: kpi.percent }, whole) }
  }
  const target = snap((full * ramp * days) / daysInMonth)
  return because(target, ramp === 1 ? say.byDays : say.reduced, { full, ramp, days, daysInMonth, target })
}

function shortened(full: number, { month, days }: Presence, day: Day): Because<number> {
  const planned = days + daysBetween(day, lastDay(month)) - 1
  const target = snap((full * days) / planned)
  return because(target, say.shortened, { full, day, days, planned, target })
}
