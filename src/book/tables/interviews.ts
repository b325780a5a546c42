import { day, name, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.interviews', {
  table: { en: 'Interviews', 'zh-CN': '面谈记录' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'Which result was talked about', 'zh-CN': '谈的是哪个周期的结果' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  date: { en: 'Date', 'zh-CN': '面谈日期' },
  dateNote: { en: 'Day of the talk', 'zh-CN': '实际面谈的日期' },
  interviewer: { en: 'Interviewer', 'zh-CN': '面谈人' },
  interviewerNote: { en: 'Who talked with the person', 'zh-CN': '由谁面谈' },
  wentWell: { en: 'Went well', 'zh-CN': '做得好的' },
  wentWellNote: { en: 'What to keep doing; it stands on the card', 'zh-CN': '值得保持的地方,会印在绩效卡上' },
  toImprove: { en: 'To improve', 'zh-CN': '待改进' },
  toImproveNote: { en: 'One or two points, with an example', 'zh-CN': '一两点即可,最好有例子' },
  actions: { en: 'Actions', 'zh-CN': '改进事项' },
  actionsNote: { en: 'Who does what', 'zh-CN': '谁来做什么' },
  due: { en: 'Due', 'zh-CN': '完成期限' },
  dueNote: { en: 'Until when; Checks reminds of what is overdue', 'zh-CN': '到哪天为止;过期未完成会在待处理中提醒' },
  done: { en: 'Done', 'zh-CN': '完成日期' },
  doneNote: { en: 'Day the action was done', 'zh-CN': '事项完成的日期' },
  view: { en: 'Employee’s view', 'zh-CN': '员工意见' },
  viewNote: { en: 'In the person’s own words', 'zh-CN': '按员工本人的说法记录' },
  confirmedOn: { en: 'Confirmed on', 'zh-CN': '确认日期' },
  confirmedOnNote: { en: 'Day the person agreed to this record', 'zh-CN': '员工确认本记录的日期' },
})

/** The talks about results: one row per talk; the card shows that of its person and period. */
export const interviews = defineTable({
  id: 'interviews',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: [],
  who: 'person',
  when: 'period',
  frozenColumns: 2,
  columns: {
    period: {
      header: say.period,
      note: say.periodNote,
      field: period(),
      required: true,
      width: 70,
      also: ['Month', '月份'],
    },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 70,
      also: ['Name'],
    },
    date: { header: say.date, note: say.dateNote, field: day(), required: true, width: 95, also: ['日期'] },
    interviewer: { header: say.interviewer, note: say.interviewerNote, field: name('people.name'), width: 90 },
    wentWell: { header: say.wentWell, note: say.wentWellNote, field: text(), width: 220 },
    toImprove: { header: say.toImprove, note: say.toImproveNote, field: text(), width: 220 },
    actions: { header: say.actions, note: say.actionsNote, field: text(), width: 220 },
    due: { header: say.due, note: say.dueNote, field: day(), width: 95 },
    done: { header: say.done, note: say.doneNote, field: day(), width: 95 },
    view: { header: say.view, note: say.viewNote, field: text(), width: 200, also: ['Employee view'] },
    confirmedOn: { header: say.confirmedOn, note: say.confirmedOnNote, field: day(), width: 95 },
  },
})
