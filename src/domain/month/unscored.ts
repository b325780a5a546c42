import type { MonthContext } from '../lookups/context'
import type { PersonResult, Scored } from '../pay/personResult'
import { type Why, why } from '../values/explain'
import { type Issue, issue, problems } from '../values/issue'
import { isDue } from '../values/period'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'

const say = texts('unscored', {
  nothing: { en: 'No score this month', 'zh-CN': '本月不评分' },
  commissionOnly: {
    en: 'No score: {plan} pays commission only',
    'zh-CN': '不评分:“{plan}”只计提成',
  },
})

const found = problems('unscored', {
  nothing: {
    severity: 'look',
    what: {
      en: 'nothing was measured for {person} in {month}: there is no score, and pay without one',
      'zh-CN': '{person} 在 {month} 没有任何考核数据:不评分,只发与得分无关的部分',
    },
    mend: {
      en: 'Nothing to do if that is meant; else fill in a figure.',
      'zh-CN': '如属实,无需处理;否则请填写数据。',
    },
  },
})

/** Why somebody has no score although nothing is missing: no KPI is due or measured, or the plan has none. */
export function unscored({ input }: MonthContext, { presence, scores }: Scored): Why | undefined {
  const { plan } = presence.last
  if (plan === undefined || scores?.total) return undefined
  if (!scores) return paysCommission(input, plan) ? why(say.commissionOnly, { plan }) : undefined
  if (scores.lines.some(({ score }) => score.state !== 'notCounted')) return undefined
  return why(
    say.nothing,
    {},
    scores.lines.map(({ score }) => score.why),
  )
}

/** A plan that only pays commission needs no KPI. */
export function paysCommission({ commissionPlans, month }: MonthContext['input'], plan: string): boolean {
  return versionFor(commissionPlans, month).some(row => row.plan === plan)
}

/** Who has no score for want of figures, not because nothing is due. */
export function unscoredProblems({ input }: MonthContext, people: readonly PersonResult[]): Issue[] {
  const { month, policy } = input
  return people.flatMap(({ presence, scores, isUnscored }) => {
    const due = scores?.lines.some(({ score: { kpi } }) => isDue(month, kpi.frequency, policy.fiscalStart))
    if (!isUnscored || !due) return []
    const person = presence.person.name
    return [issue(found.nothing, { person, month }, { who: [person], month, place: { table: 'actuals' } })]
  })
}
