import { later, type Why, why } from '../../values/explain'
import { type Decimal, decimal, toMajor } from '../../values/money'
import { snap } from '../../values/round'
import { type Terms, type Text, texts } from '../../values/text'
import type { CommissionInput, Earned, Tier } from './kind'

/** The part of an amount between two edges, in minor units, and the rate it pays. */
export interface Slice {
  readonly from: number
  readonly to: number
  readonly rate: number
}

const words = texts('commission', {
  slice: { en: '{amount} × {rate:%}', 'zh-CN': '{amount} × {rate:%}' },
  units: { en: '{amount} × {rate:money}', 'zh-CN': '{amount} × {rate:money}' },
  sum: { en: '{slices} = {pay:money}', 'zh-CN': '{slices} = {pay:money}' },
  nothing: { en: 'nothing to pay on: 0', 'zh-CN': '没有可计提的金额:0' },
  notReached: {
    en: '{amount} has not reached the first tier, {first}: no commission',
    'zh-CN': '{amount},未达第一档 {first},无提成',
  },
})

/** What the slices pay together, rounded once, half up away from zero, with the sum as its why. */
export function paid(slices: readonly Slice[], perUnit = false): Earned {
  const pay = inWholes(slices) ?? rounded(slices)
  return { pay, why: later({ slices, pay, perUnit }, whyOf) }
}

interface Paid {
  readonly slices: readonly Slice[]
  readonly pay: number
  readonly perUnit: boolean
}

function whyOf({ slices, pay, perUnit }: Paid): Why {
  const filled = slices.filter(slice => slice.to !== slice.from)
  if (filled.length === 0) return why(words.nothing)
  return why(words.sum, { slices: termsOf(filled, perUnit ? words.units : words.slice), pay: toMajor(pay) })
}

/** Nothing is paid below the first tier; where that begins at 0, what lies below 0 is taken back at its rate. */
export function belowFirst({ amount, tiers, perUnit }: CommissionInput): Earned | undefined {
  const first = firstTier(tiers)
  if (snap(amount) >= snap(first.from)) return undefined
  if (first.from > 0) return notReached(amount, first.from)
  return paid([{ from: 0, to: amount, rate: first.rate }], perUnit)
}

function notReached(amount: number, first: number): Earned {
  return { pay: 0, why: why(words.notReached, { amount: toMajor(amount), first: toMajor(first) }) }
}

function termsOf(slices: readonly Slice[], text: Text): Terms {
  return {
    terms: slices.map(({ from, to, rate }) => ({ say: text, with: { amount: toMajor(snap(to - from)), rate } })),
  }
}

export function firstTier(tiers: readonly Tier[]): Tier {
  return tiers[0] ?? { from: 0, rate: 0 }
}

/** What slices of whole minor units come to, rounded once, half up; undefined where a double does not count that far. */
function inWholes(slices: readonly Slice[]): number | undefined {
  let sum = 0
  let most = 0
  let unit = 1
  for (const { from, to, rate } of slices) {
    if (!(Number.isInteger(from) && Number.isInteger(to))) return undefined
    const { digits, scale } = decimal(rate)
    for (; unit < 10 ** scale; unit *= 10) {
      sum *= 10
      most *= 10
    }
    const part = (to - from) * digits * (unit / 10 ** scale)
    sum += part
    most += Math.abs(part)
  }
  return nearestWhole(sum, most, unit)
}

/** sum ÷ unit, half up away from zero; undefined where a double does not count that far. */
function nearestWhole(sum: number, most: number, unit: number): number | undefined {
  if (most * 2 > Number.MAX_SAFE_INTEGER || unit > 1e15) return undefined
  const size = Math.abs(sum)
  const rest = size % unit
  const whole = (size - rest) / unit + (rest * 2 >= unit ? 1 : 0)
  return sum < 0 && whole !== 0 ? -whole : whole
}

/** What the slices come to, exact before its one rounding to a whole, half up away from zero. */
function rounded(slices: readonly Slice[]): number {
  const terms: Term[] = []
  let scale = 0
  for (const { from, to, rate } of slices) {
    const y = decimal(rate)
    for (const x of [decimal(to), decimal(-from)]) {
      terms.push({ x, y })
      scale = Math.max(scale, x.scale + y.scale)
    }
  }
  return inNumbers(terms, scale) ?? inBigInts(terms, scale)
}

interface Term {
  readonly x: Decimal
  readonly y: Decimal
}

/** Where all of it stays within what a double counts; otherwise undefined. */
function inNumbers(terms: readonly Term[], scale: number): number | undefined {
  let sum = 0
  let most = 0
  for (const { x, y } of terms) {
    const product = x.digits * y.digits * 10 ** (scale - x.scale - y.scale)
    most += Math.abs(product)
    sum += product
  }
  return nearestWhole(sum, most, 10 ** scale)
}

function inBigInts(terms: readonly Term[], scale: number): number {
  let sum = BigInt(0)
  for (const { x, y } of terms) sum += BigInt(x.digits) * BigInt(y.digits) * ten(scale - x.scale - y.scale)
  const size = sum < BigInt(0) ? -sum : sum
  const unit = ten(scale)
  const whole = Number((size * BigInt(2) + unit) / (unit * BigInt(2)))
  return sum < BigInt(0) && whole !== 0 ? -whole : whole
}

function ten(power: number): bigint {
  return BigInt(`1${'0'.repeat(power)}`)
}
