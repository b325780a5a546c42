import { name, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { stamp } from './choices'

const say = texts('table.runs', {
  table: { en: 'Log', 'zh-CN': '操作记录' },
  time: { en: 'Time', 'zh-CN': '时间' },
  timeNote: { en: 'When it ended', 'zh-CN': '结束的时间' },
  job: { en: 'Job', 'zh-CN': '操作' },
  jobNote: { en: 'What was done', 'zh-CN': '做了什么' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'For which period', 'zh-CN': '针对哪个周期' },
  by: { en: 'By', 'zh-CN': '操作人' },
  byNote: { en: 'Who started it', 'zh-CN': '由谁发起' },
  inputDigest: { en: 'Input digest', 'zh-CN': '数据指纹' },
  inputDigestNote: { en: 'The same digest = the same inputs', 'zh-CN': '指纹相同即数据相同' },
  rowsWritten: { en: 'Rows written', 'zh-CN': '写入行数' },
  rowsWrittenNote: { en: 'On all result sheets together', 'zh-CN': '各结果表合计' },
  issues: { en: 'Problems', 'zh-CN': '问题数' },
  issuesNote: { en: 'How many lines Checks got', 'zh-CN': '待处理表有多少条' },
  seconds: { en: 'Seconds', 'zh-CN': '用时(秒)' },
  secondsNote: { en: 'How long it took', 'zh-CN': '用了多久' },
  outcome: { en: 'Outcome', 'zh-CN': '结果' },
  outcomeNote: { en: 'One sentence', 'zh-CN': '一句话说明' },
})

/** What was run, when, by whom, and how it ended. */
export const runs = defineTable({
  id: 'runs',
  name: say.table,
  role: 'system',
  unreadable: 'look',
  key: [],
  when: 'period',
  columns: {
    time: { header: say.time, note: say.timeNote, field: stamp(), required: true, width: 130 },
    job: { header: say.job, note: say.jobNote, field: text(), width: 120 },
    period: { header: say.period, note: say.periodNote, field: period(), width: 80 },
    by: { header: say.by, note: say.byNote, field: text(), width: 140 },
    inputDigest: { header: say.inputDigest, note: say.inputDigestNote, field: name(), width: 120 },
    rowsWritten: { header: say.rowsWritten, note: say.rowsWrittenNote, field: number({ format: '#,##0' }), width: 90 },
    issues: { header: say.issues, note: say.issuesNote, field: number({ format: '#,##0' }), width: 70 },
    seconds: { header: say.seconds, note: say.secondsNote, field: number({ format: '0.0' }), width: 70 },
    outcome: { header: say.outcome, note: say.outcomeNote, field: text(), width: 360 },
  },
})
