import type { Measure, RuleSetting, RuleSource, ScoringMethod } from '../../../src/domain/methods/kind'

/** The points of a measure under a rule as typed, or the id of the problem. */
export function points(method: ScoringMethod<unknown>, measure: Measure, rule?: RuleSource, setting?: RuleSetting) {
  const read = method.readRule(rule, setting)
  if ('wrong' in read) return read.wrong.id
  const scored = method.run(measure, read.value)
  return 'wrong' in scored ? scored.wrong.id : scored.value
}
