import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { attainment, type Capped, capHelp, cappedPoints, division, readCapped, shareFor } from './ratio'

const say = texts('scoring.higher', {
  plain: { en: 'attainment {rate:%}: {points} points', 'zh-CN': '完成率 {rate:%},得 {points} 分' },
  capped: {
    en: 'attainment {rate:%}: {points} points (cap {cap})',
    'zh-CN': '完成率 {rate:%},得 {points} 分(封顶 {cap} 分)',
  },
})

/** More is better: the attainment in points, from 0 to the cap. */
export const higher = scoringMethod<Capped>({
  id: 'higher',
  words: { en: 'higher is better', 'zh-CN': '越高越好', also: ['正向', '正向指标', '按完成率'] },
  ruleHelp: capHelp,
  target: 'positive',
  better: 'more',
  team: 'totals',
  readRule: readCapped,
  run(measure, rule) {
    const reached = attainment(measure)
    return 'wrong' in reached ? reached : cappedPoints(reached.rate, rule, say, reached.rate)
  },
  arithmetic: division,
  reach: (points, { target }, rule) => {
    const share = shareFor(points, rule)
    return share === undefined || !target || target < 0 ? undefined : target * share
  },
  examples: [
    { measure: { actual: 110, target: 100 }, gives: 110 },
    { measure: { actual: 150, target: 100 }, gives: 120 },
    { measure: { actual: 150, target: 100 }, rule: 200, gives: 150 },
    { measure: { actual: 150, target: 100 }, rule: '1.3', gives: 130 },
    { measure: { actual: 59, target: 100 }, rule: '120; from 60%', gives: 0 },
    { measure: { actual: 60, target: 100 }, rule: '120；60%起', gives: 60 },
    { measure: { actual: -5, target: 100 }, gives: 0 },
  ],
})
