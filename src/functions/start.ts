import { startOf, startRows } from '../book/views/start/start'
import { START_TABLES } from '../book/views/tables'
import { defineFunction } from './internal/define'
import { argsOf, asOfArg, rangesIn, shown } from './internal/monthTables'

/** =KPI_START(as_of, …tables) · what the sheet Start here is made of. */
export const start = defineFunction({
  name: 'KPI_START',
  internal: true,
  help: {
    en: 'For the sheet Start here alone: what is set up, and what the month still needs',
    'zh-CN': '仅供“开始”表使用:哪些已设置好,本月还差什么',
  },
  rule: {
    en: 'The last complete month until it is paid, then the one that is running; every tick is computed.',
    'zh-CN': '显示上一个完整的月份,直到发放完毕;之后为当月。每个勾都是算出来的。',
  },
  args: {
    as_of: asOfArg,
    ...argsOf(START_TABLES),
  },
  run(values) {
    return startRows(startOf(rangesIn(values, START_TABLES), values.as_of)).map(row => row.map(shown))
  },
  examples: [],
})
