import { snap } from '../values/round'

/** Figures by position in the whole (months of a year); undefined is not yet known. */
export type Known = ReadonlyArray<number | undefined>

/** Known × (all weights ÷ weights of the known positions); undefined while nothing with a weight is known. */
export function forecastByShare(known: Known, weights: readonly number[]): number | undefined {
  const all = weights.reduce((a, b) => a + b, 0)
  const base = weights.reduce((sum, weight, i) => sum + (known[i] === undefined ? 0 : weight), 0)
  return base > 0 ? snap((toDate(known) * all) / base) : undefined
}

/** To date + the mean of the last three known positions × the positions left, both seasonally. */
export function forecastByLastThree(known: Known, weights: readonly number[]): number | undefined {
  const positions = weights.map((weight, i) => ({ weight, figure: known[i] }))
  const last = positions.filter(({ figure }) => figure !== undefined).slice(-3)
  const base = last.reduce((sum, { weight }) => sum + weight, 0)
  const left = positions.reduce((sum, { weight, figure }) => sum + (figure === undefined ? weight : 0), 0)
  if (base <= 0) return undefined
  return snap(toDate(known) + (last.reduce((sum, { figure = 0 }) => sum + figure, 0) * left) / base)
}

function toDate(known: Known): number {
  return known.reduce((sum: number, figure) => sum + (figure ?? 0), 0)
}
