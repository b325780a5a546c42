import { issue, problems } from '../values/issue'
import type { LintRule } from './kind'
import { plansIn } from './plansIn'

const found = problems('lint.noData', {
  nobody: {
    severity: 'look',
    what: {
      en: 'nobody has a figure for {kpi} of {plan} in {month}',
      'zh-CN': '{month} 没有任何人有“{plan}”的{kpi}数据',
    },
    mend: {
      en: 'See where it comes from (Source), or leave its weight blank until there is data.',
      'zh-CN': '请核对“数据从哪来”;没有数据之前建议留空权重。',
    },
  },
})

/** KPIs that count, and that nobody has data for; of one that people are waiting for that is said already. */
export const noData: LintRule = ({ context, result }) =>
  plansIn(result).flatMap(plan => {
    const lines = result.people.filter(person => person.plan === plan).flatMap(({ scores }) => scores?.lines ?? [])
    const told = lines.filter(({ score }) => score.actual !== undefined || score.state === 'missing')
    const known = new Set(told.map(({ score }) => score.kpi.name))
    const without = context.scored(plan).filter(({ kpi, weight }) => weight > 0 && !known.has(kpi.name))
    if (lines.length === 0) return []
    const { month } = context.input
    return without.map(({ kpi }) => issue(found.nobody, { kpi: kpi.name, plan, month }, { month, place: kpi.place }))
  })
