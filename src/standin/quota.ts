import type { WorldState } from './state'

const DAY = 86_400_000

/** What is left of a daily allowance; it begins anew a day after its first use. */
export const dailyQuota = ({ usage, now }: WorldState, name: string, most: number) => {
  const known = usage.get(name)
  const current = known && now < known.since + DAY ? known : { since: now, used: 0 }
  return {
    left: Math.max(0, most - current.used),
    use: (amount: number) => {
      usage.set(name, { since: current.since, used: current.used + amount })
    },
  }
}
