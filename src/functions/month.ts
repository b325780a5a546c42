import { liveMonthRows } from '../book/views/month/month'
import { defineFunction } from './internal/define'
import { asOfArg, cellOf, rangesIn, shown, tableArgs } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_MONTH(month, plan, team, as_of, …tables) · what the sheet This month is made of. */
export const month = defineFunction({
  name: 'KPI_MONTH',
  internal: true,
  help: {
    en: 'For the sheet This month alone: the month as it stands, with the plan in force, from whole tables',
    'zh-CN': '仅供“本月”表使用:根据各表整理当月数据和生效的方案',
  },
  rule: {
    en: 'The rules of the monthly run; merged cells are not known to a formula.',
    'zh-CN': '规则与每月考核完全相同;公式看不到合并单元格。',
  },
  args: {
    month: cells({
      label: { en: 'Month', 'zh-CN': '月份' },
      accepts: {
        en: 'such as 2026-03; blank = the latest with figures',
        'zh-CN': '例如 2026-03;留空即最近有数据的月份',
      },
    }),
    plan: cells({
      label: { en: 'Plan', 'zh-CN': '考核方案' },
      accepts: { en: 'a name from KPIs, such as Sales; blank = the first', 'zh-CN': '方案名,例如 销售;留空即第一个' },
    }),
    team: cells({
      label: { en: 'Team', 'zh-CN': '团队' },
      accepts: { en: 'a name from Teams, such as East; blank = all', 'zh-CN': '团队名,例如 华东部;留空即全部' },
    }),
    as_of: asOfArg,
    ...tableArgs,
  },
  run(values) {
    const { month, plan, team, as_of } = values
    const chosen = { month: cellOf(month), plan: cellOf(plan), team: cellOf(team), today: as_of }
    return liveMonthRows(rangesIn(values), chosen).map(row => row.map(shown))
  },
  examples: [],
})
