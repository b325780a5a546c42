import { name, number, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.rules', {
  table: { en: 'Scoring rules', 'zh-CN': '计分规则' },
  rule: { en: 'Rule', 'zh-CN': '规则' },
  ruleNote: {
    en: 'The same name on all its rows; use it in KPIs › Rule',
    'zh-CN': '同一规则各行写同一名称,在考核指标的“计分参数”里引用',
  },
  from: { en: 'From', 'zh-CN': '起点' },
  fromNote: {
    en: 'Attainment from which it holds, itself included, such as 80%',
    'zh-CN': '完成率从多少起(含),例如 80%',
  },
  points: { en: 'Points', 'zh-CN': '得分' },
  pointsNote: { en: '100 = on target', 'zh-CN': '100 表示达标' },
})

/** Bands and curves with a name, for KPIs whose rule is too long for one cell. */
export const rules = defineTable({
  id: 'rules',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    rule: { header: say.rule, note: say.ruleNote, field: name(), required: true, width: 130 },
    from: { header: say.from, note: say.fromNote, field: typed(), required: true, width: 90 },
    points: { header: say.points, note: say.pointsNote, field: number({ format: '0.00' }), required: true, width: 80 },
  },
})
