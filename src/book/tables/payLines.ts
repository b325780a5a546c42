import { lineKinds } from '../../domain/pay/kind'
import { choice, day, money, name, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { bases, wordsOf } from './choices'

const say = texts('table.payLines', {
  table: { en: 'Pay lines', 'zh-CN': '奖金明细' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The period it is paid in', 'zh-CN': '计入哪个周期' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'As in People', 'zh-CN': '与人员表一致' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: { en: 'What the line is for', 'zh-CN': '这一行是什么钱' },
  commissionPlan: { en: 'Commission plan', 'zh-CN': '提成方案' },
  commissionPlanNote: { en: 'By which plan', 'zh-CN': '按哪个提成方案' },
  kpi: { en: 'KPI', 'zh-CN': '指标' },
  kpiNote: { en: 'For which KPI', 'zh-CN': '对应哪个指标' },
  deal: { en: 'Deal', 'zh-CN': '单号' },
  dealNote: { en: 'Number of the deal', 'zh-CN': '成交单号' },
  reverses: { en: 'Reverses', 'zh-CN': '冲销单号' },
  reversesNote: { en: 'Number of the deal taken back', 'zh-CN': '被冲销的单号' },
  base: { en: 'Base', 'zh-CN': '基数' },
  baseNote: { en: 'The amount the rate is applied to', 'zh-CN': '提成率或系数所乘的金额' },
  rate: { en: 'Rate or coefficient', 'zh-CN': '提成率或系数' },
  rateNote: { en: 'For marginal tiers the mean rate', 'zh-CN': '超额累进时为平均比例' },
  amount: { en: 'Amount', 'zh-CN': '金额' },
  amountNote: { en: 'Minus = taken off', 'zh-CN': '负数为扣减' },
  creditDate: { en: 'Credit date', 'zh-CN': '业绩日期' },
  creditDateNote: { en: 'Day the deal counts', 'zh-CN': '业绩归属的日期' },
  paidOn: { en: 'Paid on', 'zh-CN': '计提口径' },
  paidOnNote: { en: 'Booked, invoiced or cash', 'zh-CN': '签约、开票或回款' },
  why: { en: 'Why', 'zh-CN': '计算说明' },
  whyNote: { en: 'How the amount came about', 'zh-CN': '金额是怎么来的' },
})

const kind = choice('payLineKind', wordsOf(lineKinds))

/** Every sum that makes up somebody's pay, one per line. */
export const payLines = defineTable({
  id: 'payLines',
  name: say.table,
  role: 'read',
  unreadable: 'look',
  key: [],
  who: 'person',
  when: 'period',
  frozenColumns: 2,
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 56 },
    person: { header: say.person, note: say.personNote, field: name(), required: true, width: 84, also: ['Name'] },
    kind: { header: say.kind, note: say.kindNote, field: kind, required: true, width: 100 },
    commissionPlan: { header: say.commissionPlan, note: say.commissionPlanNote, field: name(), width: 130 },
    kpi: { header: say.kpi, note: say.kpiNote, field: name(), width: 110 },
    deal: { header: say.deal, note: say.dealNote, field: name(), width: 110 },
    reverses: { header: say.reverses, note: say.reversesNote, field: name(), width: 110 },
    base: { header: say.base, note: say.baseNote, field: money(), width: 120 },
    rate: {
      header: say.rate,
      note: say.rateNote,
      field: number({ format: '0.0###' }),
      width: 110,
      also: ['Rate', '提成率'],
    },
    amount: { header: say.amount, note: say.amountNote, field: money(), width: 110 },
    creditDate: { header: say.creditDate, note: say.creditDateNote, field: day(), width: 95 },
    paidOn: { header: say.paidOn, note: say.paidOnNote, field: bases, width: 80 },
    why: { header: say.why, note: say.whyNote, field: text(), width: 420 },
  },
})
