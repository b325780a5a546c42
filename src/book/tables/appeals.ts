import { choice, day, money, name, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.appeals', {
  table: { en: 'Appeals', 'zh-CN': '申诉' },
  date: { en: 'Date', 'zh-CN': '日期' },
  dateNote: { en: 'Day it was asked', 'zh-CN': '提出的日期' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'Who asks; a name from People', 'zh-CN': '谁提出的,从人员表中选' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'The result in question', 'zh-CN': '对哪个周期的结果有疑问' },
  line: { en: 'Line', 'zh-CN': '项目' },
  lineNote: { en: 'The KPI, deal or pay line in question', 'zh-CN': '哪个指标、哪笔成交或哪项奖金' },
  question: { en: 'Question', 'zh-CN': '问题' },
  questionNote: { en: 'In the person’s own words', 'zh-CN': '按本人的说法写' },
  answer: { en: 'Answer', 'zh-CN': '答复' },
  answerNote: { en: 'What was found', 'zh-CN': '核实的情况' },
  decision: { en: 'Decision', 'zh-CN': '处理结果' },
  decisionNote: {
    en: 'Changed needs an amount beside it; Settle appeals then writes the adjustment',
    'zh-CN': '选“更正”要填右侧金额,再点“处理申诉”即写入奖惩调整',
  },
  adjustment: { en: 'Amount', 'zh-CN': '补差金额' },
  adjustmentNote: { en: 'What is paid on top; minus takes away', 'zh-CN': '需要补发的金额;扣回填负数' },
  answeredBy: { en: 'Answered by', 'zh-CN': '处理人' },
  answeredByNote: { en: 'Who decided', 'zh-CN': '由谁决定' },
  closedOn: { en: 'Closed on', 'zh-CN': '办结日期' },
  closedOnNote: { en: 'Blank = still open; it is shown when closing', 'zh-CN': '空白表示未办结,关账时会提示' },
})

const decision = choice('appealDecision', {
  kept: { en: 'kept', 'zh-CN': '维持', also: ['no change', '不变'] },
  changed: { en: 'changed', 'zh-CN': '更正', also: ['corrected', '调整'] },
  withdrawn: { en: 'withdrawn', 'zh-CN': '撤回' },
})

/** Questions about results, their answers, and the adjustments they led to. */
export const appeals = defineTable({
  id: 'appeals',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: [],
  who: 'person',
  when: 'period',
  columns: {
    date: { header: say.date, note: say.dateNote, field: day(), width: 95 },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Name'],
    },
    period: {
      header: say.period,
      note: say.periodNote,
      field: period(),
      required: true,
      width: 80,
      also: ['Month', '月份'],
    },
    line: { header: say.line, note: say.lineNote, field: text(), width: 120 },
    question: { header: say.question, note: say.questionNote, field: text(), required: true, width: 260 },
    answer: { header: say.answer, note: say.answerNote, field: text(), width: 260 },
    decision: { header: say.decision, note: say.decisionNote, field: decision, width: 90 },
    adjustment: { header: say.adjustment, note: say.adjustmentNote, field: money(), width: 100, also: ['Adjustment'] },
    answeredBy: { header: say.answeredBy, note: say.answeredByNote, field: name(), width: 90 },
    closedOn: { header: say.closedOn, note: say.closedOnNote, field: day(), width: 95 },
  },
})
