import { day, money } from '../domain/values/field'
import { problems } from '../domain/values/issue'
import { toMajor, toMinor } from '../domain/values/money'
import { prorated } from '../domain/values/prorate'
import { eachFigure, eachOrBlank, one } from './internal/args'
import { datedPeriod } from './internal/dated'
import { defineFunction } from './internal/define'

const found = problems('prorate', {
  fiscal: {
    severity: 'leavesOut',
    what: { en: '{period} is a fiscal period', 'zh-CN': '{period} 是财年周期' },
    mend: { en: 'Give a calendar period, such as 2026-Q1.', 'zh-CN': '请填写自然周期,例如 2026-Q1。' },
  },
  ends: {
    severity: 'leavesOut',
    what: { en: 'the end {end} is before the start {start}', 'zh-CN': '结束日 {end} 早于开始日 {start}' },
    mend: { en: 'Correct one of the two days.', 'zh-CN': '请更正其中一个日期。' },
  },
})

/** =KPI_PRORATE(amount, start, end, period) */
export const prorate = defineFunction({
  name: 'KPI_PRORATE',
  help: {
    en: 'The part of an amount for the days active in a period, both ends included',
    'zh-CN': '按在岗天数折算(首尾两天都算)',
  },
  rule: {
    en: 'amount × active days ÷ days of the period, both ends included. Over several months each month has an equal part, shared by its own days.',
    'zh-CN': '金额 × 在岗天数 ÷ 周期天数,首尾两天都算。跨多个月时,各月份额相等,再按当月天数折算。',
  },
  args: {
    amount: eachFigure(money(), {
      label: { en: 'Amount', 'zh-CN': '金额' },
      accepts: {
        en: 'the amount of the whole period, a cell or a range, such as 10000',
        'zh-CN': '整个周期的金额,单元格或区域,例如 10000',
      },
    }),
    start: eachOrBlank(day(), {
      type: 'date|range',
      label: { en: 'Start', 'zh-CN': '开始日' },
      accepts: {
        en: 'the first day active, such as 2026-03-15; blank when from before',
        'zh-CN': '在岗首日,例如 2026-03-15;更早到岗则留空',
      },
    }),
    end: eachOrBlank(day(), {
      type: 'date|range',
      label: { en: 'End', 'zh-CN': '结束日' },
      accepts: {
        en: 'the last day active, such as 2026-03-20; blank when still there',
        'zh-CN': '在岗末日,例如 2026-03-20;仍在岗则留空',
      },
    }),
    period: one(datedPeriod, {
      type: 'string',
      label: { en: 'Period', 'zh-CN': '周期' },
      accepts: { en: 'a period such as 2026-03 or 2026-Q1', 'zh-CN': '周期,例如 2026-03 或 2026-Q1' },
    }),
  },
  run({ amount, start, end, period }) {
    if (start !== undefined && end !== undefined && end < start) {
      return { wrong: found.ends, with: { start, end }, arg: 'end' }
    }
    const minor = prorated(toMinor(amount), { period, start, end })
    return minor === undefined ? { wrong: found.fiscal, with: { period }, arg: 'period', all: true } : toMajor(minor)
  },
  refuses: found,
  examples: [
    { args: [10000, '2025-01-15', '', '2025-01'], gives: 5483.87 },
    { args: [9000, '2026-02-15', '', '2026-Q1'], gives: 4500 },
    { args: [[[3100], ['']], [['2026-03-11'], ['']], [['2026-03-20'], ['']], '2026年3月'], gives: [[1000], ['']] },
  ],
})
