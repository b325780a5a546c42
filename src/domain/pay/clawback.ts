import { isPaidOnDeal } from '../commission/window'
import type { MonthContext } from '../lookups/context'
import type { DealEvent, PastLine } from '../records/month'
import { clawedBack } from '../rewards/clawback'
import { type Day, partsOf } from '../values/day'
import { why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { monthIndex, monthOf } from '../values/period'
import { texts } from '../values/text'
import { type PayLine, paySource } from './kind'

const say = texts('clawback', {
  reason: { en: '{reason}', 'zh-CN': '{reason}' },
  cancelled: {
    en: 'deal {deal} was cancelled on {day} after {used} of {term} months: {paid:money} paid × {unused} ÷ {term} = {back:money} taken back',
    'zh-CN':
      '成交 {deal} 于 {day} 解约,{term} 个月已用 {used} 个月:已发 {paid:money} × {unused} ÷ {term},追回 {back:money}',
  },
  before: { en: 'less {posted:money} taken back before', 'zh-CN': '减去此前已追回 {posted:money}' },
})

/** Takes back pay of contracts that ended early, and what rows on Adjustments name; never above 0. */
export const clawback = paySource({
  id: 'clawback',
  place: 8,
  isBonus: false,
  takesBack: true,
  lines: (context, { presence: { person } }) =>
    context
      .adjustmentsOf(person.name)
      .filter(({ kind }) => kind === 'clawback')
      .map(({ amount, date, reason }): PayLine => {
        const said = why(say.reason, { reason })
        return { person: person.name, kind: 'clawback', amount: -Math.abs(amount), date, why: said }
      }),
})

type DealLine = Pick<PastLine, 'kind' | 'plan' | 'deal' | 'reverses' | 'amount'>

/** Clawbacks of the contracts a person was paid for: paid × unused ÷ term, less what was taken back before. */
export function contractClawbacks(context: MonthContext, person: string, current: readonly PayLine[]): PayLine[] {
  if (context.cancelled.size === 0) return []
  const lines: DealLine[] = [...context.pastLines(person), ...current]
  return [...groupBy(lines, line => line.deal ?? '')].flatMap(([deal, own]) => {
    const event = context.cancelled.get(deal)
    return event ? clawbackOn(person, event, own) : []
  })
}

function clawbackOn(
  person: string,
  { deal, date, termMonths, cancelledOn }: DealEvent,
  own: readonly DealLine[],
): PayLine[] {
  if (termMonths === undefined || cancelledOn === undefined) return []
  const isRefund = ({ kind, reverses }: DealLine) => kind === 'refund' || reverses !== undefined
  const paid = sum(own.filter(line => isPaidOnDeal(line) || isRefund(line)))
  const posted = -sum(own.filter(line => line.kind === 'clawback'))
  const used = usedMonths(date, cancelledOn, termMonths)
  const back = clawedBack(Math.max(0, paid), termMonths, used)
  const amount = Math.min(0, back + posted)
  if (amount === 0) return []
  const values = { deal, day: cancelledOn, used, term: termMonths, unused: termMonths - used, paid: paid / 100 }
  const steps = posted === 0 ? [] : [why(say.before, { posted: posted / 100 })]
  const reason = why(say.cancelled, { ...values, back: -back / 100 }, steps)
  const rate = -(termMonths - used) / termMonths
  return [{ person, kind: 'clawback', deal, base: paid, rate, amount, date: cancelledOn, why: reason }]
}

/** Months of a contract that were used: from its day on, a begun month counts. */
export function usedMonths(start: Day, lastDay: Day, term: number): number {
  if (lastDay < start) return 0
  const whole = monthIndex(monthOf(lastDay)) - monthIndex(monthOf(start))
  const used = partsOf(lastDay).date >= partsOf(start).date ? whole + 1 : whole
  return Math.min(term, used)
}

function sum(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((total, line) => total + line.amount, 0)
}
