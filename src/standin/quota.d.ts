import type { WorldState } from './state'
/** What is left of a daily allowance; it begins anew a day after its first use. */
export declare const dailyQuota: (
  { usage, now }: WorldState,
  name: string,
  most: number,
) => {
  left: number
  use: (amount: number) => void
}
