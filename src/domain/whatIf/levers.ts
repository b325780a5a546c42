import type { MonthInput } from '../records/month'
import { gradeLevers } from './grades'
import type { Lever, LeverKind } from './kind'
import { shareLevers } from './shares'
import { tierLevers } from './tiers'
import { weightLevers } from './weights'

/** Every kind of rule that can be turned, in the order it is shown. */
const KINDS: readonly LeverKind[] = [weightLevers, shareLevers, gradeLevers, tierLevers]

/** What can be turned in the rules in force in a month. */
export function leversOf(input: MonthInput): Lever[] {
  return KINDS.flatMap(kind => kind.list(input))
}

/** New values by the id of their lever. */
export type Turned = ReadonlyMap<string, number>

/** The month with other rules: the same people, targets, figures and deals. */
export function turned(input: MonthInput, values: Turned): MonthInput {
  return KINDS.reduce((changed, kind) => kind.turn(changed, values), input)
}
