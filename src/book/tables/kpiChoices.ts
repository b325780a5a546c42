import { scoring } from '../../domain/methods/index'
import { choice } from '../../domain/values/field'
import { wordsOf } from './choices'

/** The words of KPIs' own dropdowns. */
export const methods = choice('method', wordsOf(scoring))

export const sources = choice('source', {
  typed: { en: 'typed', 'zh-CN': '手工填报', also: ['manual', '手工', '填报'] },
  booked: { en: 'deals booked', 'zh-CN': '成交签约额', also: ['签约额', '签约'] },
  invoiced: { en: 'deals invoiced', 'zh-CN': '成交开票额', also: ['开票额', '开票'] },
  cash: { en: 'deals cash', 'zh-CN': '成交回款额', also: ['回款额', '回款'] },
  units: { en: 'deals units', 'zh-CN': '成交数量', also: ['销量'] },
  count: { en: 'deals count', 'zh-CN': '成交单数', also: ['单数', '订单数'] },
  newCustomers: { en: 'deals new customers', 'zh-CN': '成交新客户数', also: ['new customers', '新客户数', '新客户'] },
  reviews: { en: 'reviews', 'zh-CN': '评价打分', also: ['评价'] },
  points: { en: 'points', 'zh-CN': '协作分', also: ['collaboration points', '积分'] },
  calculated: { en: 'calculated', 'zh-CN': '公式计算', also: ['calculation', 'formula', '计算', '公式'] },
})

export const rollUps = choice('rollUp', {
  sum: { en: 'sum', 'zh-CN': '累加', also: ['total', '合计', '求和'] },
  mean: { en: 'mean', 'zh-CN': '平均', also: ['average', '均值'] },
  last: { en: 'last', 'zh-CN': '期末', also: ['latest', '最新'] },
  max: { en: 'max', 'zh-CN': '最大', also: ['highest', '最高'] },
  parts: { en: 'from its parts', 'zh-CN': '由组成项算', also: ['derived', '组成项'] },
})

export const missing = choice('missing', {
  pending: { en: 'wait', 'zh-CN': '待补', also: ['pending', '等待'] },
  reweight: { en: 'share its weight', 'zh-CN': '权重分摊', also: ['reweight', '分摊'] },
  zero: { en: 'count 0', 'zh-CN': '按 0 计', also: ['zero', '0', '零', '按零计'] },
})

export const vetoEffects = choice('vetoEffect', {
  score: { en: 'final score 0', 'zh-CN': '最终得分为 0', also: ['score', '得分为0'] },
  grade: { en: 'grade at most', 'zh-CN': '限制等级', also: ['等级'] },
  bonus: { en: 'no bonus', 'zh-CN': '无绩效奖金', also: ['奖金为0'] },
  pay: { en: 'no pay', 'zh-CN': '奖金提成全无', also: ['全部为0'] },
})
