import { boardOf } from '../book/views/dashboard/board'
import { boardRows } from '../book/views/dashboard/boardRows'
import { BOARD_TABLES } from '../book/views/tables'
import { defineFunction } from './internal/define'
import { argsOf, asOfArg, cellOf, rangesIn, shown } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_BOARD(month, kpi, as_of, …tables) · what the sheet Dashboard is made of. */
export const board = defineFunction({
  name: 'KPI_BOARD',
  internal: true,
  help: {
    en: 'For the sheet Dashboard alone: company and teams in one KPI, the year, grades and pay',
    'zh-CN': '仅供“仪表盘”使用:公司和团队的某项指标、全年走势、等级分布和奖金',
  },
  rule: {
    en: 'The figures and rules of the monthly run; who has no figure yet is left out on both sides.',
    'zh-CN': '数据和规则与每月考核相同;还没有数据的人,目标和完成都不计。',
  },
  args: {
    month: cells({
      label: { en: 'Month', 'zh-CN': '月份' },
      accepts: {
        en: 'such as 2026-03; blank = the latest with figures',
        'zh-CN': '例如 2026-03;留空即最近有数据的月份',
      },
    }),
    kpi: cells({
      label: { en: 'KPI', 'zh-CN': '指标' },
      accepts: { en: 'a name from KPIs, such as Sales; blank = the first', 'zh-CN': '指标名,例如 销售额;留空即第一个' },
    }),
    as_of: asOfArg,
    ...argsOf(BOARD_TABLES),
  },
  run(values) {
    const { month, kpi, as_of } = values
    const asked = { month: cellOf(month), kpi: cellOf(kpi), today: as_of }
    return boardRows(boardOf(rangesIn(values, BOARD_TABLES), asked)).map(row => row.map(shown))
  },
  examples: [],
})
