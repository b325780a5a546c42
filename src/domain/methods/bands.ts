import { rowReached } from '../rules/tiers'
import { because } from '../values/explain'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { scoringMethod } from './kind'
import { attainment, division } from './ratio'
import { type PointRow, readRows } from './rows'

const say = texts('scoring.bands', {
  help: {
    en: 'rows of attainment and points, such as “80%:60; 100%:100”',
    'zh-CN': '每行一个完成率和得分,例如“80%:60;100%:100”',
  },
  reached: {
    en: 'attainment {rate:%} reaches the band from {from:%}: {points} points',
    'zh-CN': '完成率 {rate:%},进入 {from:%} 档,得 {points} 分',
  },
  none: {
    en: 'attainment {rate:%} is below every band: 0 points',
    'zh-CN': '完成率 {rate:%},未达任何一档,得 0 分',
  },
})

/** The highest band reached gives the points; below every band there are none. */
export const bands = scoringMethod<readonly PointRow[]>({
  id: 'bands',
  words: { en: 'bands', 'zh-CN': '分档', also: ['banded', 'steps', '分档计分', '阶梯'] },
  ruleHelp: say.help,
  target: 'positive',
  better: 'more',
  team: 'totals',
  readRule: rule => readRows(rule, say.help),
  run(measure, rows) {
    const reached = attainment(measure)
    if ('wrong' in reached) return reached
    const band = rowReached(rows, reached.rate)
    return band ? because(band.points, say.reached, { ...reached, ...band }) : because(0, say.none, { ...reached })
  },
  arithmetic: division,
  reach: (points, { target }, rows) => {
    const row = rows.find(row => row.points >= snap(points))
    return row && target && target > 0 ? target * row.from : undefined
  },
  examples: [
    { measure: { actual: 79.99, target: 100 }, rule: '80%:60; 100%:100', gives: 0 },
    { measure: { actual: 80, target: 100 }, rule: '80%:60; 100%:100', gives: 60 },
    { measure: { actual: 99, target: 100 }, rule: '１００％：１００；８０％：６０', gives: 60 },
    {
      measure: { actual: 150, target: 100 },
      rule: [
        [80, 60],
        [100, 100],
      ],
      gives: 100,
    },
  ],
})
