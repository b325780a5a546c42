import type { CommissionPlan } from '../records/month'
import { inForce } from '../values/versions'
import { idOf, type Lever, type LeverKind, type LeverUnit } from './kind'

/** Edges and rates of commission tiers. */
export const tierLevers: LeverKind = {
  list: ({ commissionPlans, month }) =>
    commissionPlans.flatMap((plan, p) =>
      plan.tiers.flatMap((tier, t): Lever[] => {
        if (!inForce(plan, month) || !inForce(tier, month)) return []
        const about = { kind: 'commission', group: plan.name, row: String(t + 1) } as const
        const at = `${p}.${t}`
        return [
          { ...about, id: idOf('commission', at, 'from'), column: 'from', unit: edgeUnit(plan), value: tier.from },
          {
            ...about,
            id: idOf('commission', at, 'rate'),
            column: 'rate',
            unit: plan.measure === 'units' ? 'factor' : 'share',
            value: tier.rate,
          },
        ]
      }),
    ),
  turn: (input, values) => ({
    ...input,
    commissionPlans: input.commissionPlans.map(
      (plan, p): CommissionPlan => ({
        ...plan,
        tiers: plan.tiers.map((tier, t) => ({
          ...tier,
          from: values.get(idOf('commission', `${p}.${t}`, 'from')) ?? tier.from,
          rate: values.get(idOf('commission', `${p}.${t}`, 'rate')) ?? tier.rate,
        })),
      }),
    ),
  }),
}

function edgeUnit({ tiersOn, measure }: CommissionPlan): LeverUnit {
  if (tiersOn === 'attainment') return 'share'
  return measure === 'units' ? 'count' : 'money'
}
