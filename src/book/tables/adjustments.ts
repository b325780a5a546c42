import { choice, day, name, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.adjustments', {
  table: { en: 'Adjustments', 'zh-CN': '奖惩调整' },
  date: { en: 'Date', 'zh-CN': '日期' },
  dateNote: { en: 'Day it was decided', 'zh-CN': '填决定的日期' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: {
    en: 'Points go into the score; money, clawback and draw go into the pay',
    'zh-CN': '协作分计入得分;金额、追回、预支计入奖金',
  },
  amount: { en: 'Amount', 'zh-CN': '数额' },
  amountNote: {
    en: 'Points or money; minus takes away; blank = as Point rules say',
    'zh-CN': '分数或金额;扣减填负数;不填则按加分规则',
  },
  reason: { en: 'Reason', 'zh-CN': '原因' },
  reasonNote: { en: 'One sentence; the person will read it', 'zh-CN': '用一句话写明,本人会看到' },
  with: { en: 'With', 'zh-CN': '协作对象' },
  withNote: {
    en: 'Who was helped, where Point rules give that person points too',
    'zh-CN': '被帮助的人;加分规则规定对方也加分时填写',
  },
  period: { en: 'Period', 'zh-CN': '计入周期' },
  periodNote: { en: 'Blank = the period that is open', 'zh-CN': '不填则计入当前未关账的周期' },
  approvedBy: { en: 'Approved by', 'zh-CN': '批准人' },
  approvedByNote: { en: 'Who agreed to it', 'zh-CN': '谁同意的' },
  corrects: { en: 'Corrects', 'zh-CN': '更正周期' },
  correctsNote: {
    en: 'The closed period it puts right, such as 2026-02',
    'zh-CN': '更正哪个已关账的周期,例如 2026-02',
  },
})

const kind = choice('adjustmentKind', {
  points: { en: 'points', 'zh-CN': '协作分', also: ['collaboration points', '加分', '积分'] },
  money: { en: 'money', 'zh-CN': '金额', also: ['奖罚', '奖金', '补差'] },
  clawback: { en: 'clawback', 'zh-CN': '追回', also: ['扣回'] },
  draw: { en: 'draw', 'zh-CN': '预支' },
})

/** Points and money given or taken beside the rules, each with its reason. */
export const adjustments = defineTable({
  id: 'adjustments',
  name: say.table,
  role: 'type',
  unreadable: 'leavesOut',
  key: [],
  who: 'person',
  when: 'date',
  columns: {
    date: { header: say.date, note: say.dateNote, field: day(), required: true, width: 95 },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Name'],
    },
    kind: { header: say.kind, note: say.kindNote, field: kind, required: true, width: 90, also: ['Type'] },
    amount: {
      header: say.amount,
      note: say.amountNote,
      field: number({ format: '#,##0.00' }),
      width: 100,
    },
    reason: { header: say.reason, note: say.reasonNote, field: text(), required: true, width: 320, also: ['事由'] },
    with: { header: say.with, note: say.withNote, field: name('people.name'), folded: true, width: 100 },
    period: { header: say.period, note: say.periodNote, field: period(), folded: true, width: 90 },
    approvedBy: { header: say.approvedBy, note: say.approvedByNote, field: text(), folded: true, width: 100 },
    corrects: { header: say.corrects, note: say.correctsNote, field: period(), folded: true, width: 100 },
  },
})
