import { why } from '../values/explain'
import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { againstNone, attainment, type Capped, capHelp, cappedPoints, readCapped, shareFor } from './ratio'

const say = texts('scoring.lower', {
  sum: { en: '2 − {actual} ÷ {target} = {points:%}', 'zh-CN': '2 − {actual} ÷ {target} = {points:%}' },
  plain: {
    en: '{rate:%} of the target, less is better: {points} points',
    'zh-CN': '为目标的 {rate:%},越低越好,得 {points} 分',
  },
  capped: {
    en: '{rate:%} of the target, less is better: {points} points (cap {cap})',
    'zh-CN': '为目标的 {rate:%},越低越好,得 {points} 分(封顶 {cap} 分)',
  },
})

/** Less is better: each percent under the target adds a point, each over it takes one. */
export const lower = scoringMethod<Capped>({
  id: 'lower',
  words: { en: 'lower is better', 'zh-CN': '越低越好', also: ['逆向', '逆向指标', '负向', '反向指标'] },
  ruleHelp: capHelp,
  target: 'positive',
  better: 'less',
  team: 'totals',
  readRule: readCapped,
  run(measure, rule) {
    if (measure.target === 0) return againstNone(measure.actual)
    const reached = attainment(measure)
    return 'wrong' in reached ? reached : cappedPoints(2 - reached.rate, rule, say, reached.rate)
  },
  arithmetic(measure) {
    const reached = attainment(measure)
    return 'wrong' in reached ? undefined : why(say.sum, { ...measure, points: 2 - reached.rate })
  },
  reach: (points, { target }, rule) => {
    const share = shareFor(points, rule)
    return share === undefined || !target || share > 2 ? undefined : target * (2 - share)
  },
  examples: [
    { measure: { actual: 8, target: 10 }, gives: 120 },
    { measure: { actual: 12, target: 10 }, gives: 80 },
    { measure: { actual: 25, target: 10 }, gives: 0 },
    { measure: { actual: 0, target: 0 }, gives: 100 },
    { measure: { actual: 1, target: 0 }, gives: 0 },
  ],
})
