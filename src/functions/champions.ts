import { championRows, championsOf } from '../book/views/champions/champions'
import { languageOf } from '../book/views/tables'
import { defineFunction } from './internal/define'
import { asOfArg, cellOf, rangesIn, shown, tableArgs } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_CHAMPIONS(month, kpi, as_of, …tables) · what the sheet Champions is made of. */
export const champions = defineFunction({
  name: 'KPI_CHAMPIONS',
  internal: true,
  help: {
    en: 'For the sheet Champions alone: who came first in a month, its quarter and its year',
    'zh-CN': '仅供“光荣榜”使用:当月、当季、当年的前几名',
  },
  rule: {
    en: 'Finals by active days, figures of the KPI added up; people of one figure share a place.',
    'zh-CN': '最终得分按在岗天数平均,指标按口径汇总;数值相同的并列。',
  },
  args: {
    month: cells({
      label: { en: 'Month', 'zh-CN': '月份' },
      accepts: { en: 'such as 2026-03; blank = the latest scored', 'zh-CN': '例如 2026-03;留空即最近一次考核' },
    }),
    kpi: cells({
      label: { en: 'KPI', 'zh-CN': '指标' },
      accepts: { en: 'a name from KPIs, such as Sales; blank = the first', 'zh-CN': '指标名,例如 销售额;留空即第一个' },
    }),
    as_of: asOfArg,
    ...tableArgs,
  },
  run(values) {
    const ranges = rangesIn(values)
    const asked = { month: cellOf(values.month), kpi: cellOf(values.kpi), today: values.as_of }
    return championRows(championsOf(ranges, asked), languageOf(ranges)).map(row => row.map(shown))
  },
  examples: [],
})
