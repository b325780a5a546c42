import type { MonthInput } from '../records/month'
import type { Individual } from '../scores/individual'
import type { KpiScore } from '../scores/kpiScore'
import { groupBy } from '../values/groupBy'
import { type Issue, issue, problems } from '../values/issue'
import { isDue } from '../values/period'

const found = problems('sameForAll', {
  zero: {
    severity: 'look',
    what: {
      en: '{kpi} is 0 for all {count} people of {plan} in {month}, and gives them no points',
      'zh-CN': '{month}“{plan}”{count} 人的“{kpi}”均为 0,都不得分',
    },
    mend: {
      en: 'Nothing to do if that is so; else look at where its figures come from.',
      'zh-CN': '如属实,无需处理;否则请检查数据来源。',
    },
  },
  notMeasured: {
    severity: 'look',
    what: {
      en: '{kpi} is not measured for any of the {count} people of {plan} in {month}',
      'zh-CN': '{month}“{plan}”{count} 人都不考核“{kpi}”',
    },
    mend: {
      en: 'Its weight is shared over the other KPIs. Nothing to do if that is meant.',
      'zh-CN': '权重由其他指标分摊。如属实,无需处理。',
    },
  },
})

/** A KPI that nobody of several has anything of: more often a column left blank or a source chosen wrongly than the truth. */
export function sameForAll(people: readonly Individual[], { month, policy }: MonthInput): Issue[] {
  const lines = people
    .flatMap(({ plan, lines: own }) => own.map(({ score }) => ({ plan, score })))
    .filter(({ score }) => isDue(month, score.kpi.frequency, policy.fiscalStart))
  return [...groupBy(lines, ({ plan, score }) => `${plan}\u0001${score.kpi.name}`).values()].flatMap(all => {
    const [first] = all
    if (!first || all.length < 2) return []
    const { plan, score } = first
    const values = { kpi: score.kpi.name, count: all.length, plan, month }
    const about = { month, place: score.kpi.place }
    if (all.every(one => isZero(one.score))) return [issue(found.zero, values, about)]
    const isNone = all.every(one => one.score.figure === 'notMeasured')
    return isNone ? [issue(found.notMeasured, values, about)] : []
  })
}

/** Where no points were given there are none to be missed. */
function isZero({ kpi, figure, actual, points }: KpiScore): boolean {
  return kpi.source !== 'points' && figure === 'known' && actual === 0 && points === 0
}
