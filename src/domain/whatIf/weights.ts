import type { Kpi, MonthInput } from '../records/month'
import { groupBy } from '../values/groupBy'
import { asShares } from '../values/shares'
import { inForce } from '../values/versions'
import { idOf, type Lever, type LeverKind } from './kind'

interface Weighted {
  readonly kpi: Kpi
  readonly at: number
  readonly share: number
}

/** The KPIs in force that carry a weight, as shares of their plan; none of a plan whose weights are off. */
function weighted({ kpis, month }: MonthInput): Weighted[] {
  const carrying = kpis.flatMap((kpi, at) => (kpi.weight !== undefined && kpi.weight.n !== 0 ? [{ kpi, at }] : []))
  const current = carrying.filter(({ kpi }) => inForce(kpi, month))
  return [...groupBy(current, ({ kpi }) => kpi.plan).values()].flatMap(plan => {
    const read = asShares(plan.flatMap(({ kpi }) => kpi.weight ?? []))
    return 'total' in read ? [] : plan.map(({ kpi, at }, i) => ({ kpi, at, share: read.shares[i] ?? 0 }))
  })
}

export const weightLevers: LeverKind = {
  list: input =>
    weighted(input).map(({ kpi, at, share }): Lever => {
      const id = idOf('weights', at, 'weight')
      return { id, kind: 'weights', group: kpi.plan, row: kpi.name, column: 'weight', unit: 'share', value: share }
    }),
  turn(input, values) {
    const shares = new Map(weighted(input).map(({ at, share }) => [at, share]))
    const kpis = input.kpis.map((kpi, at): Kpi => {
      const share = values.get(idOf('weights', at, 'weight')) ?? shares.get(at)
      return share === undefined ? kpi : { ...kpi, weight: { n: share, percent: true, scaled: false } }
    })
    return { ...input, kpis }
  },
}
