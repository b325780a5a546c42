import { describe, expect, it } from 'vitest'
import { incentive } from '../../../src/domain/incentive/index'
import { toMajor, toMinor } from '../../../src/domain/money'
import { checkTiers, tiersByQuota, tiersInMinor } from '../../../src/domain/tiers'

describe('every way tiers pay', () => {
  for (const way of Object.values(incentive)) {
    it.each(way.examples.map(example => [JSON.stringify(example), example] as const))(
      `${way.id} (${way.words['zh-CN']}) holds for %s`,
      (_, { amount, tiers, quota, gives }) => {
        const checked = checkTiers(
          tiers.map(([from, rate]) => ({ from, rate })),
          way,
        ).tiers
        const inMinor = quota === undefined ? tiersInMinor(checked) : tiersByQuota(checked, toMinor(quota))
        const input = { amount: toMinor(amount), tiers: inMinor }
        const earned = way.earned(quota === undefined ? input : { ...input, quota: toMinor(quota) })
        expect(toMajor(earned.pay)).toBe(gives)
      },
    )
  }
})
