import type { MonthContext } from '../lookups/context'
import type { CommissionPlan } from '../records/month'
import { type Month, windowOf } from '../values/period'
import { inForce } from '../values/versions'

type Looked = Pick<MonthContext, 'input'>

/** The row of a commission plan in force in a month. */
export function versionIn({ input }: Looked, plan: CommissionPlan, month: Month): CommissionPlan | undefined {
  if (inForce(plan, month)) return plan
  return input.commissionPlans.find(row => row.name === plan.name && row.plan === plan.plan && inForce(row, month))
}

/** What a version may not change without beginning a new window. */
const COUNTING = ['way', 'window', 'measure', 'tiersOn', 'paidOn', 'tierOn'] as const

/** The months around one whose deals add up: those of its window in which the plan counted as it does in that month. */
export function monthsOfWindow(context: Looked, plan: CommissionPlan, month: Month): Month[] {
  const months = windowOf(month, plan.window, context.input.policy.fiscalStart)
  const counts = (one: Month) => {
    const version = versionIn(context, plan, one)
    return version !== undefined && COUNTING.every(what => version[what] === plan[what])
  }
  const at = months.indexOf(month)
  const start = months.slice(0, at).reduce((first, one, i) => (counts(one) ? first : i + 1), 0)
  const end = months.findIndex((one, i) => i > at && !counts(one))
  return months.slice(start, end === -1 ? months.length : end)
}
