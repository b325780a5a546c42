import { gradeRows } from '../scores/grade'
import { why } from '../values/explain'
import { decimal, product } from '../values/money'
import { texts } from '../values/text'
import { type PayLine, type PayOf, paySource } from './kind'

const say = texts('pay', {
  gradeBonus: {
    en: 'Grade bonus {base:money} × {coefficient:exact} = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient:exact} = {pay:money}',
  },
  byDays: {
    en: 'Grade bonus {base:money} × {coefficient:exact} × {days} of {daysInMonth} days = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient:exact} × 在岗 {days}/{daysInMonth} 天 = {pay:money}',
  },
  fixed: {
    en: 'Grade bonus {base:money} × {coefficient:exact} + {bonus:money} = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient:exact} + {bonus:money} = {pay:money}',
  },
  fixedByDays: {
    en: 'Grade bonus ({base:money} × {coefficient:exact} + {bonus:money}) × {days} of {daysInMonth} days = {pay:money}',
    'zh-CN': '绩效奖金({base:money} × {coefficient:exact} + {bonus:money})× 在岗 {days}/{daysInMonth} 天 = {pay:money}',
  },
  moved: {
    en: 'Grade bonus: base {base:money} by active days ({days} of {daysInMonth}) × {coefficient:exact} + {bonus:money} by days = {pay:money}',
    'zh-CN':
      '绩效奖金:基数按在岗天数折算为 {base:money}({days}/{daysInMonth} 天)× {coefficient:exact} + 固定奖金 {bonus:money} 按天 = {pay:money}',
  },
})

/** (base bonus × coefficient + the grade's bonus) × active share; a blank coefficient is 0 beside a bonus, else 1. */
export const gradeBonus = paySource({
  id: 'gradeBonus',
  place: 1,
  isBonus: true,
  lines: ({ input }, of) => (of.final === undefined && gradeRows(input, of.plan).length > 0 ? [] : gradeBonusOf(of)),
})

function gradeBonusOf({ presence, graded }: PayOf): PayLine[] {
  const row = graded?.row
  if (graded && !row) return []
  const bonus = row?.bonus ?? 0
  const coefficient = row?.coefficient ?? (row?.bonus === undefined ? 1 : 0)
  const { segments, days, daysInMonth } = presence
  const baseDays = segments.reduce((sum, { stint, days: active }) => sum + stint.baseBonus * active, 0)
  const amount = bonusByDays({ baseDays, coefficient, bonusDays: bonus * days, daysInMonth })
  if (amount === 0) return []
  const single = new Set(segments.map(({ stint }) => stint.baseBonus)).size === 1
  const base = single ? (segments[0]?.stint.baseBonus ?? 0) : Math.round(baseDays / daysInMonth)
  const values = { base: base / 100, coefficient, bonus: bonus / 100, days, daysInMonth, pay: amount / 100 }
  const wording = bonus === 0 ? [say.gradeBonus, say.byDays] : [say.fixed, say.fixedByDays]
  const usual = wording[days === daysInMonth ? 0 : 1] ?? say.gradeBonus
  const reason = why(single ? usual : say.moved, values)
  return [{ person: presence.person.name, kind: 'gradeBonus', base, rate: coefficient, amount, why: reason }]
}

interface ByDays {
  readonly baseDays: number
  readonly coefficient: number
  readonly bonusDays: number
  readonly daysInMonth: number
}

/** Both terms over the same days, rounded once: the coefficient is made whole so that the sum is exact. */
function bonusByDays({ baseDays, coefficient, bonusDays, daysInMonth }: ByDays): number {
  const { digits, scale } = decimal(coefficient)
  return product([baseDays * digits + bonusDays * 10 ** scale], [daysInMonth, 10 ** scale])
}
