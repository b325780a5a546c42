import { workdaysBetween } from '../pace/workdays'
import { firstDay, lastDay } from '../values/period'
import type { BreakdownWay } from './kind'

/** Holidays are off, rest days swapped to be worked count. */
export const workdays: BreakdownWay = {
  words: { en: 'working days', 'zh-CN': '工作日', also: ['workdays', '按工作日', '工作日天数'] },
  months: ({ months, calendar }) => ({
    weights: months.map(month => workdaysBetween(firstDay(month), lastDay(month), calendar)),
  }),
}
