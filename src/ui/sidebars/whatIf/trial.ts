import { type MonthResult, scoreMonth } from '../../../domain/month/scoreMonth'
import type { MonthInput } from '../../../domain/records/month'
import { type Cliff, cliffsOf } from '../../../domain/whatIf/cliffs'
import { type Comparison, compared } from '../../../domain/whatIf/compare'
import type { Lever } from '../../../domain/whatIf/kind'
import { leversOf, type Turned, turned } from '../../../domain/whatIf/levers'

/** A month that can be scored again under other rules. */
export interface Trial {
  readonly input: MonthInput
  readonly levers: readonly Lever[]
  readonly before: MonthResult
}

export interface Tried {
  readonly comparison: Comparison
  readonly cliffs: readonly Cliff[]
}

export function trialOf(input: MonthInput): Trial {
  return { input, levers: leversOf(input), before: scoreMonth(input) }
}

/** Scored by the same rules as the month itself; none while weights do not add up. */
export function tried({ input, before }: Trial, values: Turned): Tried | undefined {
  const changed = values.size === 0 ? input : turned(input, values)
  const after = values.size === 0 ? before : scoreMonth(changed)
  if (after.people.length === 0 && before.people.length > 0) return undefined
  return { comparison: compared(before, after), cliffs: cliffsOf(changed, after) }
}

export interface PlanTotal {
  readonly group: string
  readonly total: number
}

/** What the weights of each plan add up to, to a basis point. */
export function weightTotals({ levers }: Trial, values: Turned): PlanTotal[] {
  const weights = levers.filter(({ kind }) => kind === 'weights')
  return [...new Set(weights.map(({ group }) => group))].map(group => {
    const own = weights.filter(lever => lever.group === group)
    const total = own.reduce((sum, { id, value }) => sum + (values.get(id) ?? value), 0)
    return { group, total: Math.round(total * 10_000) / 10_000 }
  })
}
