import { choice, day, name, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { stamp } from './choices'

const say = texts('table.periods', {
  table: { en: 'Periods', 'zh-CN': '考核周期' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The month, quarter or year', 'zh-CN': '月、季或年' },
  state: { en: 'State', 'zh-CN': '状态' },
  stateNote: {
    en: 'Open, calculated, approved, closed: in this order',
    'zh-CN': '依次为:未计算、已计算、已审批、已关账',
  },
  calculatedAt: { en: 'Calculated at', 'zh-CN': '计算时间' },
  calculatedAtNote: { en: 'When it was last scored', 'zh-CN': '最近一次计算的时间' },
  by: { en: 'By', 'zh-CN': '操作人' },
  byNote: { en: 'Who scored it', 'zh-CN': '由谁计算' },
  approvedBy: { en: 'Approved by', 'zh-CN': '审批人' },
  approvedByNote: { en: 'Who approved it', 'zh-CN': '由谁审批' },
  leftOut: { en: 'Left out', 'zh-CN': '未计人员' },
  leftOutNote: { en: 'Who was left out, and why', 'zh-CN': '谁没有计入、为什么' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '撤回记录' },
  withdrawnNote: { en: 'Who withdrew the approval, and why', 'zh-CN': '谁撤回审批、为什么' },
  closedAt: { en: 'Closed at', 'zh-CN': '关账时间' },
  closedAtNote: { en: 'From then on nothing in it changes', 'zh-CN': '此后该周期不再变动' },
  paidOn: { en: 'Paid on', 'zh-CN': '发放日期' },
  paidOnNote: { en: 'Day the money went out', 'zh-CN': '实际发放的日期' },
  inputsChangedAt: { en: 'Inputs changed at', 'zh-CN': '数据改动时间' },
  inputsChangedAtNote: { en: 'Later than calculated = score again', 'zh-CN': '晚于计算时间则需重新计算' },
  inputDigest: { en: 'Input digest', 'zh-CN': '数据指纹' },
  inputDigestNote: { en: 'Changes when an input changes', 'zh-CN': '数据有改动时随之改变' },
  resultDigest: { en: 'Result digest', 'zh-CN': '结果指纹' },
  resultDigestNote: { en: 'Tells whether results were changed by hand', 'zh-CN': '用来发现结果是否被手工改过' },
  currency: { en: 'Currency', 'zh-CN': '币种' },
  currencyNote: { en: 'The one its pay was computed in', 'zh-CN': '计算奖金时所用的币种' },
  productVersion: { en: 'Product version', 'zh-CN': '产品版本' },
  productVersionNote: { en: 'The version that scored it', 'zh-CN': '计算时所用的版本' },
})

const state = choice('periodState', {
  open: { en: 'open', 'zh-CN': '未计算' },
  calculated: { en: 'calculated', 'zh-CN': '已计算' },
  approved: { en: 'approved', 'zh-CN': '已审批' },
  closed: { en: 'closed', 'zh-CN': '已关账' },
})

/** How far each period has come, from open to paid. */
export const periods = defineTable({
  id: 'periods',
  name: say.table,
  role: 'system',
  unreadable: 'stop',
  key: ['period'],
  when: 'period',
  frozenColumns: 1,
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 80 },
    state: { header: say.state, note: say.stateNote, field: state, width: 90 },
    calculatedAt: { header: say.calculatedAt, note: say.calculatedAtNote, field: stamp(), width: 130 },
    by: { header: say.by, note: say.byNote, field: text(), width: 140 },
    approvedBy: { header: say.approvedBy, note: say.approvedByNote, field: text(), width: 140 },
    leftOut: { header: say.leftOut, note: say.leftOutNote, field: text(), width: 160 },
    withdrawn: {
      header: say.withdrawn,
      note: say.withdrawnNote,
      field: text(),
      width: 160,
      also: ['Withdrawn by and why'],
    },
    closedAt: { header: say.closedAt, note: say.closedAtNote, field: stamp(), width: 130 },
    paidOn: { header: say.paidOn, note: say.paidOnNote, field: day(), width: 95 },
    inputsChangedAt: { header: say.inputsChangedAt, note: say.inputsChangedAtNote, field: stamp(), width: 130 },
    inputDigest: { header: say.inputDigest, note: say.inputDigestNote, field: name(), width: 120 },
    resultDigest: { header: say.resultDigest, note: say.resultDigestNote, field: name(), width: 120 },
    currency: { header: say.currency, note: say.currencyNote, field: text(), width: 70 },
    productVersion: { header: say.productVersion, note: say.productVersionNote, field: name(), width: 100 },
  },
})
