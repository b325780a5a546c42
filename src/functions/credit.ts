import { allocate } from '../domain/values/allocate'
import { money, typed } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { asShares } from '../domain/values/shares'
import { one } from './internal/args'
import { defineFunction } from './internal/define'
import { inShapeOf, list, withoutValue } from './internal/ranges'
import { inSteps, ofSteps, stepArg, stepProblems } from './internal/units'

const found = problems('credit', {
  shares: {
    severity: 'leavesOut',
    what: { en: 'the shares add up to {total:%}, not 100%', 'zh-CN': '拆分比例合计为 {total:%},应为 100%' },
    mend: { en: 'Change them until they add up to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
  negative: {
    severity: 'leavesOut',
    what: { en: 'a share is below 0', 'zh-CN': '拆分比例为负' },
    mend: { en: 'Give shares of 0% or more.', 'zh-CN': '请填写不小于 0% 的比例。' },
  },
})

/** =KPI_CREDIT(amount, shares, [step]) */
export const credit = defineFunction({
  name: 'KPI_CREDIT',
  help: { en: 'Credited parts of one deal, adding up to it exactly', 'zh-CN': '一笔成交按比例归属,合计与金额完全一致' },
  rule: {
    en: 'amount × share, rounded to the step by largest remainder, so that the parts add up to the amount.',
    'zh-CN': '金额 × 比例,按最大余数法取整到最小单位,合计与金额完全一致。',
  },
  args: {
    amount: one(money(), {
      label: { en: 'Amount', 'zh-CN': '金额' },
      accepts: { en: 'the amount of the deal, such as 2000', 'zh-CN': '成交金额,例如 2000' },
    }),
    shares: list(typed(), {
      label: { en: 'Shares', 'zh-CN': '比例' },
      accepts: {
        en: 'the shares of all, such as 60% and 40%, adding up to 100%',
        'zh-CN': '各人比例,例如 60% 和 40%,合计 100%',
      },
    }),
    step: stepArg,
  },
  run({ amount, shares, step }) {
    const steps = inSteps(amount, step, 'amount')
    if (typeof steps !== 'number') return steps
    const alone = shares.items.length === 1
    const read = asShares(shares.items.map(({ value }) => value ?? { n: alone ? 1 : 0, percent: true, scaled: false }))
    if ('total' in read) return { wrong: found.shares, with: read, arg: 'shares' }
    if (read.shares.some(share => share < 0)) return { wrong: found.negative, arg: 'shares' }
    const parts = allocate(steps, read.shares)
    return inShapeOf(shares, (item, i) =>
      item.value === undefined && !alone ? withoutValue(item, 'shares') : ofSteps(parts[i] ?? 0, step),
    )
  },
  refuses: { ...found, ...stepProblems },
  examples: [
    { args: [2000, [['60%'], ['40%']]], gives: [[1200], [800]] },
    { args: [100, [[0.5, 0.25, 0.25]], 1], gives: [[50, 25, 25]] },
    { args: [0.05, [['50%'], ['50%']]], gives: [[0.03], [0.02]] },
  ],
})
