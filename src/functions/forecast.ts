import { forecastByShare } from '../domain/pace/forecast'
import { number } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { one } from './internal/args'
import { defineFunction } from './internal/define'
import { list, listOr } from './internal/ranges'

const MOST_PERIODS = 10000

const found = problems('forecast', {
  values: {
    severity: 'leavesOut',
    what: { en: 'values given: {values}, periods: {periods}', 'zh-CN': '给了 {values} 个数,周期却只有 {periods} 个' },
    mend: { en: 'Give at most one value for each period.', 'zh-CN': '每个周期最多一个数。' },
  },
  weights: {
    severity: 'leavesOut',
    what: {
      en: 'weights given: {weights}, periods: {periods}',
      'zh-CN': '给了 {weights} 个权重,周期却有 {periods} 个',
    },
    mend: { en: 'Give a weight for each period.', 'zh-CN': '请为每个周期给出一个权重。' },
  },
  noWeight: {
    severity: 'leavesOut',
    what: { en: 'the known periods have no weight', 'zh-CN': '已有数据的周期没有权重' },
    mend: { en: 'Give them weights above 0.', 'zh-CN': '请给出大于 0 的权重。' },
  },
})

/** =KPI_FORECAST(values, periods, [weights]) */
export const forecast = defineFunction({
  name: 'KPI_FORECAST',
  help: { en: 'Forecast of the whole from what is known so far', 'zh-CN': '按已有数据预测全周期' },
  rule: {
    en: 'Sum of the known values × sum of all weights ÷ sum of the weights of the known periods. Blank is not yet known; – is left out on both sides. Without weights all periods weigh the same.',
    'zh-CN': '已知数合计 × 全部权重 ÷ 已知周期的权重。空白表示尚无数据;“–”两边都不计。不填权重时各周期相同。',
  },
  args: {
    values: list(number(), {
      label: { en: 'Values', 'zh-CN': '各期数据' },
      accepts: {
        en: 'the figures in order of the periods, a range; blank where not yet known, such as 100, 120',
        'zh-CN': '按周期顺序的数据,区域,未到的留空,例如 100、120',
      },
    }),
    periods: one(number({ min: 1, max: MOST_PERIODS, whole: true }), {
      label: { en: 'Periods', 'zh-CN': '周期数' },
      accepts: { en: 'how many periods the whole has, such as 12', 'zh-CN': '全周期共有几期,例如 12' },
    }),
    weights: listOr(number({ min: 0 }), {
      label: { en: 'Weights', 'zh-CN': '权重' },
      accepts: {
        en: 'a weight for each period, such as seasonal indexes 0.8, 1.2; all equal when blank',
        'zh-CN': '每期一个权重,例如季节系数 0.8、1.2;留空则各期相同',
      },
    }),
  },
  run({ values, periods, weights }) {
    const counts = { values: values.items.length, periods, weights: weights?.items.length ?? periods }
    if (counts.values > periods) return { wrong: found.values, with: counts, arg: 'values' }
    if (counts.weights !== periods) return { wrong: found.weights, with: counts, arg: 'weights' }
    const known = values.items.map(({ value }) => value)
    if (known.every(value => value === undefined)) return ''
    const counted = Array.from({ length: periods }, (_, i) =>
      values.items[i]?.notMeasured ? 0 : weights ? (weights.items[i]?.value ?? 0) : 1,
    )
    return forecastByShare(known, counted) ?? { wrong: found.noWeight, arg: 'weights' }
  },
  refuses: found,
  examples: [
    { args: [[[100], [120], [110]], 12], gives: 1320 },
    { args: [[[80, 120, '', '']], 4, [[0.8, 1.2, 1, 1]]], gives: 400 },
  ],
})
