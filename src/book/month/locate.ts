import type { Issue, Place } from '../../domain/issue'
import { kpiProblems } from '../../domain/kpiScore'
import { columnOfKpi } from './actuals'
import { sameName } from './names'
import { placeOf, type Reads } from './reads'
import { roster } from './roster'

/** Problems found by the rules, with the cells they come from where one cell is to blame. */
export function located(issues: readonly Issue[], reads: Reads): Issue[] {
  const { meant } = roster(reads.people, undefined)
  const isOf = (name: string, person: unknown) => meant(name).some(one => one.name === person)
  return issues.map(found => {
    if (found.problem === kpiProblems.noFigure) return { ...found, place: figurePlace(found, reads, isOf) }
    if (found.problem === kpiProblems.noTarget) return { ...found, place: targetPlace(found, reads) }
    return found
  })
}

/** The blank cell of Actuals; its header where the person has no row. */
function figurePlace(
  { with: values, month, place, who }: Issue,
  { actuals }: Reads,
  isOf: (name: string, person: unknown) => boolean,
): Place | undefined {
  if (!actuals || place?.table !== 'actuals') return place
  const row = actuals.rows.find(one => one.month === month && isOf(one.name, who?.[0]))
  const column = columnOfKpi(actuals, String(values.kpi))
  return {
    ...placeOf(actuals, row ?? { at: actuals.header.row + 1 }),
    ...(column === undefined ? {} : { column }),
  }
}

/** The blank target of the KPI. */
function targetPlace({ with: values, place }: Issue, { kpis }: Reads): Place | undefined {
  const row = kpis?.rows.find(one => sameName(one.kpi, [String(values.kpi)]) !== undefined)
  return kpis && row ? placeOf(kpis, row, 'target') : place
}
