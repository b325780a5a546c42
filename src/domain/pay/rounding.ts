import { why } from '../explain'
import { toStep } from '../money'
import type { Policy } from '../records'
import { texts } from '../text'
import type { PayLine } from './kind'

const say = texts('rounding', {
  total: { en: '{total:money} rounded to {rounded:money}', 'zh-CN': '{total:money} 取整为 {rounded:money}' },
})

type Step = Pick<Policy, 'payStep' | 'rounding'>

/** The step of a line: what is owed is brought to it before what was paid is taken off, so that no rest comes back. */
export function lineStep({ payStep, rounding }: Step): number {
  return rounding === 'perLine' ? payStep : 1
}

/** Lines as they are paid: to the pay step each, where that is the rule; a line that comes to 0 is left out. */
export function roundedLines(lines: readonly PayLine[], { payStep, rounding }: Step): readonly PayLine[] {
  if (payStep === 1 || rounding === 'onTotal') return lines
  return lines
    .map(line => ({ ...line, amount: toStep(line.amount, payStep) }))
    .filter((line, i) => line.amount !== 0 || lines[i]?.amount === 0)
}

/** What brings the total to the pay step, where only the total is rounded. */
export function roundingLine(person: string, total: number, { payStep, rounding }: Step): PayLine[] {
  const rounded = toStep(total, payStep)
  if (payStep === 1 || rounding === 'perLine' || rounded === total) return []
  const reason = why(say.total, { total: total / 100, rounded: rounded / 100 })
  return [{ person, kind: 'rounding', amount: rounded - total, why: reason }]
}
