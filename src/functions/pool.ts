import { sharePool } from '../domain/rewards/poolShares'
import { money, number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { one } from './internal/args'
import { defineFunction } from './internal/define'
import { inShapeOf, list } from './internal/ranges'
import { inSteps, ofSteps, stepArg, stepProblems } from './internal/units'

const found = problems('pool', {
  nobody: {
    severity: 'leavesOut',
    what: { en: 'nobody has points, so the pool stays undistributed', 'zh-CN': '没有人得分,奖池无法分配' },
    mend: { en: 'Give at least one number above 0.', 'zh-CN': '请至少给出一个大于 0 的数。' },
  },
})

/** =KPI_POOL(pool, points, [step]) */
export const pool = defineFunction({
  name: 'KPI_POOL',
  help: { en: 'Shares a pool by points, adding up to it exactly', 'zh-CN': '按分值分配奖池,合计与奖池完全一致' },
  rule: {
    en: 'pool × points ÷ sum of points, rounded to the step by largest remainder; blank points get 0.',
    'zh-CN': '奖池 × 分值 ÷ 分值合计,按最大余数法取整到最小单位;空白分值得 0。',
  },
  args: {
    pool: one(money({ min: 0 }), {
      label: { en: 'Pool', 'zh-CN': '奖池' },
      accepts: {
        en: 'the amount to share, a multiple of the step, such as 10000',
        'zh-CN': '要分配的金额,须为最小单位的整数倍,例如 10000',
      },
    }),
    points: list(number({ min: 0 }), {
      label: { en: 'Points', 'zh-CN': '分值' },
      accepts: {
        en: 'the points of all, a range of numbers of 0 or more, such as 120, 90, 60',
        'zh-CN': '所有人的分值,区域,不小于 0,例如 120、90、60',
      },
    }),
    step: stepArg,
  },
  run({ pool, points, step }) {
    const steps = inSteps(pool, step, 'pool')
    if (typeof steps !== 'number') return steps
    if (points.items.every(({ value }) => value === undefined)) return inShapeOf(points, () => '')
    const { parts, undistributed } = sharePool(
      steps,
      points.items.map(({ value }) => value),
    )
    if (undistributed > 0) return { wrong: found.nobody, arg: 'points' }
    return inShapeOf(points, (_, i) => ofSteps(parts[i] ?? 0, step))
  },
  refuses: { ...found, ...stepProblems },
  examples: [
    { args: [10000, [[120], [90], [90]]], gives: [[4000], [3000], [3000]] },
    { args: [100, [[1, 1, '', 1]], 1], gives: [[34, 33, 0, 33]] },
  ],
})
