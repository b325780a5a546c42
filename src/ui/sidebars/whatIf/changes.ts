import type { Lever } from '../../../domain/whatIf/kind'
import type { Turned } from '../../../domain/whatIf/levers'
import type { Change } from '../dated/save'

/** What was turned, as rows that hold from a month on. */
export function changesOf(levers: readonly Lever[], values: Turned): Change[] {
  const rows = new Map<string, Change>()
  for (const lever of levers) {
    const value = values.get(lever.id)
    if (value === undefined) continue
    const named = rowOf(lever, levers)
    const key = JSON.stringify(named)
    const known = rows.get(key)?.values ?? {}
    rows.set(key, { ...named, values: { ...known, [COLUMNS[lever.column] ?? lever.column]: typed(lever, value) } })
  }
  return [...rows.values()]
}

const COLUMNS: Readonly<Partial<Record<Lever['column'], string>>> = { share: 'teamShare' }

function rowOf({ kind, group, row, id }: Lever, levers: readonly Lever[]): Omit<Change, 'values'> {
  if (kind === 'weights') return { table: 'kpis', row: { plan: group, kpi: row } }
  if (kind === 'teamShare') return { table: 'teams', row: { team: row } }
  if (kind === 'grades') return { table: 'grades', row: { plan: group === '' ? null : group, grade: row } }
  const tier = id.slice(0, id.lastIndexOf('.'))
  const edge = levers.find(lever => lever.id === `${tier}.from`)
  const from = edge === undefined ? null : edge.unit === 'share' ? edge.value : edge.value / 100
  return { table: 'commission', row: { commissionPlan: group, from } }
}

/** As people type it. */
function typed({ unit }: Lever, value: number): string | number {
  if (unit === 'share') return `${Number((value * 100).toFixed(6))}%`
  return unit === 'money' || unit === 'count' ? value / 100 : value
}
