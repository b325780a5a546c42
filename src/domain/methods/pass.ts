import { because } from '../values/explain'
import type { Read } from '../values/field'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { type RuleSource, scoringMethod } from './kind'
import { targetProblems } from './ratio'
import { isBlankRule, ruleText, unreadableRule } from './rule'

type Sign = '>=' | '<='

const say = texts('scoring.pass', {
  help: {
    en: '>= when the target must be reached (also when blank), <= when it must not be passed',
    'zh-CN': '>=(须达到目标,留空亦同)或 <=(不得超过目标)',
  },
  reached: { en: '{actual} reaches {target}: 100 points', 'zh-CN': '{actual} 达到 {target},得 100 分' },
  missed: { en: '{actual} does not reach {target}: 0 points', 'zh-CN': '{actual} 未达到 {target},得 0 分' },
  kept: { en: '{actual} stays within {target}: 100 points', 'zh-CN': '{actual} 未超过 {target},得 100 分' },
  passed: { en: '{actual} is above {target}: 0 points', 'zh-CN': '{actual} 超过 {target},得 0 分' },
})

const SIGNS: Readonly<Record<string, Sign>> = {
  '>=': '>=',
  '≥': '>=',
  '>': '>=',
  at_least: '>=',
  不低于: '>=',
  达到: '>=',
  '<=': '<=',
  '≤': '<=',
  '<': '<=',
  at_most: '<=',
  不高于: '<=',
  不超过: '<=',
}

function readSign(rule: RuleSource): Read<Sign> {
  if (isBlankRule(rule)) return { value: '>=' }
  const sign = SIGNS[ruleText(rule).toLowerCase().replace(/\s+/g, '_')]
  return sign ? { value: sign } : unreadableRule(rule, say.help)
}

/** All or nothing: 100 points when the target is reached, or not passed, as the rule says. */
export const pass = scoringMethod<Sign>({
  id: 'pass',
  words: { en: 'pass or fail', 'zh-CN': '达标制', also: ['达标', 'pass/fail', '是否达标'] },
  ruleHelp: say.help,
  target: 'any',
  better: 'points',
  team: 'mean',
  readRule: readSign,
  run({ actual, target }, sign) {
    if (target === undefined) return { wrong: targetProblems.missing }
    if (sign === '>=') {
      return snap(actual) >= snap(target)
        ? because(100, say.reached, { actual, target })
        : because(0, say.missed, { actual, target })
    }
    return snap(actual) <= snap(target)
      ? because(100, say.kept, { actual, target })
      : because(0, say.passed, { actual, target })
  },
  reach: (points, { target }) => (points > 100 ? undefined : target),
  examples: [
    { measure: { actual: 100, target: 100 }, gives: 100 },
    { measure: { actual: 99, target: 100 }, gives: 0 },
    { measure: { actual: 3, target: 2 }, rule: '≤', gives: 0 },
    { measure: { actual: 0, target: 0 }, rule: '<=', gives: 100 },
  ],
})
