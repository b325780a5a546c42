import { rowReached } from '../rules/tiers'
import { because, why } from '../values/explain'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { attainment, division } from './ratio'
import { along, type PointRow, reachAlong, readRows } from './rows'

const say = texts('scoring.curve', {
  sum: {
    en: '{lowPoints} + ({rate:%} − {from:%}) ÷ ({to:%} − {from:%}) × ({highPoints} − {lowPoints}) = {points}',
    'zh-CN': '{lowPoints} + ({rate:%} − {from:%}) ÷ ({to:%} − {from:%}) × ({highPoints} − {lowPoints}) = {points}',
  },
  help: {
    en: 'rows of attainment and points joined by straight lines, such as “80%:60; 100%:100”',
    'zh-CN': '每行一个完成率和得分,行与行之间按直线计算,例如“80%:60;100%:100”',
  },
  below: {
    en: 'attainment {rate:%} is below {first:%}: 0 points',
    'zh-CN': '完成率 {rate:%},低于 {first:%},得 0 分',
  },
  along: { en: 'attainment {rate:%} on the curve: {points} points', 'zh-CN': '完成率 {rate:%},按曲线得 {points} 分' },
  last: {
    en: 'attainment {rate:%}, the curve ends at {last:%}: {points} points',
    'zh-CN': '完成率 {rate:%},超过曲线终点 {last:%},得 {points} 分',
  },
})

/** Straight lines between the rows; below the first row nothing, above the last its points. */
export const curve = scoringMethod<readonly PointRow[]>({
  id: 'curve',
  words: { en: 'curve', 'zh-CN': '分段线性', also: ['piecewise linear', '曲线', '插值'] },
  ruleHelp: say.help,
  target: 'positive',
  better: 'more',
  team: 'totals',
  readRule: rule => readRows(rule, say.help),
  run(measure, rows) {
    const reached = attainment(measure)
    if ('wrong' in reached) return reached
    const { rate } = reached
    const at = snap(rate)
    const first = rows[0]?.from ?? 0
    const last = rows[rows.length - 1]?.from ?? 0
    const points = along(rows, rate)
    const sentence = at < first ? say.below : at > last ? say.last : say.along
    return because(points, sentence, { rate, points, first, last })
  },
  arithmetic(measure, rows) {
    const reached = attainment(measure)
    if ('wrong' in reached) return undefined
    const low = rowReached(rows, reached.rate)
    const high = low && rows[rows.indexOf(low) + 1]
    if (!low || !high) return division(measure)
    const { rate } = reached
    const ends = { from: low.from, lowPoints: low.points, to: high.from, highPoints: high.points }
    return why(say.sum, { rate, ...ends, points: along(rows, rate) })
  },
  reach: (points, { target }, rows) => {
    const share = reachAlong(rows, points)
    return share === undefined || !target || target < 0 ? undefined : target * share
  },
  examples: [
    { measure: { actual: 70, target: 100 }, rule: '80%:60; 100%:100', gives: 0 },
    { measure: { actual: 90, target: 100 }, rule: '80%:60; 100%:100', gives: 80 },
    { measure: { actual: 110, target: 100 }, rule: '80%:60\n100%:100\n120%:150', gives: 125 },
    {
      measure: { actual: 300, target: 100 },
      rule: [
        [0.8, 60],
        [1.2, 150],
      ],
      gives: 150,
    },
  ],
})
