import { paySheetOf, paySheetRows } from '../book/views/paySheet/paySheet'
import { languageOf, readRanges } from '../book/views/tables'
import { defineFunction } from './internal/define'
import { asOfArg, cellOf, rangesIn, shown, tableArgs } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_PAY_SHEET(period, as_of, …tables) · what the sheet Pay sheet is made of. */
export const paySheet = defineFunction({
  name: 'KPI_PAY_SHEET',
  internal: true,
  help: {
    en: 'For the sheet Pay sheet alone: who is paid what for an approved period',
    'zh-CN': '仅供“发放表”使用:已审批周期每人发多少',
  },
  rule: {
    en: 'Results and Pay lines of the period as they were approved.',
    'zh-CN': '取自已审批周期的考核结果和奖金明细。',
  },
  args: {
    period: cells({
      label: { en: 'Period', 'zh-CN': '周期' },
      accepts: { en: 'such as 2026-03; blank = the latest approved', 'zh-CN': '例如 2026-03;留空即最近审批的一期' },
    }),
    as_of: asOfArg,
    ...tableArgs,
  },
  run(values) {
    const ranges = rangesIn(values)
    const { as_of: today } = values
    const reads = readRanges(ranges, { today })
    const sheet = paySheetOf(reads, cellOf(values.period), { today, lang: languageOf(ranges) })
    return paySheetRows(sheet).map(row => row.map(shown))
  },
  examples: [],
})
