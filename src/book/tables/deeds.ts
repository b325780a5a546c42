import { choice, name, number } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'

const say = texts('table.deeds', {
  table: { en: 'Point rules', 'zh-CN': '加分规则' },
  deed: { en: 'Deed', 'zh-CN': '协作行为' },
  deedNote: {
    en: 'Write it as the reason of a row on Adjustments: its points count by themselves',
    'zh-CN': '在“奖惩调整”的原因里写它,分数自动计入',
  },
  points: { en: 'Points', 'zh-CN': '分数' },
  pointsNote: { en: 'For each time; minus takes away', 'zh-CN': '每次多少分;扣分填负数' },
  to: { en: 'To', 'zh-CN': '加给谁' },
  toNote: {
    en: 'Who did it, or who was helped (Adjustments › With); blank = who did it',
    'zh-CN': '行为人本人,或被帮助的人(填在奖惩调整的“协作对象”);不填则本人',
  },
  most: { en: 'Most per period', 'zh-CN': '每期最多' },
  mostNote: {
    en: 'Points of this deed per person and month; blank = no limit',
    'zh-CN': '每人每月这一项最多多少分;不填则不限',
  },
})

const to = choice('deedTo', {
  doer: { en: 'who did it', 'zh-CN': '本人', also: ['helper', 'doer', '帮助者', '行为人'] },
  helped: { en: 'who was helped', 'zh-CN': '协作对象', also: ['helped', 'newcomer', '被帮助者', '新人'] },
})

/** What helping each other is worth. */
export const deeds = defineTable({
  id: 'deeds',
  name: say.table,
  role: 'type',
  unreadable: 'stop',
  key: [],
  columns: {
    deed: { header: say.deed, note: say.deedNote, field: name(), required: true, width: 200 },
    points: { header: say.points, note: say.pointsNote, field: number({ format: '0.0#' }), required: true, width: 80 },
    to: { header: say.to, note: say.toNote, field: to, width: 120 },
    most: { header: say.most, note: say.mostNote, field: number({ min: 0, format: '0.0#' }), width: 110 },
  },
})
