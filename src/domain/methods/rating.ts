import { because, why } from '../values/explain'
import type { Read, Typed } from '../values/field'
import { problems } from '../values/issue'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { between, type Ends, readEnds } from './ends'
import { type RuleSource, scoringMethod } from './kind'
import { along, type PointRow, reachAlong, readRows } from './rows'
import { isBlankRule, isRows, ruleCells, ruleText } from './rule'

const say = texts('scoring.rating', {
  sum: {
    en: '({actual} − {worst}) ÷ ({best} − {worst}) = {share:%}',
    'zh-CN': '({actual} − {worst}) ÷ ({best} − {worst}) = {share:%}',
  },
  help: {
    en: 'the lowest and the highest rating, such as “1-5” (blank is 1-5), or rows of rating and points: “1:0; 3:80; 5:100”',
    'zh-CN': '最低和最高评分,例如“1-5”(留空即 1-5),或每行一个评分和得分:“1:0;3:80;5:100”',
  },
  scale: {
    en: 'rating {actual} on the scale {worst} to {best}: {points} points',
    'zh-CN': '评分 {actual}({worst} 到 {best} 分制),得 {points} 分',
  },
  rows: { en: 'rating {actual}: {points} points', 'zh-CN': '评分 {actual},得 {points} 分' },
})

const found = problems('rating', {
  outside: {
    severity: 'leavesOut',
    what: {
      en: 'the rating {actual} is outside the scale {worst} to {best}',
      'zh-CN': '评分 {actual} 不在 {worst} 到 {best} 之间',
    },
    mend: {
      en: 'Correct the rating, or name another scale in the rule.',
      'zh-CN': '请更正评分,或在规则中写明评分范围。',
    },
  },
})

/** A scale read linearly, or rows joined by straight lines. */
export type Rating = { readonly ends: Ends } | { readonly rows: readonly PointRow[] }

const DEFAULT_SCALE: Ends = { worst: 1, best: 5 }
const asTheyStand = (column: readonly Typed[]) => column.map(({ n }) => n)

function readRating(rule: RuleSource): Read<Rating> {
  if (isBlankRule(rule)) return { value: { ends: DEFAULT_SCALE } }
  const several = isRows(rule) && rule.length > 1 && rule.some(row => row.length > 1)
  if (several || (ruleCells(rule).length === 1 && /[:=]/.test(ruleText(rule)))) {
    const read = readRows(rule, say.help, asTheyStand)
    return 'wrong' in read ? read : { ...read, value: { rows: read.value } }
  }
  const read = readEnds(rule, say.help)
  return 'wrong' in read ? read : { value: { ends: read.value } }
}

/** A rating on a scale, 1 to 5 unless the rule says otherwise, as 0 to 100 points. */
export const rating = scoringMethod<Rating>({
  id: 'rating',
  words: { en: 'rating', 'zh-CN': '评分制', also: ['评分', '打分', 'scale'] },
  ruleHelp: say.help,
  target: 'none',
  better: 'more',
  team: 'mean',
  readRule: readRating,
  run({ actual }, rule) {
    if ('rows' in rule) {
      const points = along(rule.rows, actual)
      return because(points, say.rows, { actual, points })
    }
    const { worst, best } = rule.ends
    const outside = snap(actual) < Math.min(worst, best) || snap(actual) > Math.max(worst, best)
    if (outside) return { wrong: found.outside, with: { actual, worst, best } }
    const points = snap(100 * between(rule.ends, actual))
    return because(points, say.scale, { actual, worst, best, points })
  },
  arithmetic({ actual }, rule) {
    if ('rows' in rule) return undefined
    const { worst, best } = rule.ends
    return why(say.sum, { actual, worst, best, share: (actual - worst) / (best - worst) })
  },
  reach: (points, _measure, rule) => {
    if ('rows' in rule) return reachAlong(rule.rows, points)
    const { worst, best } = rule.ends
    return points > 100 ? undefined : worst + ((best - worst) * points) / 100
  },
  examples: [
    { measure: { actual: 4 }, gives: 75 },
    { measure: { actual: 8 }, rule: '0-10', gives: 80 },
    { measure: { actual: 4 }, rule: [[0, 5]], gives: 80 },
    { measure: { actual: 4 }, rule: '1:0; 3:80; 5:100', gives: 90 },
  ],
})
