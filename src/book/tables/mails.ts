import { choice, name, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { stamp } from './choices'

const say = texts('table.mails', {
  table: { en: 'Mails', 'zh-CN': '邮件记录' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: { en: 'What it was about', 'zh-CN': '邮件对应的周期' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'To whom, and to nobody else', 'zh-CN': '只发给本人' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: { en: 'A person’s statement, or a leader’s digest', 'zh-CN': '个人对账单,或负责人汇总' },
  sentAt: { en: 'Sent at', 'zh-CN': '发送时间' },
  sentAtNote: { en: 'When it went out', 'zh-CN': '发出的时间' },
  outcome: { en: 'Outcome', 'zh-CN': '结果' },
  outcomeNote: {
    en: 'What is sent is not sent again; a failed one is tried again with the next sending',
    'zh-CN': '已发送的不会重发;失败的下次发送时再试',
  },
  note: { en: 'Note', 'zh-CN': '说明' },
  noteNote: { en: 'Why it failed', 'zh-CN': '失败原因' },
})

const mailKinds = choice('mailKind', {
  statement: { en: 'statement', 'zh-CN': '对账单' },
  digest: { en: 'team digest', 'zh-CN': '团队汇总' },
})

const outcome = choice('mailOutcome', {
  sent: { en: 'sent', 'zh-CN': '已发送' },
  failed: { en: 'failed', 'zh-CN': '失败' },
  unclear: { en: 'perhaps sent', 'zh-CN': '可能已发送' },
})

/** What went out by mail, to whom, and how it ended. */
export const mails = defineTable({
  id: 'mails',
  name: say.table,
  role: 'system',
  unreadable: 'look',
  onDemand: true,
  key: ['period', 'person', 'kind'],
  who: 'person',
  when: 'period',
  columns: {
    period: { header: say.period, note: say.periodNote, field: period(), required: true, width: 80 },
    person: { header: say.person, note: say.personNote, field: name(), required: true, width: 110 },
    kind: { header: say.kind, note: say.kindNote, field: mailKinds, required: true, width: 90 },
    sentAt: { header: say.sentAt, note: say.sentAtNote, field: stamp(), width: 130 },
    outcome: { header: say.outcome, note: say.outcomeNote, field: outcome, width: 100 },
    note: { header: say.note, note: say.noteNote, field: text(), width: 320 },
  },
})
