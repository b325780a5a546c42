import type { Policy } from '../records/month'
import { allocate } from '../values/allocate'
import { why } from '../values/explain'
import { groupBy } from '../values/groupBy'
import { toStep } from '../values/money'
import { monthOf } from '../values/period'
import { texts } from '../values/text'
import type { PayKind, PayLine } from './kind'

const say = texts('rounding', {
  total: { en: '{total:money} rounded to {rounded:money}', 'zh-CN': '{total:money} 取整为 {rounded:money}' },
})

type Step = Pick<Policy, 'payStep' | 'rounding'>

/** The step that parts of pay are brought to. */
export function lineStep({ payStep, rounding }: Step): number {
  return rounding === 'perLine' ? payStep : 1
}

interface Dated {
  readonly date: string | undefined
  readonly pay: number
}

/**
 * Pay brought to a step month by month: the sum to date is rounded, and what a month adds to it is allotted to the
 * month's own deals in minor units, so that later months leave them as they were paid.
 */
export function inSteps<T extends Dated>(worth: readonly T[], step: number): readonly T[] {
  if (step === 1) return worth
  const months = [...groupBy(worth, ({ date = '' }) => monthOf(date))].sort(([a], [b]) => (a < b ? -1 : 1))
  let [exact, rounded] = [0, 0]
  const pays = new Map<T, number>()
  for (const [, own] of months) {
    const parts = own.map(({ pay }) => pay)
    exact += sum(parts)
    const due = toStep(exact, step) - rounded
    rounded += due
    const shared = broughtTo(due, parts)
    for (const [i, one] of own.entries()) pays.set(one, shared[i] ?? 0)
  }
  return worth.map(one => ({ ...one, pay: pays.get(one) ?? one.pay }))
}

/** Whose lines come from windows, pools and prizes already in steps. */
const IN_STEPS: readonly PayKind[] = ['deal', 'refund', 'late', 'override', 'veto', 'pool', 'prize']

/** Lines as they are paid: the sum of each part is brought to the pay step, then allotted to its lines; a line that comes to 0 is left out. */
export function roundedLines(lines: readonly PayLine[], policy: Step): readonly PayLine[] {
  const step = lineStep(policy)
  if (step === 1) return lines
  const parts = new Map<PayLine, number>()
  for (const own of groupBy(lines, line => line.kind).values()) {
    if (own.some(({ kind }) => IN_STEPS.includes(kind))) continue
    const amounts = own.map(({ amount }) => amount)
    const paid = broughtTo(toStep(sum(amounts), step), amounts)
    for (const [i, line] of own.entries()) parts.set(line, paid[i] ?? 0)
  }
  return lines
    .map(line => ({ ...line, amount: parts.get(line) ?? line.amount }))
    .filter((line, i) => line.amount !== 0 || lines[i]?.amount === 0)
}

/** Amounts that sum to a total close by: what is missing or too much is shared by their size. */
export function broughtTo(total: number, amounts: readonly number[]): number[] {
  const rest = allocate(total - sum(amounts), amounts.map(Math.abs))
  return amounts.map((amount, i) => amount + (rest[i] ?? 0))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((a, b) => a + b, 0)
}

/** What brings the total to the pay step, where only the total is rounded. */
export function roundingLine(person: string, total: number, { payStep, rounding }: Step): PayLine[] {
  const rounded = toStep(total, payStep)
  if (payStep === 1 || rounding === 'perLine' || rounded === total) return []
  const reason = why(say.total, { total: total / 100, rounded: rounded / 100 })
  return [{ person, kind: 'rounding', amount: rounded - total, why: reason }]
}
