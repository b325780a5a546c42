import type { MonthContext } from '../lookups/context'
import type { Milestone } from '../records/rewards'
import { why } from '../values/explain'
import { snap } from '../values/round'
import { texts } from '../values/text'
import { versionFor } from '../values/versions'
import { type PayLine, type PayOf, paySource } from './kind'
import { attainedIn } from './payoutBonus'

const say = texts('milestone', {
  reached: {
    en: '{kpi} at {reached:%} has reached the mark of {from:%}: {pay:money}',
    'zh-CN': '“{kpi}”完成率 {reached:%},达到 {from:%} 的达标线:{pay:money}',
  },
})

/** A sum when a KPI's attainment reaches a mark: that of the highest mark, or of each. */
export const milestone = paySource({
  id: 'milestone',
  place: 3,
  isBonus: true,
  lines: milestoneLines,
})

function milestoneLines({ input }: MonthContext, { presence, plan, scores }: PayOf): PayLine[] {
  const rows = versionFor(input.rewards.milestones, input.month).filter(row => row.plan === plan)
  if (rows.length === 0) return []
  const person = presence.person.name
  return scores.lines.flatMap(({ score }) => {
    const reached = attainedIn(score)
    const own = rows.filter(row => row.kpi === score.kpi.name)
    if (reached === undefined) return []
    return marksReached(own, reached).map(({ kpi, from, amount }): PayLine => {
      const values = { kpi, reached, from, pay: amount / 100 }
      return { person, kind: 'milestone', kpi, rate: reached, amount, why: why(say.reached, values) }
    })
  })
}

/** The marks that pay at an attainment, lower bound inclusive. */
export function marksReached(rows: readonly Milestone[], attainment: number): Milestone[] {
  const reached = rows.filter(row => snap(row.from) <= snap(attainment)).sort((a, b) => a.from - b.from)
  const highest = reached.filter(row => row.pays === 'highest').slice(-1)
  return [...reached.filter(row => row.pays === 'each'), ...highest]
}
