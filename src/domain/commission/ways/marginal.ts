import { commissionWay } from './kind'
import { belowFirst, firstTier, paid, type Slice } from './slices'

/** Each slice of the amount pays at the rate of its own tier; below the first tier nothing is paid. */
export const marginal = commissionWay({
  id: 'marginal',
  words: { en: 'marginal', 'zh-CN': '超额累进', also: ['分段累计', 'progressive', 'tiered', '分段'] },
  needsQuota: false,
  accelerated: false,
  allot: 'byDate',
  earned(input) {
    const { amount, tiers, perUnit } = input
    const nothing = belowFirst(input)
    if (nothing) return nothing
    const first = firstTier(tiers)
    const slices: Slice[] = []
    for (let i = 0; i < tiers.length; i++) {
      const { from, rate } = tiers[i] ?? first
      if (from >= amount) break
      slices.push({ from, to: Math.min(amount, tiers[i + 1]?.from ?? amount), rate })
    }
    return paid(slices, perUnit)
  },
  examples: [
    {
      amount: 150000,
      tiers: [
        [0, 0.05],
        [100000, 0.06],
        [125000, 0.07],
      ],
      gives: 8250,
    },
    {
      amount: 100000,
      tiers: [
        [0, 0.05],
        [100000, 0.06],
      ],
      gives: 5000,
    },
    { amount: 130, tiers: [[100, 0.1]], gives: 3 },
    { amount: 99, tiers: [[100, 0.1]], gives: 0 },
    {
      amount: -200,
      tiers: [
        [0, 0.05],
        [100, 0.1],
      ],
      gives: -10,
    },
    { amount: -200, tiers: [[100, 0.1]], gives: 0 },
  ],
})
