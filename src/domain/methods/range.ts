import { because, why } from '../values/explain'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { between, type Ends, readEnds } from './ends'
import { scoringMethod } from './kind'

const say = texts('scoring.range', {
  sum: {
    en: '({actual} − {worst}) ÷ ({best} − {worst}) = {share:%}',
    'zh-CN': '({actual} − {worst}) ÷ ({best} − {worst}) = {share:%}',
  },
  help: {
    en: 'the figure worth 0 points and the one worth 100, such as “30 → 0”',
    'zh-CN': '得 0 分的数和得 100 分的数,例如“30 → 0”',
  },
  between: {
    en: '{actual} between {worst} (0 points) and {best} (100): {points} points',
    'zh-CN': '{actual} 介于 {worst}(0 分)与 {best}(100 分)之间,得 {points} 分',
  },
  best: { en: '{actual} is as good as {best}: 100 points', 'zh-CN': '{actual} 达到最好值 {best},得 100 分' },
  worst: { en: '{actual} is no better than {worst}: 0 points', 'zh-CN': '{actual} 未好于最差值 {worst},得 0 分' },
})

/** Straight from the worst figure, 0 points, to the best, 100; either may be the larger. */
export const range = scoringMethod<Ends>({
  id: 'range',
  words: { en: 'range', 'zh-CN': '区间线性', also: ['worst to best', '区间', '线性区间'] },
  ruleHelp: say.help,
  target: 'none',
  better: 'points',
  team: 'mean',
  readRule: (rule, setting) => readEnds(rule, say.help, setting),
  run({ actual }, ends) {
    const points = snap(100 * between(ends, actual))
    const sentence = points === 100 ? say.best : points === 0 ? say.worst : say.between
    return because(points, sentence, { actual, ...ends, points })
  },
  arithmetic({ actual }, ends) {
    const share = (actual - ends.worst) / (ends.best - ends.worst)
    return share >= 0 && share <= 1 ? why(say.sum, { actual, ...ends, share }) : undefined
  },
  reach: (points, _measure, { worst, best }) => (points > 100 ? undefined : worst + ((best - worst) * points) / 100),
  examples: [
    { measure: { actual: 12 }, rule: '30 → 0', gives: 60 },
    { measure: { actual: 45 }, rule: '30 到 0', gives: 0 },
    { measure: { actual: 0.9 }, rule: '80%->100%', gives: 50 },
    { measure: { actual: 7 }, rule: [[0, 5]], gives: 100 },
  ],
})
