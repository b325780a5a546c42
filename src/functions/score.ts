import { scoring } from '../domain/methods/index'
import type { ScoringMethod } from '../domain/methods/kind'
import { defineFunction } from './internal/define'
import { measuredArgs, measuredProblems, ruleOf } from './internal/measured'

/** =KPI_SCORE(actual, target, [method], [rule]) */
export const score = defineFunction({
  name: 'KPI_SCORE',
  help: { en: 'Points of one KPI, 100 = on target', 'zh-CN': '单项指标得分,达标为 100 分' },
  rule: {
    en: 'By method; with a target of 100 and a cap of 120: higher 100 × actual ÷ target, lower 100 × (2 − actual ÷ target), inverse 100 × target ÷ actual, nearest 100 less the distance in percent, range straight from worst (0) to best (100), bands the highest row reached, curve straight between rows, pass 100 or 0, deduct 100 less points per unit above the target, rating its scale as 0 to 100.',
    'zh-CN':
      '按方法计分(封顶默认 120 分):越高越好 100 × 实际 ÷ 目标;越低越好 100 ×(2 − 实际 ÷ 目标);反比 100 × 目标 ÷ 实际;越接近越好 100 减偏差百分比;区间线性从最差(0 分)到最好(100 分)直线计算;分档取达到的最高档;分段线性在各行之间直线计算;达标制 100 或 0;扣分制 100 减超出目标的每单位扣分;评分制把评分范围换算为 0 到 100。',
  },
  args: {
    ...measuredArgs,
  },
  oneScale: ['actual', 'target'],
  run({ actual, target, method, rule }) {
    const chosen = scoring[method] as ScoringMethod<unknown>
    const read = ruleOf(chosen, rule)
    if ('wrong' in read) return { ...read, arg: 'rule', all: rule !== undefined }
    const scored = chosen.run({ actual, target }, read.value)
    if ('wrong' in scored) return { ...scored, arg: chosen.target === 'none' ? 'actual' : 'target' }
    return scored.value
  },
  refuses: measuredProblems,
  examples: [
    { args: [110, 100], gives: 110 },
    { args: [150, 100], gives: 120 },
    { args: [150, 100, 'higher', 200], gives: 150 },
    { args: [8, 10, 'lower'], gives: 120 },
    { args: [12, 10, '越低越好'], gives: 80 },
    {
      args: [
        95,
        100,
        '分档',
        [
          [0.8, 60],
          [1, 100],
        ],
      ],
      gives: 60,
    },
    { args: [90, 100, 'curve', '80%:60; 100%:100'], gives: 80 },
    { args: [59, 100, 'higher', '120; from 60%'], gives: 0 },
    { args: [12, '', '区间线性', '30 → 0'], gives: 60 },
    { args: [[[90], [''], [110]], 100], gives: [[90], [''], [110]] },
  ],
})
