import { incentive } from '../../domain/commission/ways/index'
import { choice, money, name, number, rate, typed, yesNo } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { bases, customerKinds, windows, wordsOf } from './choices'
import { monthsInForce } from './inForce'

const say = texts('table.commissionPlans', {
  table: { en: 'Commission plans', 'zh-CN': '提成方案' },
  commissionPlan: { en: 'Commission plan', 'zh-CN': '提成方案' },
  commissionPlanNote: {
    en: 'A name of your own; its tiers stand in Commission',
    'zh-CN': '自己起名;各档比例填在提成规则表',
  },
  plan: { en: 'Plan', 'zh-CN': '考核方案' },
  planNote: { en: 'Whose people earn it: a plan from KPIs', 'zh-CN': '适用于哪个考核方案的人' },
  way: { en: 'Way', 'zh-CN': '计算方式' },
  wayNote: {
    en: 'Marginal: each slice at its own rate; whole: one rate for all; overage: a higher rate above quota; blank = marginal',
    'zh-CN': '超额累进:各段各用各的比例;全额累进:达到哪档全部按哪档;超额通提:超出任务的部分按更高比例;不填则超额累进',
  },
  tiersOn: { en: 'Tiers on', 'zh-CN': '分档依据' },
  tiersOnNote: {
    en: 'Whether “From” in Commission is an amount or an attainment; blank = amount',
    'zh-CN': '提成规则里的“起点”是金额还是完成率;不填则金额',
  },
  paidOn: { en: 'Paid on', 'zh-CN': '计提口径' },
  paidOnNote: { en: 'What the rate is applied to; blank = booked', 'zh-CN': '提成率乘以签约、开票还是回款;不填则签约' },
  window: { en: 'Window', 'zh-CN': '累计范围' },
  windowNote: {
    en: 'How long amounts add up before tiers start again; blank = month',
    'zh-CN': '累计多久后重新从第一档算起;不填则按月',
  },
  cap: { en: 'Cap', 'zh-CN': '封顶金额' },
  capNote: {
    en: 'The most it pays a person in a window; blank = none',
    'zh-CN': '每人每个累计范围最多发多少;不填则不封顶',
  },
  measure: { en: 'Measure', 'zh-CN': '计提基数' },
  measureNote: { en: 'Blank = amount', 'zh-CN': '不填则按金额' },
  tierOn: { en: 'Tier basis', 'zh-CN': '分档口径' },
  tierOnNote: { en: 'What decides the tier, when not what is paid on', 'zh-CN': '定档用的口径与计提口径不同时才填' },
  rateOf: { en: 'Rate of', 'zh-CN': '比例取自' },
  rateOfNote: {
    en: 'Whose rate a payment gets: that of the month it was booked, or of the month it is paid; blank = booked',
    'zh-CN': '按签约当期还是回款当期的比例;不填则签约当期',
  },
  quotaKpi: { en: 'Quota KPI', 'zh-CN': '任务指标' },
  quotaKpiNote: {
    en: 'The KPI whose target is the quota; needed for attainment and overage',
    'zh-CN': '以哪个指标的目标为任务;按完成率或超额通提时必填',
  },
  quota: { en: 'Quota', 'zh-CN': '任务口径' },
  quotaNote: {
    en: 'Of the whole window, or to date; blank = whole',
    'zh-CN': '按整个累计范围还是截至当月;不填则整个范围',
  },
  threshold: { en: 'Threshold', 'zh-CN': '起付线' },
  thresholdNote: {
    en: 'Below it nothing is paid: an amount or an attainment such as 60%',
    'zh-CN': '低于它不发提成:金额,或完成率如 60%',
  },
  thresholdPays: { en: 'Threshold pays', 'zh-CN': '达线后计提' },
  thresholdPaysNote: {
    en: 'Once reached: all from the first, or only what lies above; blank = all',
    'zh-CN': '达到后全额计提,还是只提超出部分;不填则全额',
  },
  baseRate: { en: 'Base rate', 'zh-CN': '基准提成率' },
  baseRateNote: { en: 'With a multiplier: the rate it is applied to', 'zh-CN': '与加速系数配合使用' },
  multiplier: { en: 'Multiplier', 'zh-CN': '加速系数' },
  multiplierNote: {
    en: 'Base rate × this above quota, such as 1.5',
    'zh-CN': '超出任务部分按基准提成率的多少倍,例如 1.5',
  },
  accelerateInRamp: { en: 'Accelerate in ramp', 'zh-CN': '爬坡期可加速' },
  accelerateInRampNote: {
    en: 'No = the first rate only, while ramping; blank = yes',
    'zh-CN': '选“否”则爬坡期内只按第一档;不填则是',
  },
  refund: { en: 'Refunds', 'zh-CN': '退款处理' },
  refundNote: {
    en: 'As paid: take back what that deal paid; recompute: its month again; blank = as paid',
    'zh-CN': '按原发扣回:扣回该单已发提成;重算:重算原月份补差;不填则按原发扣回',
  },
  product: { en: 'Product', 'zh-CN': '产品' },
  productNote: { en: 'Only deals of this product; blank = all', 'zh-CN': '只计此产品;不填则全部' },
  customerKind: { en: 'Customer kind', 'zh-CN': '客户类型' },
  customerKindNote: { en: 'Only deals with such customers; blank = all', 'zh-CN': '只计此类客户;不填则全部' },
})

const way = choice('commissionWay', wordsOf(incentive))

const tiersOn = choice('tiersOn', {
  amount: { en: 'amount', 'zh-CN': '金额' },
  attainment: { en: 'attainment', 'zh-CN': '完成率', also: ['达成率'] },
})

const measure = choice('measure', {
  amount: { en: 'amount', 'zh-CN': '金额', also: ['revenue', '销售额'] },
  margin: { en: 'margin', 'zh-CN': '毛利', also: ['profit', '利润'] },
  units: { en: 'units', 'zh-CN': '数量', also: ['pieces', '件数'] },
  teamCredit: { en: 'team credit', 'zh-CN': '团队业绩' },
})

const rateOf = choice('rateOf', {
  booking: { en: 'period booked', 'zh-CN': '签约当期', also: ['booking', 'booked'] },
  paid: { en: 'period paid', 'zh-CN': '回款当期', also: ['paid'] },
})

const quota = choice('quota', {
  whole: { en: 'whole window', 'zh-CN': '整个范围', also: ['whole', '全期'] },
  toDate: { en: 'to date', 'zh-CN': '截至当月', also: ['year to date', '累计'] },
})

const thresholdPays = choice('thresholdPays', {
  all: { en: 'all', 'zh-CN': '全额', also: ['全部'] },
  above: { en: 'only above', 'zh-CN': '超出部分', also: ['above'] },
})

const refund = choice('refund', {
  asPaid: { en: 'as paid', 'zh-CN': '按原发扣回', also: ['原发'] },
  recompute: { en: 'recompute', 'zh-CN': '重算', also: ['重新计算'] },
})

/** How each commission plan turns deals into pay. */
export const commissionPlans = defineTable({
  id: 'commissionPlans',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  frozenColumns: 1,
  columns: {
    commissionPlan: {
      header: say.commissionPlan,
      note: say.commissionPlanNote,
      field: name(),
      required: true,
      width: 140,
    },
    plan: {
      header: say.plan,
      note: say.planNote,
      field: name('kpis.plan'),
      required: true,
      width: 110,
      also: ['方案'],
    },
    way: { header: say.way, note: say.wayNote, field: way, width: 100 },
    tiersOn: { header: say.tiersOn, note: say.tiersOnNote, field: tiersOn, width: 90 },
    paidOn: { header: say.paidOn, note: say.paidOnNote, field: bases, width: 90 },
    window: { header: say.window, note: say.windowNote, field: windows, width: 80 },
    cap: { header: say.cap, note: say.capNote, field: money(), width: 100, also: ['封顶'] },
    measure: { header: say.measure, note: say.measureNote, field: measure, folded: true, width: 90 },
    tierOn: { header: say.tierOn, note: say.tierOnNote, field: bases, folded: true, width: 90 },
    rateOf: { header: say.rateOf, note: say.rateOfNote, field: rateOf, folded: true, width: 110 },
    quotaKpi: { header: say.quotaKpi, note: say.quotaKpiNote, field: name('kpis.kpi'), folded: true, width: 110 },
    quota: { header: say.quota, note: say.quotaNote, field: quota, folded: true, width: 100 },
    threshold: { header: say.threshold, note: say.thresholdNote, field: typed('General'), folded: true, width: 90 },
    thresholdPays: {
      header: say.thresholdPays,
      note: say.thresholdPaysNote,
      field: thresholdPays,
      folded: true,
      width: 110,
    },
    baseRate: { header: say.baseRate, note: say.baseRateNote, field: rate(), folded: true, width: 90 },
    multiplier: {
      header: say.multiplier,
      note: say.multiplierNote,
      field: number({ format: '0.0##' }),
      folded: true,
      width: 90,
    },
    accelerateInRamp: {
      header: say.accelerateInRamp,
      note: say.accelerateInRampNote,
      field: yesNo(),
      folded: true,
      width: 130,
    },
    refund: { header: say.refund, note: say.refundNote, field: refund, folded: true, width: 100 },
    product: { header: say.product, note: say.productNote, field: name(), folded: true, width: 110 },
    customerKind: {
      header: say.customerKind,
      note: say.customerKindNote,
      field: customerKinds,
      folded: true,
      width: 110,
    },
    ...monthsInForce,
  },
})
