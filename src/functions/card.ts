import { cardOf } from '../book/views/scorecard/card'
import { cardRows } from '../book/views/scorecard/cardRows'
import { defineFunction } from './internal/define'
import { asOfArg, cellOf, rangesIn, shown, tableArgs } from './internal/monthTables'
import { cells } from './internal/ranges'

/** =KPI_CARD(person, period, as_of, interviews, …tables) · what the sheet Scorecard is made of. */
export const card = defineFunction({
  name: 'KPI_CARD',
  internal: true,
  help: {
    en: 'For the sheet Scorecard alone: one person’s month as scored, and what the next grade would take',
    'zh-CN': '仅供“绩效卡”使用:一个人一个月的考核结果,以及离下一等级还差多少',
  },
  rule: {
    en: 'Reads what Results, Scores and Pay lines hold; the next grade only while the inputs are those that were scored.',
    'zh-CN': '取自考核结果、得分明细和奖金明细;数据在考核后没有改动时才给出下一等级的差距。',
  },
  args: {
    person: cells({
      label: { en: 'Person', 'zh-CN': '人员' },
      accepts: { en: 'a name or id, such as Amy Lee; blank = the first', 'zh-CN': '姓名或工号,例如 王芳;留空即第一位' },
    }),
    period: cells({
      label: { en: 'Period', 'zh-CN': '周期' },
      accepts: { en: 'such as 2026-03; blank = the latest scored', 'zh-CN': '例如 2026-03;留空即最近一次考核' },
    }),
    as_of: asOfArg,
    interviews: cells({
      label: { en: 'Interviews', 'zh-CN': '面谈记录' },
      accepts: { en: 'the whole of Interviews with its headers', 'zh-CN': '“面谈记录”整个区域,含表头' },
    }),
    ...tableArgs,
  },
  run(values) {
    const { person, period, as_of, interviews } = values
    const ranges = new Map([...rangesIn(values), ['interviews', interviews ?? []] as const])
    const asked = { person: cellOf(person), period: cellOf(period), today: as_of }
    return cardRows(cardOf(ranges, asked)).map(row => row.map(shown))
  },
  examples: [],
})
