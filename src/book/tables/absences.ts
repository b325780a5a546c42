import { day, name, text, yesNo } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.absences', {
  table: { en: 'Absences', 'zh-CN': '请假' },
  person: { en: 'Person', 'zh-CN': '姓名' },
  personNote: { en: 'A name from People', 'zh-CN': '从人员表中选' },
  from: { en: 'From', 'zh-CN': '开始日期' },
  fromNote: { en: 'First day away', 'zh-CN': '第一天' },
  to: { en: 'To', 'zh-CN': '结束日期' },
  toNote: { en: 'Last day away', 'zh-CN': '最后一天' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: { en: 'Such as maternity leave or illness', 'zh-CN': '例如产假、病假' },
  relief: { en: 'Relief', 'zh-CN': '减免目标' },
  reliefNote: {
    en: 'Yes = these days lower targets and bonus; blank = no',
    'zh-CN': '选“是”则按天减目标和奖金;不填则否',
  },
})

/** Days away; those with relief are not active days. */
export const absences = defineTable({
  id: 'absences',
  name: say.table,
  role: 'type',
  unreadable: 'leavesOut',
  key: [],
  who: 'person',
  columns: {
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Name'],
    },
    from: { header: say.from, note: say.fromNote, field: day(), required: true, width: 95, also: ['Start'] },
    to: { header: say.to, note: say.toNote, field: day(), required: true, width: 95, also: ['End'] },
    kind: { header: say.kind, note: say.kindNote, field: text(), width: 110, also: ['Type'] },
    relief: { header: say.relief, note: say.reliefNote, field: yesNo(), width: 80 },
  },
})
