import type { CommissionPlan, Kpi, MonthInput } from '../../domain/records/month'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { monthOf } from '../../domain/values/period'
import { inForce } from '../../domain/values/versions'
import { isRefund } from './deals'
import { placeOf, type Reads } from './reads'

const found = problems('emptyColumns', {
  blank: {
    severity: 'look',
    what: {
      en: '“{column}” is blank in all {count} rows, and {by} counts by it: it comes to 0 for everybody',
      'zh-CN': '全部 {count} 行都没有填“{column}”,而“{by}”按它统计,所有人都是 0',
    },
    mend: { en: 'Fill it in (the column may be folded).', 'zh-CN': '请填写(该列可能已折叠)。' },
  },
})

type Needed = 'customerKind' | 'product' | 'units'

/** Columns that few need, and are easily forgotten, are named where what counts by them finds all of them blank. */
export function emptyColumns({ deals }: Reads, input: Omit<MonthInput, 'leftOut'>): Issue[] {
  const { month, kpis, commissionPlans } = input
  const rows = (deals?.rows ?? []).filter(row => !isRefund(row))
  const first = rows.find(({ date }) => monthOf(date) === month)
  if (!deals || !first) return []
  const plans = commissionPlans.filter(plan => inForce(plan, month))
  const tab = { table: deals.table.id, tab: deals.grid.tab }
  const needs = [...kpis.filter(kpi => inForce(kpi, month)).flatMap(neededBy), ...plans.flatMap(neededByPlan)]
  const isBlank = ({ column }: Need) => rows.every(row => row[column] === undefined)
  const once = new Map(needs.filter(isBlank).map(need => [`${need.column} ${need.by}`, need]))
  return [...once.values()].map(({ column, by }) => {
    const values = { column: deals.table.columns[column].header, count: rows.length, by }
    return issue(found.blank, values, {
      month,
      place: deals.header.columns.has(column) ? placeOf(deals, first, column) : tab,
    })
  })
}

interface Need {
  readonly column: Needed
  /** The KPI or commission plan. */
  readonly by: string
}

function neededBy({ name: by, source }: Kpi): Need[] {
  if (source === 'newCustomers') return [{ column: 'customerKind', by }]
  return source === 'units' ? [{ column: 'units', by }] : []
}

function neededByPlan({ name: by, product, customerKind, measure }: CommissionPlan): Need[] {
  return [
    ...(product === undefined ? [] : [{ column: 'product', by } as const]),
    ...(customerKind === undefined ? [] : [{ column: 'customerKind', by } as const]),
    ...(measure === 'units' ? [{ column: 'units', by } as const] : []),
  ]
}
