import type { CommissionLine } from './commission'
import { commissionOf } from './commission'
import type { MonthContext } from './context'
import { type Why, why } from './explain'
import type { ActingGate } from './final'
import type { Graded } from './grade'
import { decimal, product } from './money'
import type { Presence } from './presence'
import { reversalsAsPaid, reversalsRecomputed } from './refund'
import { texts } from './text'
import { versionFor } from './versions'

const say = texts('pay', {
  gradeBonus: {
    en: 'Grade bonus {base:money} × {coefficient} = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient} = {pay:money}',
  },
  byDays: {
    en: 'Grade bonus {base:money} × {coefficient} × {days} of {daysInMonth} days = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient} × 在岗 {days}/{daysInMonth} 天 = {pay:money}',
  },
  fixed: {
    en: 'Grade bonus {base:money} × {coefficient} + {bonus:money} = {pay:money}',
    'zh-CN': '绩效奖金 {base:money} × {coefficient} + {bonus:money} = {pay:money}',
  },
  fixedByDays: {
    en: 'Grade bonus ({base:money} × {coefficient} + {bonus:money}) × {days} of {daysInMonth} days = {pay:money}',
    'zh-CN': '绩效奖金({base:money} × {coefficient} + {bonus:money})× 在岗 {days}/{daysInMonth} 天 = {pay:money}',
  },
  moved: {
    en: 'Grade bonus: base {base:money} by active days ({days} of {daysInMonth}) × {coefficient} + {bonus:money} by days = {pay:money}',
    'zh-CN':
      '绩效奖金:基数按在岗天数折算为 {base:money}({days}/{daysInMonth} 天)× {coefficient} + 固定奖金 {bonus:money} 按天 = {pay:money}',
  },
  adjustment: { en: '{reason}', 'zh-CN': '{reason}' },
  capCut: {
    en: '{earned:money} is above the cap of {cap:money} per person',
    'zh-CN': '{earned:money} 超过个人封顶 {cap:money}',
  },
  advance: {
    en: 'what is earned is below 0: {advance:money} is advanced and owed',
    'zh-CN': '本月所得低于 0,先垫付 {advance:money},记为欠款',
  },
  recovered: {
    en: '{recovered:money} of {owed:money} owed is taken back',
    'zh-CN': '欠款 {owed:money},本月扣回 {recovered:money}',
  },
})

export type PayKind =
  | 'gradeBonus'
  | 'deal'
  | 'refund'
  | 'veto'
  | 'adjustment'
  | 'clawback'
  | 'capCut'
  | 'drawAdvance'
  | 'drawRecovered'

/** One line of pay, minor units. Every term of total pay is the sum of its lines. */
export interface PayLine {
  readonly person: string
  readonly kind: PayKind
  readonly plan?: string | undefined
  readonly deal?: string | undefined
  readonly reverses?: string | undefined
  readonly base?: number | undefined
  readonly rate?: number | undefined
  readonly amount: number
  readonly date?: string | undefined
  readonly why: Why
}

export interface Pay {
  readonly lines: readonly PayLine[]
  readonly gradeBonus: number
  readonly commission: number
  readonly adjustments: number
  readonly clawback: number
  readonly capCut: number
  readonly drawAdvance: number
  readonly drawRecovered: number
  readonly owedAfter: number
  readonly total: number
}

export interface PayOf {
  readonly presence: Presence
  readonly plan: string
  readonly graded?: Graded | undefined
  readonly gates: readonly ActingGate[]
}

/** Total pay of a person: own lines → cap per person → what is owed and advanced. Pay is never below 0. */
export function payOf(context: MonthContext, of: PayOf): Pay {
  const effects = new Set(of.gates.map(gate => gate.effect))
  const person = of.presence.person.name
  if (effects.has('pay')) return totals(context, person, vetoed(commission(context, of), of.gates))
  const bonus = effects.has('bonus') ? [] : gradeBonus(of)
  const adjusted = adjustments(context, person)
  const own = [...bonus, ...commission(context, of), ...adjusted.filter(line => line.kind === 'adjustment')]
  const clawbacks = adjusted.filter(line => line.kind === 'clawback')
  return totals(context, person, [...own, ...capCut(context, person, own), ...clawbacks])
}

/** Under a veto of pay, commission is earned and taken back in one: a later month of the window does not pay it again. */
function vetoed(lines: readonly PayLine[], gates: readonly ActingGate[]): PayLine[] {
  const earned = sum(lines)
  const gate = gates.find(({ effect }) => effect === 'pay')
  const [first] = lines
  if (earned <= 0 || !gate || !first) return []
  return [...lines, { person: first.person, kind: 'veto', amount: -earned, why: gate.why }]
}

/** (base bonus × coefficient + the grade's bonus) × active share; a blank coefficient is 0 beside a bonus, else 1. */
function gradeBonus({ presence, graded }: PayOf): PayLine[] {
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

function commission(context: MonthContext, { presence, plan }: PayOf): PayLine[] {
  const person = presence.person.name
  const plans = versionFor(context.input.commissionPlans, context.input.month).filter(p => p.plan === plan)
  const earned = plans.flatMap(p => commissionOf(context, p, presence))
  const back = [...reversalsAsPaid(context, person, earned), ...reversalsRecomputed(context, presence)]
  return [...earned.map(line => payLine(person, 'deal', line)), ...back.map(line => payLine(person, 'refund', line))]
}

function payLine(person: string, kind: PayKind, line: CommissionLine & { readonly reverses?: string }): PayLine {
  const { plan, deal, reverses, base, amount, date, why: reason } = line
  const rate = base === 0 ? undefined : Number((amount / base).toPrecision(6))
  return { person, kind, plan, deal, reverses, base, rate, amount, date, why: reason }
}

function adjustments({ input }: MonthContext, person: string): PayLine[] {
  return input.adjustments
    .filter(a => a.kind !== 'points' && a.person === person && a.month === input.month)
    .map(({ kind, amount, date, reason }) => {
      const said = why(say.adjustment, { reason })
      return kind === 'clawback'
        ? { person, kind, amount: -Math.abs(amount), date, why: said }
        : { person, kind: 'adjustment', amount, date, why: said }
    })
}

function capCut({ input }: MonthContext, person: string, lines: readonly PayLine[]): PayLine[] {
  const { capPerPerson: cap, capPolicy } = input.policy
  const earned = sum(lines)
  if (cap === undefined || capPolicy === 'show' || earned <= cap) return []
  const reason = why(say.capCut, { earned: earned / 100, cap: cap / 100 })
  return [{ person, kind: 'capCut', amount: cap - earned, why: reason }]
}

/** advance = max(0, −earned), recovered = min(owed, max(0, earned)): a recoverable draw of 0. */
function totals({ input }: MonthContext, person: string, lines: readonly PayLine[]): Pay {
  const earned = sum(lines)
  const owed = input.history.owed.get(person) ?? 0
  const carries = input.policy.belowZero === 'carry'
  const drawAdvance = carries ? Math.max(0, -earned) : 0
  const drawRecovered = carries ? Math.min(owed, Math.max(0, earned)) : 0
  const draws: PayLine[] = []
  if (drawAdvance > 0) {
    draws.push({
      person,
      kind: 'drawAdvance',
      amount: drawAdvance,
      why: why(say.advance, { advance: drawAdvance / 100 }),
    })
  }
  if (drawRecovered > 0) {
    const reason = why(say.recovered, { recovered: drawRecovered / 100, owed: owed / 100 })
    draws.push({ person, kind: 'drawRecovered', amount: -drawRecovered, why: reason })
  }
  const all = [...lines, ...draws]
  const of = (...kinds: PayKind[]) => sum(all.filter(line => kinds.includes(line.kind)))
  return {
    lines: all,
    gradeBonus: of('gradeBonus'),
    commission: of('deal', 'refund', 'veto'),
    adjustments: of('adjustment'),
    clawback: of('clawback'),
    capCut: of('capCut'),
    drawAdvance,
    drawRecovered,
    owedAfter: owed + drawAdvance - drawRecovered,
    total: sum(all),
  }
}

function sum(lines: readonly PayLine[]): number {
  return lines.reduce((total, line) => total + line.amount, 0)
}
