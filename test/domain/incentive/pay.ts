import { incentive } from '../../../src/domain/commission/ways/index'
import type { CommissionWay } from '../../../src/domain/commission/ways/kind'
import { checkTiers, tiersByQuota, tiersInMinor } from '../../../src/domain/rules/tiers'
import { toMinor } from '../../../src/domain/values/money'

/** Pairs of from and rate, as people write tiers. */
export type Pairs = ReadonlyArray<readonly [number, number]>

/** What a way pays on an amount, all in major units; with a quota the tiers begin at shares of it. */
export function earned(id: keyof typeof incentive, amount: number, pairs: Pairs, quota?: number) {
  const way: CommissionWay = incentive[id]
  const { tiers } = checkTiers(
    pairs.map(([from, rate]) => ({ from, rate })),
    way,
  )
  const minor = quota === undefined ? undefined : toMinor(quota)
  const edges = minor === undefined ? tiersInMinor(tiers) : tiersByQuota(tiers, minor)
  return way.earned({ amount: toMinor(amount), tiers: edges, quota: minor })
}
