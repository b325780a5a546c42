import { name, number } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { type Column, defineTable } from '../table/table'

const say = texts('table.seasons', {
  table: { en: 'Seasonality', 'zh-CN': '季节系数' },
  name: { en: 'Name', 'zh-CN': '名称' },
  nameNote: { en: 'Choose it when you plan the year', 'zh-CN': '分解年度目标时选用' },
  monthNote: {
    en: 'How this month weighs beside the others: 1.2 or 120 or 10%, in one scale for all twelve; 0 = nothing is sold',
    'zh-CN': '本月相对其他月份的权重,十二个月用同一种写法(如 1.2、120 或 10%);没有销售填 0',
  },
})

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function month(position: number): Column<number> {
  const header = { id: `table.seasons.m${position}`, en: NAMES[position - 1] ?? '', 'zh-CN': `${position}月` }
  return { header, note: say.monthNote, field: number({ format: '0.0#' }), width: 70 }
}

/** How months weigh beside each other in a year; m1 is January. */
export const seasons = defineTable({
  id: 'seasons',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: ['name'],
  frozenColumns: 1,
  columns: {
    name: { header: say.name, note: say.nameNote, field: name(), required: true, width: 110 },
    m1: month(1),
    m2: month(2),
    m3: month(3),
    m4: month(4),
    m5: month(5),
    m6: month(6),
    m7: month(7),
    m8: month(8),
    m9: month(9),
    m10: month(10),
    m11: month(11),
    m12: month(12),
  },
})
