import type { Rewards } from '../../domain/records/rewards'
import type { Issue } from '../../domain/values/issue'
import type { Reads } from './reads'
import { curvesOf, payoutCurves } from './rewards/curves'
import { drawsOf } from './rewards/draws'
import { milestonesOf } from './rewards/milestones'
import { poolsOf } from './rewards/pools'
import { prizesOf } from './rewards/prizes'
import type { RewardRules, To } from './rewards/shared'

/** Rules of pay beside grades and commission; those that are switched off are not used, and said to be. */
export function readRewards(reads: Reads, rules: RewardRules): { rewards: Rewards; issues: Issue[] } {
  const to: To = { ...rules, issues: [] }
  const curves = curvesOf(reads, to)
  const rewards = {
    curves,
    draws: drawsOf(reads, to),
    milestones: milestonesOf(reads, to),
    pools: poolsOf(reads, to, [...curves.keys()]),
    prizes: prizesOf(reads, to),
  }
  payoutCurves(reads, to, [...curves.keys()])
  return { rewards, issues: to.issues }
}
