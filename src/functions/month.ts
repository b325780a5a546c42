import { liveMonthRows } from '../book/live/month'
import { MONTH_TABLES } from '../book/live/tables'
import { tables } from '../book/tables/index'
import type { Cell } from '../domain/cell'
import { isPercent } from '../domain/cell'
import type { Wording } from '../domain/text'
import { defineFunction } from './define'
import { cells } from './ranges'

type Cells = ReadonlyArray<readonly Cell[]> | undefined

const choice = (label: Wording, accepts: Wording) => cells({ label, accepts })

const tableArgs = Object.fromEntries(
  MONTH_TABLES.map(id => {
    const name = tables[id].name
    const accepts = {
      en: `the whole range of ${name.en} with its header row`,
      'zh-CN': `“${name['zh-CN']}”整个区域,含表头行`,
    }
    return [id, cells({ label: { en: name.en, 'zh-CN': name['zh-CN'] }, accepts })]
  }),
)

/** =KPI_MONTH(month, plan, team, as_of, …tables) · what the sheet This month is made of. */
export const month = defineFunction({
  name: 'KPI_MONTH',
  internal: true,
  help: {
    en: 'For the sheet This month alone: the month as it stands, with the plan in force, from whole tables',
    'zh-CN': '仅供“本月”表使用:根据各表整理当月数据和生效的方案',
  },
  rule: {
    en: 'The same rules as the monthly run; percentages and merged cells are not known here.',
    'zh-CN': '规则与每月考核完全相同;公式里看不到百分比格式和合并单元格。',
  },
  args: {
    month: choice(
      { en: 'Month', 'zh-CN': '月份' },
      { en: 'such as 2026-03; blank = the latest with figures', 'zh-CN': '例如 2026-03;留空即最近有数据的月份' },
    ),
    plan: choice(
      { en: 'Plan', 'zh-CN': '考核方案' },
      { en: 'a name from KPIs; blank = the first', 'zh-CN': '考核指标表中的方案名;留空即第一个' },
    ),
    team: choice(
      { en: 'Team', 'zh-CN': '团队' },
      { en: 'a name from Teams; blank = all', 'zh-CN': '团队表中的名称;留空即全部' },
    ),
    as_of: choice({ en: 'As of', 'zh-CN': '截至日期' }, { en: 'the cell YS_AS_OF', 'zh-CN': '单元格 YS_AS_OF' }),
    ...tableArgs,
  },
  run(values) {
    const given = values as Readonly<Record<string, Cells>>
    const one = (name: string): Cell => given[name]?.[0]?.[0] ?? null
    const ranges = new Map(MONTH_TABLES.map(id => [id as string, given[id] ?? []] as const))
    const chosen = { month: one('month'), plan: one('plan'), team: one('team'), asOf: one('as_of') }
    return liveMonthRows(ranges, chosen).map(row => row.map(shown))
  },
  examples: [],
})

function shown(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return isPercent(cell) ? cell.share : cell
}
