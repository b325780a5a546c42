import { choice, day, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.calendar', {
  table: { en: 'Calendar', 'zh-CN': '工作日历' },
  date: { en: 'Date', 'zh-CN': '日期' },
  dateNote: { en: 'One row for each day that is not as the week says', 'zh-CN': '与正常作息不同的每一天一行' },
  kind: { en: 'Kind', 'zh-CN': '类型' },
  kindNote: { en: 'Off, or a rest day that is worked', 'zh-CN': '放假,还是休息日调休上班' },
  name: { en: 'Name', 'zh-CN': '名称' },
  nameNote: { en: 'Such as Christmas Day', 'zh-CN': '例如 国庆节' },
})

const dayKinds = choice('dayKind', {
  holiday: { en: 'holiday', 'zh-CN': '放假', also: ['off', '休', '节假日', '假期', '休息'] },
  workday: { en: 'working day', 'zh-CN': '调休上班', also: ['workday', 'work', '班', '上班', '补班', '工作日'] },
})

/** Holidays, and rest days swapped to be worked. */
export const calendar = defineTable({
  id: 'calendar',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: ['date'],
  columns: {
    date: { header: say.date, note: say.dateNote, field: day(), required: true, width: 95 },
    kind: { header: say.kind, note: say.kindNote, field: dayKinds, required: true, width: 100 },
    name: { header: say.name, note: say.nameNote, field: text(), width: 140 },
  },
})
