import { name, type Typed, typed } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { type Column, defineTable } from '../table/table'

const say = texts('table.ramps', {
  table: { en: 'Ramps', 'zh-CN': '新人爬坡' },
  name: { en: 'Name', 'zh-CN': '名称' },
  nameNote: { en: 'Use it in People › Ramp', 'zh-CN': '在人员表的“新人爬坡”里引用' },
  tenureNote: {
    en: 'Share of the full target in this month of tenure; month 1 is the one of the start; leave the rest blank',
    'zh-CN': '在职第几个月背全额目标的多少;入职当月为第1个月;之后的留空',
  },
})

function tenure(month: number): Column<Typed> {
  const header = { id: `table.ramps.t${month}`, en: `Month ${month}`, 'zh-CN': `第${month}个月` }
  return { header, note: say.tenureNote, field: { ...typed(), sharesUpTo: 10 }, width: 75 }
}

/** How much of the full target new people carry, by month of tenure. */
export const ramps = defineTable({
  id: 'ramps',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: ['name'],
  frozenColumns: 1,
  columns: {
    name: { header: say.name, note: say.nameNote, field: name(), required: true, width: 110 },
    t1: tenure(1),
    t2: tenure(2),
    t3: tenure(3),
    t4: tenure(4),
    t5: tenure(5),
    t6: tenure(6),
    t7: tenure(7),
    t8: tenure(8),
    t9: tenure(9),
    t10: tenure(10),
    t11: tenure(11),
    t12: tenure(12),
  },
})
