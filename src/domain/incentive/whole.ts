import { rowReached } from '../tiers'
import { commissionWay } from './kind'
import { firstTier, notReached, paid } from './slices'

/** The rate of the tier reached applies to everything. */
export const whole = commissionWay({
  id: 'whole',
  words: { en: 'whole amount', 'zh-CN': '全额累进', also: ['retroactive', '全额', '全额通提', '整体'] },
  needsQuota: false,
  accelerated: false,
  allot: 'inProportion',
  earned({ amount, tiers, perUnit }) {
    const first = firstTier(tiers)
    if (amount < 0) return paid([{ from: 0, to: amount, rate: first.rate }], perUnit)
    const reached = rowReached(tiers, amount)
    return reached ? paid([{ from: 0, to: amount, rate: reached.rate }], perUnit) : notReached(amount, first.from)
  },
  examples: [
    {
      amount: 60000,
      tiers: [
        [0, 0.02],
        [30000, 0.04],
        [60000, 0.07],
      ],
      gives: 4200,
    },
    {
      amount: 59999.99,
      tiers: [
        [0, 0.02],
        [30000, 0.04],
        [60000, 0.07],
      ],
      gives: 2400,
    },
    { amount: 15100, tiers: [[15000, 0.2]], gives: 3020 },
    { amount: 14000, tiers: [[15000, 0.2]], gives: 0 },
  ],
})
