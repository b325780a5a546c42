import type { MonthContext } from '../../../domain/lookups/context'
import { alone, type Group } from '../../../domain/pay/awards/figures'
import type { Kpi } from '../../../domain/records/month'
import { methodOf } from '../../../domain/scores/kpiScore'
import { type Cell, isBlank, shownCell } from '../../../domain/values/cell'
import type { Month } from '../../../domain/values/period'
import { snap } from '../../../domain/values/round'
import { versionFor } from '../../../domain/values/versions'
import { sameName } from '../../reading/names'

/** Months of it add up, and more of it is better. */
export function isPaced(kpi: Kpi): boolean {
  return kpi.rollUp === 'sum' && methodOf(kpi).better !== 'less'
}

/** By name in this month; else the first with a weight that adds up. */
export function chosenKpi({ input }: MonthContext, typed: Cell): Kpi | undefined {
  const kpis = versionFor(input.kpis, input.month)
  const weighted = kpis.filter(({ weight }) => weight !== undefined)
  const known = isBlank(typed)
    ? undefined
    : sameName(
        shownCell(typed),
        kpis.map(({ name }) => name),
      )
  return kpis.find(({ name }) => name === known) ?? weighted.find(isPaced) ?? weighted[0]
}

export const nameOf = ({ name, percent }: Kpi): string => (percent ? `${name} (%)` : name)

/** Percentages times a hundred, so that one number format serves every KPI. */
export function scaled({ percent }: Kpi, figure: number | undefined): number | '' {
  if (figure === undefined) return ''
  return percent ? snap(figure * 100) : figure
}

export function everybody(context: MonthContext, month: Month): Group {
  const members = context.input.people.flatMap(person => alone(context, person, [month]))
  return { owner: 'company', plan: undefined, members }
}
