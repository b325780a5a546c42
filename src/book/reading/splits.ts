import type { Credit, DealEvent } from '../../domain/records/month'
import { allocate } from '../../domain/values/allocate'

/** Amount, units and cost of an event shared over several people by largest remainder: each sums to the event's. */
export function partsOf(
  { amount, units, cost }: DealEvent,
  shares: readonly number[],
): Pick<Credit, 'amount' | 'share' | 'units' | 'cost'>[] {
  const amounts = allocate(amount, shares)
  const unit = units === undefined ? 1 : 10 ** Math.max(2, decimalsOf(units))
  const counted = units === undefined ? [] : allocate(Math.round(units * unit), shares)
  const costs = cost === undefined ? [] : allocate(cost, shares)
  return shares.map((share, i) => ({
    amount: amounts[i] ?? 0,
    share,
    units: counted[i] === undefined ? undefined : counted[i] / unit,
    cost: costs[i],
  }))
}

function decimalsOf(count: number): number {
  return String(count).split('.')[1]?.length ?? 0
}
