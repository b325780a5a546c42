import { passes } from '../../domain/commission/credits'
import { presenceIn } from '../../domain/lookups/presence'
import type { CommissionPlan, MonthInput } from '../../domain/records/month'
import { type Issue, issue, problems } from '../../domain/values/issue'
import { monthOf, windowOf } from '../../domain/values/period'
import { inForce } from '../../domain/values/versions'
import { placeOf, type Reads } from './reads'

const found = problems('costs', {
  noCost: {
    severity: 'leavesOut',
    what: {
      en: 'deal {deal} has no cost, and {plan} pays on margin',
      'zh-CN': '成交 {deal} 没有填成本,而“{plan}”按毛利计提',
    },
    mend: { en: 'Type the cost; 0 if there was none.', 'zh-CN': '请填写成本;没有成本就填 0。' },
  },
})

/** A blank cost is not known yet: the deals of the month's windows that a plan on margin pays, for those who earn it. */
export function blankCosts({ deals }: Reads, input: Omit<MonthInput, 'leftOut'>): Issue[] {
  const { credits, commissionPlans, people, month, policy } = input
  const onMargin = commissionPlans.filter(plan => plan.measure === 'margin' && inForce(plan, month))
  if (!deals || onMargin.length === 0) return []
  const byName = new Map(people.map(person => [person.name, person] as const))
  return credits.flatMap(({ person, event }) => {
    const when = monthOf(event.date)
    if (event.cost !== undefined || event.kind === 'refund' || when > month) return []
    const who = byName.get(person)
    const own = who && presenceIn(who, month, input)?.last.plan
    const plan = onMargin.find(
      one =>
        one.plan === own &&
        [one.paidOn, one.tierOn].includes(event.kind as CommissionPlan['paidOn']) &&
        windowOf(month, one.window, policy.fiscalStart).includes(when) &&
        passes(one, { event }),
    )
    if (!plan) return []
    const place = event.place?.row === undefined ? event.place : placeOf(deals, { at: event.place.row }, 'cost')
    return [issue(found.noCost, { deal: event.deal, plan: plan.name }, { who: [person], month, place })]
  })
}
