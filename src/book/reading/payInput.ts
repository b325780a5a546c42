import type { MonthInput } from '../../domain/records/month'
import type { Issue } from '../../domain/values/issue'
import type { WindowSize } from '../../domain/values/period'
import type { Settings } from '../settings/settings'
import { readAdjustments } from './adjustments'
import { basesWithoutGrades } from './baseKinds'
import { readCommission } from './commission'
import type { Reads } from './reads'
import { readRewards } from './rewards'
import type { RewardRules } from './rewards/shared'
import { readGrades } from './rules'

type PayInput = Pick<MonthInput, 'grades' | 'commissionPlans' | 'adjustments' | 'rewards'>

/** Everything pay is computed from beside scores and deals. */
export function readPay(
  reads: Reads,
  { features }: Settings,
  given: Omit<RewardRules, 'features'> & { readonly plans: readonly string[]; readonly size: WindowSize },
): { input: PayInput; issues: Issue[] } {
  const { month, kpis, roster, plans, size } = given
  const grades = readGrades(reads, plans, { month, kind: size })
  const commission = readCommission(reads, { month, kpis, plans, isOn: features.commission })
  const adjustments = readAdjustments(reads, roster, features.deeds)
  const rewards = readRewards(reads, { ...given, features })
  return {
    input: {
      grades: grades.grades,
      commissionPlans: commission.plans,
      adjustments: adjustments.adjustments,
      rewards: rewards.rewards,
    },
    issues: [
      ...grades.issues,
      ...basesWithoutGrades(reads, plans, month),
      ...commission.issues,
      ...adjustments.issues,
      ...rewards.issues,
    ],
  }
}
