/**
 * Rounding by named rules, on the decimal digits that are shown rather than on binary fractions:
 * `halfUp(1.005, 2)` is 1.01.
 */

/** Float noise below 1e-9 is taken away before a figure is compared with an edge. */
export function snap(x: number): number {
  if (Math.abs(x) < 4e6) return Math.round(x * 1e9) / 1e9 + 0
  return Math.abs(x) < 1e12 ? Number(x.toFixed(9)) : x
}

/** Half up, away from zero, at that many decimals. */
export function halfUp(x: number, decimals: number): number {
  if (Number.isInteger(x)) return x + 0
  const exact = Math.abs(snap(x))
  const scaled = exact * 10 ** decimals
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3
  const whole = Math.round(isNearHalf || scaled > 1e9 ? Number(`${plainDigits(exact)}e${decimals}`) : scaled)
  const size = whole / 10 ** decimals
  return x < 0 && size !== 0 ? -size : size
}

/** A hundredth by moving the point, so that 33.33 gives 0.3333. */
export function hundredth(x: number): number {
  const moved = Number(`${x}e-2`)
  return Number.isNaN(moved) ? x / 100 : moved
}

/** Digits without an exponent, so that another one can be put behind. */
function plainDigits(x: number): string {
  const digits = String(x)
  return digits.includes('e') ? x.toFixed(12) : digits
}
