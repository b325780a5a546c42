import { along, type PointRow } from '../domain/methods/rows'
import { asAttainments } from '../domain/methods/rule'
import { curveRows } from '../domain/rewards/payoutCurve'
import { number, type Typed, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { snap } from '../domain/values/round'
import { eachAttainment } from './internal/args'
import { defineFunction } from './internal/define'
import type { Refused } from './internal/given'
import { table } from './internal/ranges'
import { remembered } from './internal/remembered'

const found = problems('payout', {
  twice: {
    severity: 'stop',
    what: { en: 'two rows of the curve stand at {at:%}', 'zh-CN': '曲线有两行的完成率都是 {at:%}' },
    mend: { en: 'Keep one of them.', 'zh-CN': '请只保留一行。' },
  },
  payout: {
    severity: 'stop',
    what: { en: 'the curve pays {payout:%} at {at:%}', 'zh-CN': '完成率 {at:%} 处的兑现比例为 {payout:%}' },
    mend: { en: 'If {proposed:%} is meant, type {proposed:%}.', 'zh-CN': '如果是 {proposed:%},请填 {proposed:%}。' },
  },
})

/** A payout above this, typed without a % sign, was meant in percent. */
const MOST_PAYOUT = 10

/** =KPI_PAYOUT(attainment, curve) */
export const payout = defineFunction({
  name: 'KPI_PAYOUT',
  help: { en: 'Share of the target bonus paid at an attainment', 'zh-CN': '按兑现曲线计算兑现比例' },
  rule: {
    en: 'Straight lines between the rows; below the first row 0, above the last its payout.',
    'zh-CN': '各行之间按直线计算;低于首行为 0,高于末行取末行的比例。',
  },
  args: {
    attainment: eachAttainment({
      label: { en: 'Attainment', 'zh-CN': '完成率' },
      accepts: {
        en: 'the attainment, a cell or a range, such as 95%; a column whose largest entry is over 10 is in percent',
        'zh-CN': '完成率,单元格或区域,例如 95%;一列中最大的数超过 10 时按百分数处理',
      },
    }),
    curve: table([typed(), number({ min: 0 })], {
      label: { en: 'Curve', 'zh-CN': '兑现曲线' },
      accepts: {
        en: 'rows of attainment and payout, such as 80% 50%',
        'zh-CN': '每行一个完成率和兑现比例,例如 80% 50%',
      },
    }),
  },
  run({ attainment, curve }) {
    const rows = curveOf(curve)
    return 'wrong' in rows ? rows : along(rows, attainment)
  },
  refuses: found,
  examples: [
    {
      args: [
        '90%',
        [
          ['80%', '50%'],
          ['100%', '100%'],
          ['120%', '150%'],
        ],
      ],
      gives: 0.75,
    },
    {
      args: [
        [[79.9], [80], [110], [''], [200]],
        [
          [80, 0.5],
          [100, 1],
          [120, 1.5],
        ],
      ],
      gives: [[0], [0.5], [1.25], [''], [1.5]],
    },
  ],
})

type Rows = ReadonlyArray<readonly [Typed, number]>

const curveOf = remembered((rows: Rows): readonly PointRow[] | Refused => {
  const at = asAttainments(rows.map(([from]) => from))
  const points = rows.map(([, payout], i) => ({ attainment: snap(at[i] ?? 0), payout }))
  const arg = { arg: 'curve', all: true }
  const high = points.find(point => point.payout > MOST_PAYOUT)
  if (high) {
    const { attainment, payout } = high
    return { wrong: found.payout, with: { at: attainment, payout, proposed: payout / 100 }, ...arg }
  }
  const sorted = curveRows(points)
  const twice = sorted.find((row, i) => row.from === sorted[i + 1]?.from)
  return twice ? { wrong: found.twice, with: { at: twice.from }, ...arg } : sorted
})
