import { texts } from '../../../domain/text'

export const say = texts('closePage', {
  month: { en: 'Month', 'zh-CN': '月份' },
  scored: { en: 'Scored', 'zh-CN': '计算' },
  approved: { en: 'Approved', 'zh-CN': '审批' },
  closed: { en: 'Closed', 'zh-CN': '关账' },
  paid: { en: 'Paid', 'zh-CN': '发放' },
  total: { en: 'Total pay', 'zh-CN': '合计应发' },
  people: { en: '{count} people', 'zh-CN': '{count} 人' },
  money: { en: '{amount:money}', 'zh-CN': '{amount:money}' },
  within: { en: 'within the budget of {budget:money}', 'zh-CN': '预算内({budget:money})' },
  above: { en: '{above:money} above the budget', 'zh-CN': '超出预算 {above:money}' },
  confirmBudget: { en: 'I know that it is above the budget', 'zh-CN': '我知道已超出预算' },
  pending: { en: 'Not complete · {count}', 'zh-CN': '数据不全 · {count}' },
  pendingHint: {
    en: 'Complete the figures and score again; or leave somebody out of this month with a reason.',
    'zh-CN': '请补齐数据后重新计算;或写明原因,本期不计入。',
  },
  reason: { en: 'Leave out because', 'zh-CN': '不计入的原因' },
  appeals: { en: 'Open questions · {count}', 'zh-CN': '未答复的申诉 · {count}' },
  outdated: {
    en: 'Figures or rules were changed after this month was scored. Score it again first.',
    'zh-CN': '计算之后数据或规则有改动,请先重新计算。',
  },
  notScored: {
    en: 'This month is not scored yet. Choose “Score a month…” in the menu.',
    'zh-CN': '本月还没有计算。请在菜单点“计算得分…”。',
  },
  approve: { en: 'Approve {month}', 'zh-CN': '审批 {month}' },
  close: { en: 'Close {month}', 'zh-CN': '{month} 关账' },
  pay: { en: 'Mark as paid today', 'zh-CN': '标记今天已发放' },
  approveHint: {
    en: 'Approving says: these figures may be paid. It can be withdrawn.',
    'zh-CN': '审批表示这些结果可以发放,之后可以撤回。',
  },
  closeHint: {
    en: 'Closing keeps the month as it is: later changes of figures or rules no longer touch it.',
    'zh-CN': '关账后结果固定:以后改数据或规则都不影响本月。',
  },
  payHint: { en: 'Nothing is transferred: the day is noted.', 'zh-CN': '只记录发放日期,不会转账。' },
  paidOn: { en: 'Paid on {day}.', 'zh-CN': '已于 {day} 发放。' },
  back: { en: 'Take a step back…', 'zh-CN': '退回一步…' },
  why: { en: 'Reason (it is logged)', 'zh-CN': '原因(会记入操作记录)' },
  withdraw: { en: 'Withdraw the approval', 'zh-CN': '撤回审批' },
  reopen: { en: 'Open it again', 'zh-CN': '重新打开' },
  done: { en: 'done', 'zh-CN': '已完成' },
  toPaySheet: { en: 'Results', 'zh-CN': '考核结果' },
})
