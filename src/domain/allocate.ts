import { decimal } from './money'

/**
 * Splits a whole number of units by weights so that the parts sum to it exactly (largest remainder).
 * Ties go to the earlier item. Weights below zero count as zero; without any weight the parts are equal.
 * Exact for any size a double holds: weights count as the decimals they show.
 */
export function allocate(units: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  const size = Math.abs(units)
  const positive = weights.map(weight => Math.max(0, weight))
  const counted = positive.some(weight => weight > 0) ? positive : positive.map(() => 1)
  const parts = inNumbers(size, counted) ?? inNumbers(size, counted.map(inPoints)) ?? inBigInts(size, counted)
  return units < 0 ? parts.map(part => (part === 0 ? 0 : -part)) : parts
}

/** Shares are mostly whole basis points; what is not stays as it is. */
function inPoints(weight: number): number {
  const points = Math.round(weight * 1e4)
  return points / 1e4 === weight ? points : Number.NaN
}

interface Part {
  readonly index: number
  readonly whole: number
  readonly rest: number
}

/** Whole weights whose products with the size a double holds; otherwise undefined. */
function inNumbers(size: number, weights: readonly number[]): number[] | undefined {
  const total = weights.reduce((a, b) => a + b, 0)
  if (!weights.every(Number.isInteger) || size * total > Number.MAX_SAFE_INTEGER) return undefined
  const parts = weights.map((weight, index): Part => {
    const product = size * weight
    const rest = product % total
    return { index, whole: (product - rest) / total, rest }
  })
  return topped(size, parts)
}

function inBigInts(size: number, weights: readonly number[]): number[] {
  const decimals = weights.map(decimal)
  const scale = Math.max(...decimals.map(d => d.scale))
  const whole = decimals.map(d => BigInt(`${d.digits}${'0'.repeat(scale - d.scale)}`))
  const total = whole.reduce((a, b) => a + b, BigInt(0))
  const parts = whole.map((weight, index): Part & { readonly exact: bigint } => {
    const product = BigInt(size) * weight
    return { index, whole: Number(product / total), rest: 0, exact: product % total }
  })
  const order = [...parts].sort((a, b) => (a.exact === b.exact ? a.index - b.index : a.exact > b.exact ? -1 : 1))
  return topped(
    size,
    order.map((part, place) => ({ ...part, rest: order.length - place })),
  )
}

/** What is left over goes, one unit each, to the largest remainders. */
function topped(size: number, parts: readonly Part[]): number[] {
  const given: number[] = []
  for (const { index, whole } of parts) given[index] = whole
  const left = size - given.reduce((a, b) => a + b, 0)
  if (left === 0) return given
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest.slice(0, left)) given[index] = (given[index] ?? 0) + 1
  return given
}
