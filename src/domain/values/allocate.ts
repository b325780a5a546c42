import { decimal } from './money'

/**
 * Splits a whole number of units by weights so that the parts sum to it exactly (largest remainder).
 * Ties go to the earlier item. Weights below zero count as zero; without any weight the parts are equal.
 * Exact for any size a double holds: weights count as the decimals they show.
 */
export function allocate(units: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  const positive = weights.map(weight => Math.max(0, weight))
  return shared(units, positive.some(weight => weight > 0) ? positive : positive.map(() => 1))
}

/**
 * Splits a whole number of units in proportion to parts of either sign, so that the parts sum to it exactly: 8 over
 * 100 and −20 is 10 and −2. Parts that cancel each other out, or so nearly that no double holds what each would get,
 * share as if each stood alone.
 */
export function allot(units: number, by: readonly number[]): number[] {
  const total = by.reduce((a, b) => a + b, 0)
  if (by.every(part => part >= 0) || total === 0) return allocate(units, by.map(Math.abs))
  const parts = shared(units, total < 0 ? by.map(part => -part) : by)
  const most = parts.reduce((a, b) => a + Math.abs(b), 0)
  return most <= Number.MAX_SAFE_INTEGER ? parts : allocate(units, by.map(Math.abs))
}

/** Shared in multiples of a step, the odd rest to the first who gets anything; the parts sum to the whole. */
export function allocateInSteps(units: number, weights: readonly number[], step: number): number[] {
  const rest = units % step
  const parts = allocate((units - rest) / step, weights).map(part => part * step)
  const first = Math.max(
    0,
    weights.findIndex(weight => weight > 0),
  )
  return parts.map((part, i) => (i === first ? part + rest : part))
}

/** Weights of a sum above 0. */
function shared(units: number, weights: readonly number[]): number[] {
  const size = Math.abs(units)
  const parts = inNumbers(size, weights) ?? inNumbers(size, weights.map(inPoints)) ?? inBigInts(size, weights)
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
  const most = weights.reduce((a, b) => a + Math.abs(b), 0)
  if (!weights.every(Number.isInteger) || size * most > Number.MAX_SAFE_INTEGER) return undefined
  const parts = weights.map((weight, index): Part => {
    const product = size * weight
    const rest = ((product % total) + total) % total
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
    const exact = ((product % total) + total) % total
    return { index, whole: Number((product - exact) / total), rest: 0, exact }
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
