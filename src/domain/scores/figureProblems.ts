import type { MonthContext } from '../lookups/context'
import type { Figure, Kpi } from '../records/month'
import { type Issue, issue, problems } from '../values/issue'
import { snap } from '../values/round'
import { versionFor } from '../values/versions'

const found = problems('figureProblems', {
  differs: {
    severity: 'look',
    what: {
      en: 'Actuals say {typed} for {kpi} of {person}, deals come to {counted}',
      'zh-CN': '{person} 的“{kpi}”,业绩填报为 {typed},成交明细为 {counted}',
    },
    mend: {
      en: 'Deals count. Clear the cell in Actuals, or correct the deals.',
      'zh-CN': '以成交明细为准。请清空填报的数,或更正成交。',
    },
  },
  notAsked: {
    severity: 'look',
    what: {
      en: 'there is a figure for {kpi} of {person}, whose plan {plan} does not have it',
      'zh-CN': '{person} 填了“{kpi}”,但其方案“{plan}”没有这个指标',
    },
    mend: { en: 'It is not used. Clear it, or correct the plan.', 'zh-CN': '没有计入。请清空,或更正考核方案。' },
  },
})

const FROM_ELSEWHERE: readonly Kpi['source'][] = ['booked', 'invoiced', 'cash', 'units', 'count', 'newCustomers']

interface WithPlan {
  readonly person: string
  readonly plan: string
}

/** Figures typed where deals count and differ, and figures of KPIs the person's plan does not have. */
export function figureProblems(context: MonthContext, people: readonly WithPlan[]): Issue[] {
  const { input, figures } = context
  const kpis = versionFor(input.kpis, input.month)
  const plans = new Map(people.map(({ person, plan }) => [person, plan]))
  return [...figures.typedIn(input.month)].flatMap(([person, own]) => {
    const plan = plans.get(person)
    if (plan === undefined) return []
    return [...own].flatMap(([kpi, figure]) => problemOf(context, { person, plan, kpi, figure }, kpis) ?? [])
  })
}

interface TypedOf extends WithPlan {
  readonly kpi: string
  readonly figure: Figure
}

function problemOf({ input, figures }: MonthContext, typed: TypedOf, kpis: readonly Kpi[]): Issue | undefined {
  const { person, plan, kpi: name, figure } = typed
  if (figure === 'notMeasured') return undefined
  const { month } = input
  const about = { who: [person], month, place: { table: 'actuals' } }
  const kpi = kpis.find(one => one.name === name && one.plan === plan)
  if (!kpi) {
    const isElsewhere = kpis.some(one => one.name === name)
    return isElsewhere ? issue(found.notAsked, { kpi: name, person, plan }, about) : undefined
  }
  const counted = FROM_ELSEWHERE.includes(kpi.source) ? figures.figure(person, month, kpi) : 'missing'
  if (typeof counted !== 'object' || snap(counted.value) === snap(figure.value)) return undefined
  const shown = (n: number) => ({ figure: n, percent: kpi.percent })
  return issue(found.differs, { kpi: name, person, typed: shown(figure.value), counted: shown(counted.value) }, about)
}
