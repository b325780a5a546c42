import { product } from '../values/money'
import { snap } from '../values/round'

/**
 * What is taken back of pay for a contract that ended early: paid × unused ÷ term, 0 or less, in minor units.
 * @param term of the contract, `used` of it in the same unit (months, days)
 */
export function clawedBack(paid: number, term: number, used: number): number {
  const unused = Math.min(term, Math.max(0, snap(term - used)))
  const back = product([paid, unused], [term])
  return back === 0 ? 0 : -back
}
