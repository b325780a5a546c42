import type { MonthContext } from '../lookups/context'
import type { PersonResult } from '../pay/personResult'
import type { Credit } from '../records/month'
import { type Issue, issue, type Problem, problems } from '../values/issue'
import { monthOf } from '../values/period'
import { versionFor } from '../values/versions'
import { creditsFor } from './credits'
import { scaleOf, type Unscaled } from './scale'
import { measured } from './terms'
import { monthsOfWindow } from './versions'

const found = problems('commission', {
  noFigure: {
    severity: 'look',
    what: {
      en: '{plan} pays {person} nothing yet: its tiers count attainment of {kpi}, which has no figure in {month}',
      'zh-CN': '“{plan}”暂不给 {person} 计提成:按“{kpi}”完成率定档,但 {month} 没有数据',
    },
    mend: {
      en: 'Fill in the figure and score the month again.',
      'zh-CN': '请填写数据,然后重新计算该月。',
    },
  },
  noQuota: {
    severity: 'look',
    what: {
      en: '{plan} pays {person} nothing: its tiers count attainment of {kpi}, which has no target above 0 in {month}',
      'zh-CN': '“{plan}”没有给 {person} 计提成:按“{kpi}”完成率定档,但 {month} 没有大于 0 的目标',
    },
    mend: {
      en: 'Fill in the target on Targets, or that of the KPI on KPIs.',
      'zh-CN': '请在“目标”表填写,或在“考核指标”表填写该指标的目标。',
    },
  },
})

const changes = problems('commissionPlanChange', {
  within: {
    severity: 'look',
    what: {
      en: '{person} goes from {before} to {plan} on {day}: commission on earlier deals of {month} is paid by {plan} too',
      'zh-CN': '{person} 于 {day} 由“{before}”转到“{plan}”:{month} 此前的成交也按“{plan}”计提成',
    },
    mend: {
      en: 'Let the change begin with a month, or settle the difference on Adjustments.',
      'zh-CN': '请让变动从月初生效,或在“奖惩调整”补差额。',
    },
  },
})

const PROBLEMS: Readonly<Record<Unscaled, Problem>> = { noFigure: found.noFigure, noQuota: found.noQuota }

/** Deals that wait because the attainment that decides their tier cannot be told. */
export function commissionProblems(context: MonthContext, people: readonly PersonResult[]): Issue[] {
  const { month, commissionPlans } = context.input
  const plans = versionFor(commissionPlans, month).filter(({ tiersOn }) => tiersOn === 'attainment')
  return people.flatMap(({ presence, plan: own, pay }) =>
    (pay ? plans.filter(({ plan }) => plan === own) : []).flatMap(plan => {
      const months = monthsOfWindow(context, plan, month).filter(one => one <= month)
      const credits = creditsFor(context, plan, presence, { kind: plan.tierOn, months })
      const amount = measured(plan, credits)
      const scale = credits.length === 0 ? undefined : scaleOf({ context, plan, presence }, month, amount)
      if (typeof scale !== 'string') return []
      const person = presence.person.name
      const values = { plan: plan.name, person, kpi: plan.quotaKpi ?? '', month }
      return [issue(PROBLEMS[scale], values, { who: [person], month, place: plan.place })]
    }),
  )
}

/** Who changes to another commission within the month, and has deals from before. */
export function planChanges(context: MonthContext, people: readonly PersonResult[]): Issue[] {
  const { month, commissionPlans } = context.input
  const paying = new Set(versionFor(commissionPlans, month).map(({ plan }) => plan))
  return people.flatMap(({ presence: { person, segments, last } }) => {
    const before = segments.map(({ stint }) => stint.plan ?? '').find(plan => plan !== (last.plan ?? ''))
    const { plan = '', start = '' } = last
    if (before === undefined || !(paying.has(before) || paying.has(plan))) return []
    const isEarlier = ({ event: { date } }: Credit) => monthOf(date) === month && date < start
    if (!context.creditsOf(person.name).some(isEarlier)) return []
    const values = { person: person.name, before, plan, day: start, month }
    return [issue(changes.within, values, { who: [person.name], month, place: last.place })]
  })
}
