import { name, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.curves', {
  table: { en: 'Curves', 'zh-CN': '兑现曲线' },
  name: { en: 'Name', 'zh-CN': '名称' },
  nameNote: {
    en: 'Use it in KPIs › Payout curve, or in Team pools › Curve',
    'zh-CN': '在考核指标的“兑现曲线”或团队奖池的“兑现曲线”里引用',
  },
  from: { en: 'From', 'zh-CN': '完成率' },
  fromNote: { en: 'An attainment, such as 80%', 'zh-CN': '例如 80%' },
  value: { en: 'Value', 'zh-CN': '兑现比例' },
  valueNote: {
    en: 'Share paid there, such as 50%; straight lines between rows, below the first 0, above the last flat',
    'zh-CN': '在该点发多少,例如 50%;两点之间按直线,低于第一点为 0,高于最后一点不再增加',
  },
})

/** How much is paid at an attainment: the points of named curves. */
export const curves = defineTable({
  id: 'curves',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    name: { header: say.name, note: say.nameNote, field: name(), required: true, width: 120 },
    from: {
      header: say.from,
      note: say.fromNote,
      field: typed(),
      required: true,
      width: 90,
      also: ['Attainment', '起点'],
    },
    value: {
      header: say.value,
      note: say.valueNote,
      field: typed(),
      required: true,
      width: 90,
      also: ['Payout', '比例'],
    },
  },
})
