import { texts } from '../../domain/values/text'

/** The words of a plan document about commission. */
export const commissionWords = texts('planCommission', {
  title: { en: 'Commission: {name}', 'zh-CN': '提成:{name}' },
  terms: {
    en: 'Way: {way}. It counts the {measure} ({paidOn}), added up over the {window}.',
    'zh-CN': '{way},以{measure}({paidOn})计提,按{window}累计。',
  },
  amount: { en: 'amount', 'zh-CN': '金额' },
  margin: { en: 'margin, amount less cost', 'zh-CN': '毛利,即金额减成本,' },
  units: { en: 'units', 'zh-CN': '数量' },
  teamCredit: { en: 'amount of everybody in the team', 'zh-CN': '团队业绩' },
  product: { en: 'Only deals of {product} count.', 'zh-CN': '只计产品“{product}”的成交。' },
  customers: { en: 'Only deals with {kind} customers count.', 'zh-CN': '只计客户类型为“{kind}”的成交。' },
  tierOn: {
    en: 'The tier is decided by another amount ({tierOn}); a payment gets the rate of {whose}.',
    'zh-CN': '按{tierOn}额定档,每笔按{whose}的提成率计算。',
  },
  rateOfBooked: { en: 'the period its deal was booked in', 'zh-CN': '原单签约当期' },
  rateOfPaid: { en: 'the period it is paid in', 'zh-CN': '回款当期' },
  quota: { en: 'Tiers count attainment of {kpi}.', 'zh-CN': '按“{kpi}”的完成率分档。' },
  quotaWhole: {
    en: 'The quota is that of the whole {window} from its first month on.',
    'zh-CN': '任务从第一个月起就按整个{window}计算。',
  },
  quotaToDate: {
    en: 'The quota is that of the {window} to date; what was paid too much is set off within the {window}.',
    'zh-CN': '任务按{window}内截至当月累计计算,多发的在同一{window}内抵减。',
  },
  tierAmount: { en: 'From {from}: {rate}', 'zh-CN': '{from} 起:{rate}' },
  tierShare: { en: 'From {from} of the target: {rate}', 'zh-CN': '完成率 {from} 起:{rate}' },
  example: { en: 'For example {amount}: {example}.', 'zh-CN': '举例:按 {amount} 计,{example}。' },
  threshold: {
    en: 'Below {threshold} nothing is paid; from there on {pays}.',
    'zh-CN': '低于 {threshold} 没有提成;达到后{pays}。',
  },
  paysAll: { en: 'everything counts', 'zh-CN': '全部计提' },
  paysAbove: { en: 'only what lies above counts', 'zh-CN': '只计超过部分' },
  cap: { en: 'At most {cap:money} per person and {window}.', 'zh-CN': '每人每{window}最多 {cap:money}。' },
  notInRamp: {
    en: 'Rates above quota wait until the ramp of somebody new is over.',
    'zh-CN': '新人爬坡期内不享受任务以上的提成率。',
  },
  refundAsPaid: {
    en: 'A refund takes back what its deal paid, in the month it happens.',
    'zh-CN': '退款按原单已发提成冲回,计入发生当月。',
  },
  refundRecompute: {
    en: 'A refund lets the {window} of its deal be computed again; the difference is paid or taken back.',
    'zh-CN': '退款时原单所在的{window}重新计算,差额多退少补。',
  },
})
