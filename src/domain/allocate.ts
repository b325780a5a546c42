import { snap } from './round'

/**
 * Splits a whole number of units by weights so that the parts sum to it exactly (largest remainder).
 * Ties go to the earlier item. Weights below zero count as zero; without any weight the parts are equal.
 */
export function allocate(units: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  const size = Math.abs(units)
  const counted = weights.map(weight => Math.max(0, weight))
  const total = counted.reduce((a, b) => a + b, 0)
  const exact = counted.map(weight => (total > 0 ? snap((size * weight) / total) : size / weights.length))
  const parts = exact.map(Math.floor)
  const left = size - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: snap(share - Math.floor(share)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return units < 0 ? parts.map(part => (part === 0 ? 0 : -part)) : parts
}
