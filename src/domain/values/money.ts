import { halfUp } from './round'

/**
 * Money is counted in integer minor units (分, cents). A rate is a whole number at the decimals it was typed with,
 * so a product is exact before its one rounding, half up away from zero.
 */
export const MINOR_DECIMALS = 2

export function toMinor(amount: number): number {
  return Math.round(halfUp(amount, MINOR_DECIMALS) * 10 ** MINOR_DECIMALS)
}

export function toMajor(minor: number): number {
  return minor === 0 ? 0 : minor / 10 ** MINOR_DECIMALS
}

/** minor × factor, rounded half up to a whole minor unit. */
export function times(minor: number, factor: number): number {
  return product([minor, factor])
}

/** a ÷ b × minor, rounded once, for whole a and b: a part of an amount by days or by other amounts. */
export function partOf(minor: number, part: number, whole: number): number {
  return product([minor, part], [whole])
}

/** To the nearest multiple of a step, half up away from zero. */
export function toStep(minor: number, step: number): number {
  return step === 1 ? minor : product([minor], [step]) * step
}

export interface Decimal {
  readonly digits: number
  readonly scale: number
}

/** The product of the factors over the product of the divisors, exact before its one rounding to a whole. */
export function product(factors: readonly number[], divisors: readonly number[] = []): number {
  const over = factors.map(decimal)
  const under = divisors.map(decimal)
  const top = over.map(d => d.digits)
  const bottom = under.map(d => d.digits)
  const scale = sum(over.map(d => d.scale)) - sum(under.map(d => d.scale))
  if (scale >= 0) bottom.push(...tens(scale))
  else top.push(...tens(-scale))
  return quotient(top, bottom)
}

function quotient(top: readonly number[], bottom: readonly number[]): number {
  const over = top.reduce((a, b) => a * b, 1)
  const under = bottom.reduce((a, b) => a * b, 1)
  if (Math.abs(over) <= Number.MAX_SAFE_INTEGER / 2 && Math.abs(under) <= Number.MAX_SAFE_INTEGER / 2) {
    const size = Math.abs(over)
    const base = Math.abs(under)
    const rest = size % base
    const whole = (size - rest) / base + (rest * 2 >= base ? 1 : 0)
    return signed(whole, over < 0 !== under < 0)
  }
  return bigQuotient(top, bottom)
}

function bigQuotient(top: readonly number[], bottom: readonly number[]): number {
  const over = top.map(n => BigInt(n)).reduce((a, b) => a * b, BigInt(1))
  const under = bottom.map(n => BigInt(n)).reduce((a, b) => a * b, BigInt(1))
  const zero = BigInt(0)
  const size = over < zero ? -over : over
  const base = under < zero ? -under : under
  const two = BigInt(2)
  return signed(Number((size * two + base) / (base * two)), over < zero !== under < zero)
}

function signed(size: number, negative: boolean): number {
  return negative && size !== 0 ? -size : size
}

function tens(count: number): number[] {
  const parts: number[] = []
  for (let left = count; left > 0; left -= 15) parts.push(10 ** Math.min(left, 15))
  return parts
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** The digits a number was typed with: 0.125 is 125 at scale 3. */
export function decimal(x: number): Decimal {
  if (Number.isInteger(x) && Math.abs(x) < 1e15) return { digits: x, scale: 0 }
  const known = decimals.get(x)
  if (known) return known
  if (decimals.size > MOST_KEPT) decimals.clear()
  const read = decimalAnew(x)
  decimals.set(x, read)
  return read
}

/** The same few rates and steps are taken apart over and over. */
const decimals = new Map<number, Decimal>()
const MOST_KEPT = 1000

function decimalAnew(x: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(Number(x.toPrecision(15))).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { digits: Number(whole + fraction), scale: fraction.length - Number(exponent) }
}
