import { rowReached } from '../../rules/tiers'
import { commissionWay } from './kind'
import { belowFirst, firstTier, paid } from './slices'

/** The rate of the tier reached applies to everything. */
export const whole = commissionWay({
  id: 'whole',
  words: { en: 'whole amount', 'zh-CN': '全额累进', also: ['retroactive', '全额', '全额通提', '整体'] },
  needsQuota: false,
  accelerated: false,
  allot: 'inProportion',
  earned(input) {
    const { amount, tiers, perUnit } = input
    const { rate } = rowReached(tiers, amount) ?? firstTier(tiers)
    return belowFirst(input) ?? paid([{ from: 0, to: amount, rate }], perUnit)
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
    { amount: -30000, tiers: [[85000, 0.005]], gives: 0 },
  ],
})
