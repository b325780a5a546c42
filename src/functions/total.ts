import { missing } from '../book/tables/kpiChoices'
import { number, typed } from '../domain/field'
import { problems } from '../domain/issue'
import { snap } from '../domain/round'
import { asShares } from '../domain/shares'
import { list, oneOr } from './args'
import { defineFunction } from './define'

const found = problems('total', {
  counts: {
    severity: 'leavesOut',
    what: { en: 'there are {weights} weights for {scores} scores', 'zh-CN': '{scores} 个得分对应了 {weights} 个权重' },
    mend: { en: 'Give a weight for each score.', 'zh-CN': '请为每个得分给出一个权重。' },
  },
  weights: {
    severity: 'stop',
    what: { en: 'the weights add up to {total:%}, not 100%', 'zh-CN': '权重合计为 {total:%},应为 100%' },
    mend: { en: 'Change them until they add up to 100%.', 'zh-CN': '请调整到合计 100%。' },
  },
})

/** =KPI_TOTAL(scores, weights, [missing]) */
export const total = defineFunction({
  name: 'KPI_TOTAL',
  help: { en: 'Weighted score: points × weight, added up', 'zh-CN': '加权得分:得分 × 权重之和' },
  args: {
    scores: list(number(), {
      label: { en: 'Scores', 'zh-CN': '得分' },
      accepts: {
        en: 'the points of all KPIs, a range; – where one is not measured',
        'zh-CN': '各项指标得分,区域;不考核的填“–”或“免考”',
      },
    }),
    weights: list(typed(), {
      label: { en: 'Weights', 'zh-CN': '权重' },
      accepts: { en: 'as many weights, adding up to 100%', 'zh-CN': '个数相同的权重,合计 100%' },
    }),
    missing: oneOr(missing, 'pending', {
      label: { en: 'Missing', 'zh-CN': '缺数' },
      accepts: {
        en: 'what a blank score does: pending (no total yet, as when blank), reweight or zero',
        'zh-CN': '空白得分如何处理:待补(暂不出总分,留空即此)、权重分摊 或 按 0 计',
      },
    }),
  },
  run({ scores, weights, missing }) {
    const counts = { scores: scores.items.length, weights: weights.items.length }
    if (counts.scores !== counts.weights) return { wrong: found.counts, with: counts, arg: 'weights' }
    const shares = asShares(weights.items.map(({ value }) => value ?? { n: 0, percent: true, scaled: false }))
    if ('total' in shares) return { wrong: found.weights, with: shares, arg: 'weights' }
    const parts = scores.items
      .map((score, i) => ({ score, weight: shares.shares[i] ?? 0 }))
      .filter(({ score, weight }) => weight !== 0 && !score.notMeasured)
    const blank = parts.some(({ score }) => score.value === undefined)
    if (blank && missing === 'pending') return ''
    const counted = missing === 'reweight' ? parts.filter(({ score }) => score.value !== undefined) : parts
    const base = counted.reduce((sum, { weight }) => sum + weight, 0)
    const points = counted.reduce((sum, { score, weight }) => sum + (score.value ?? 0) * weight, 0)
    const whole = counted.length === counts.scores
    return base > 0 ? snap(whole ? points : points / snap(base)) : ''
  },
  examples: [
    { args: [[[90, 80, 100]], [['50%', '30%', '20%']]], gives: 89 },
    { args: [[[90, '免考', 100]], [[50, 30, 20]]], gives: 92.857142857 },
    { args: [[[90, '', 100]], [[0.5, 0.3, 0.2]]], gives: '' },
    { args: [[[90, '', 100]], [[0.5, 0.3, 0.2]], 'zero'], gives: 65 },
  ],
})
