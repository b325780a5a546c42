import { rowReached } from '../../rules/tiers'
import { commissionWay } from './kind'
import { belowFirst, firstTier, paid } from './slices'

/** Up to quota at the first tier's rate, all of the overage at the rate of the tier reached. */
export const overage = commissionWay({
  id: 'overage',
  words: { en: 'overage', 'zh-CN': '超额通提', also: ['accelerated overage', '超额', '超额部分通提'] },
  needsQuota: true,
  accelerated: true,
  allot: 'inProportion',
  earned(input) {
    const { amount, tiers, quota = amount, perUnit } = input
    const nothing = belowFirst(input)
    if (nothing) return nothing
    const first = firstTier(tiers)
    const reached = rowReached(tiers, amount) ?? first
    const upTo = Math.min(amount, quota)
    const slices = [
      { from: 0, to: upTo, rate: first.rate },
      { from: upTo, to: amount, rate: reached.rate },
    ]
    return paid(slices, perUnit)
  },
  examples: [
    {
      amount: 140000,
      quota: 100000,
      tiers: [
        [0, 0.5],
        [1, 0.75],
        [1.25, 1],
        [1.5, 1.25],
      ],
      gives: 90000,
    },
    {
      amount: 80000,
      quota: 100000,
      tiers: [
        [0, 0.6],
        [1, 0.9],
      ],
      gives: 48000,
    },
    {
      amount: 40000,
      quota: 100000,
      tiers: [
        [0.5, 0.1],
        [1, 0.2],
      ],
      gives: 0,
    },
    {
      amount: -40000,
      quota: 100000,
      tiers: [
        [0.5, 0.1],
        [1, 0.2],
      ],
      gives: 0,
    },
    {
      amount: 50000,
      quota: 100000,
      tiers: [
        [0.5, 0.1],
        [1, 0.2],
      ],
      gives: 5000,
    },
  ],
})
