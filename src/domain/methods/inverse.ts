import { because, why } from '../values/explain'
import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { againstNone, attainment, type Capped, capHelp, cappedPoints, finite, readCapped, shareFor } from './ratio'

const say = texts('scoring.inverse', {
  sum: { en: '{target} ÷ {actual} = {rate:%}', 'zh-CN': '{target} ÷ {actual} = {rate:%}' },
  plain: {
    en: 'target ÷ actual is {rate:%}: {points} points',
    'zh-CN': '目标 ÷ 实际为 {rate:%},得 {points} 分',
  },
  capped: {
    en: 'target ÷ actual is {rate:%}: {points} points (cap {cap})',
    'zh-CN': '目标 ÷ 实际为 {rate:%},得 {points} 分(封顶 {cap} 分)',
  },
  none: { en: 'there was none at all: the cap, {points} points', 'zh-CN': '实际为 0,按封顶得 {points} 分' },
})

/** Less is better, in proportion: half of the target is worth twice the points. */
export const inverse = scoringMethod<Capped>({
  id: 'inverse',
  words: { en: 'inverse ratio', 'zh-CN': '反比', also: ['inverse', '反比例', '目标/实际'] },
  ruleHelp: capHelp,
  target: 'positive',
  better: 'less',
  team: 'totals',
  readRule: readCapped,
  run(measure, rule) {
    const { actual, target } = measure
    if (target === 0) return againstNone(actual)
    const reached = attainment(measure)
    if ('wrong' in reached) return reached
    if (actual <= 0) return because(rule.cap, say.none, { points: rule.cap })
    const rate = finite((target ?? 0) / actual)
    return cappedPoints(rate, rule, say, rate)
  },
  arithmetic({ actual, target }) {
    if (target === undefined || target <= 0 || actual <= 0) return undefined
    return why(say.sum, { actual, target, rate: finite(target / actual) })
  },
  reach: (points, { target }, rule) => {
    const share = shareFor(points, rule)
    return share === undefined || !target || share <= 0 ? undefined : target / share
  },
  examples: [
    { measure: { actual: 10, target: 8 }, gives: 80 },
    { measure: { actual: 9, target: 10 }, gives: 111.111111111 },
    { measure: { actual: 0, target: 10 }, gives: 120 },
    { measure: { actual: 0, target: 0 }, gives: 100 },
    { measure: { actual: 3, target: 0 }, gives: 0 },
  ],
})
