import { targetGaps } from '../book/views/targetGaps'
import type { Cell } from '../domain/values/cell'
import type { Wording } from '../domain/values/text'
import { defineFunction } from './internal/define'
import { cellOf, type Given } from './internal/monthTables'
import { cells } from './internal/ranges'

const column = (label: Wording) =>
  cells({ label, accepts: { en: 'a column without its header', 'zh-CN': '一列,不含表头' } })

const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const

const months = /* @__PURE__ */ Object.fromEntries(
  MONTHS.map((id, i) => [id, column({ en: `Month ${i + 1}`, 'zh-CN': `${i + 1}月` })]),
)

const below = (given: Given): Cell[] => (given ?? []).map(row => row[0] ?? null)

/** =KPI_TARGET_GAP(header, …columns of Targets, People and Teams) · the column Difference of Targets. */
export const targetGap = defineFunction({
  name: 'KPI_TARGET_GAP',
  internal: true,
  help: {
    en: 'For the column Difference of Targets alone: what each row asks less what the rows below it carry',
    'zh-CN': '仅供“目标”表的“与下级合计差”列使用:每行减去下级各行的合计',
  },
  rule: {
    en: 'The buffer and what stays uncovered are no difference; of an owner’s versions the one begun last counts.',
    'zh-CN': '加码比例和未分配部分不算差额;同一对象有多个版本时取最近一版。',
  },
  args: {
    header: cells({
      label: { en: 'Header', 'zh-CN': '表头' },
      accepts: { en: 'the header of the column', 'zh-CN': '本列的表头' },
    }),
    year: column({ en: 'Year', 'zh-CN': '年度' }),
    kpi: column({ en: 'KPI', 'zh-CN': '指标' }),
    owner: column({ en: 'For', 'zh-CN': '对象' }),
    kind: column({ en: 'Owner kind', 'zh-CN': '对象类型' }),
    annual: column({ en: 'Year total', 'zh-CN': '全年' }),
    buffer: column({ en: 'Buffer', 'zh-CN': '加码比例' }),
    uncovered: column({ en: 'Uncovered', 'zh-CN': '未分配' }),
    from_month: column({ en: 'From month', 'zh-CN': '起用月份' }),
    name: column({ en: 'Name', 'zh-CN': '姓名' }),
    team: column({ en: 'Team of each person', 'zh-CN': '各人的团队' }),
    start: column({ en: 'Start', 'zh-CN': '入职日期' }),
    end: column({ en: 'End', 'zh-CN': '离职日期' }),
    teams: column({ en: 'Teams', 'zh-CN': '团队' }),
    fiscal_start: cells({
      label: { en: 'Fiscal year starts in month', 'zh-CN': '财年起始月' },
      accepts: { en: 'the cell of Settings', 'zh-CN': '设置表中的单元格' },
    }),
    ...months,
  },
  run(values) {
    const given = values as unknown as Readonly<Record<string, Given>>
    const of = (name: string) => below(given[name])
    const gaps = targetGaps({
      years: filled(of('year')),
      kpis: of('kpi'),
      owners: of('owner'),
      kinds: of('kind'),
      annual: of('annual'),
      buffers: of('buffer'),
      uncovered: of('uncovered'),
      from: of('from_month'),
      months: MONTHS.map(of),
      people: of('name'),
      teamsOfPeople: of('team'),
      starts: of('start'),
      ends: of('end'),
      teams: of('teams'),
      fiscalStart: Number(cellOf(given.fiscal_start)) || 1,
    })
    return [[String(cellOf(given.header) ?? '')], ...gaps.map(gap => [gap])]
  },
  examples: [],
})

/** Without the blank rows at the foot: the formula covers no more than there is. */
function filled(column: readonly Cell[]): Cell[] {
  let end = column.length
  while (end > 0 && (column[end - 1] === null || column[end - 1] === '')) end--
  return column.slice(0, end)
}
