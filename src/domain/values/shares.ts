import type { Typed } from './field'
import { halfUp, hundredth } from './round'

export type Shares = { readonly shares: readonly number[] } | { readonly total: number }

/**
 * Numbers that must sum to 100 %: as shares where they sum to 1, as percentages where they sum to 100
 * (to a basis point). What was typed with a % sign is a share already, unless all of them together are 10 000 %.
 */
export function asShares(parts: readonly Typed[]): Shares {
  const shares = parts.map(part => part.n)
  const percentages = parts.map(part => (part.percent ? part.n : hundredth(part.n)))
  if (isWhole(shares)) return { shares }
  if (isWhole(percentages)) return { shares: percentages }
  if (isWhole(shares.map(share => share / 100))) return { shares: shares.map(share => hundredth(share)) }
  const largest = Math.max(0, ...parts.filter(part => !part.percent).map(part => part.n))
  return { total: halfUp(total(largest > 1 ? percentages : shares), 6) }
}

function isWhole(shares: readonly number[]): boolean {
  return halfUp(total(shares), 4) === 1
}

function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
