import { month, name, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.actuals', {
  table: { en: 'Actuals', 'zh-CN': '业绩填报' },
  month: { en: 'Month', 'zh-CN': '月份' },
  monthNote: { en: 'Such as 2026-03; Open the month fills it', 'zh-CN': '例如 2026-03;“打开本月填报”会自动填好' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  nameNote: { en: 'As in People; Open the month fills it', 'zh-CN': '与人员表一致;“打开本月填报”会自动填好' },
  team: { en: 'Team', 'zh-CN': '团队' },
  teamNote: { en: 'Only for your eye; People decides', 'zh-CN': '只为查看方便,以人员表为准' },
  note: { en: 'Note', 'zh-CN': '备注' },
  noteNote: {
    en: 'In the KPI columns: a figure; 0 for none; – when it is not measured; blank = not known yet',
    'zh-CN': '指标各列:填数字;没有就填 0;本月不考核填“–”;还不知道就空着',
  },
  source: { en: 'Source', 'zh-CN': '来源' },
  sourceNote: { en: 'Where the figures come from, such as a report’s name', 'zh-CN': '数据出自哪里,例如报表名称' },
})

/** The figures people type, one column per KPI or part that is not taken from elsewhere. */
export const actuals = defineTable({
  id: 'actuals',
  name: say.table,
  role: 'type',
  needed: true,
  unreadable: 'leavesOut',
  key: ['month', 'name'],
  who: 'name',
  when: 'month',
  open: true,
  frozenColumns: 2,
  columns: {
    month: {
      header: say.month,
      note: say.monthNote,
      field: month(),
      required: true,
      width: 56,
      also: ['Period', '周期'],
    },
    name: {
      header: say.name,
      note: say.nameNote,
      field: name('people.name'),
      required: true,
      width: 84,
      also: ['Person', 'Full name', '员工', '员工姓名'],
    },
    team: { header: say.team, note: say.teamNote, field: name(), width: 100, also: ['部门', '小组'] },
    note: { header: say.note, note: say.noteNote, field: text(), width: 180 },
    source: { header: say.source, note: say.sourceNote, field: text(), folded: true, width: 120 },
  },
})
