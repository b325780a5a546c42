import { earningIn, edgesIn } from '../commission/terms'
import type { MonthResult } from '../month/scoreMonth'
import type { CommissionPlan } from '../records/month'
import { type Issue, issue, problems } from '../values/issue'
import { versionFor } from '../values/versions'
import type { LintMonth, LintRule } from './kind'

const found = problems('lint.cliff', {
  jumps: {
    severity: 'look',
    what: {
      en: '{plan}: at {edge:money} the commission jumps from {before:money} to {after:money}',
      'zh-CN': '“{plan}”:到 {edge:money} 时提成从 {before:money} 跳到 {after:money}',
    },
    mend: {
      en: 'A jump invites holding deals back or pulling them forward. Tiers by slices (marginal) have none.',
      'zh-CN': '跳档容易诱发压单或提前签单;“超额累进”没有跳档。',
    },
  },
  falls: {
    severity: 'look',
    what: {
      en: '{plan}: at {edge:money} the commission falls from {before:money} to {after:money}, so more sales pay less',
      'zh-CN': '“{plan}”:到 {edge:money} 时提成从 {before:money} 降到 {after:money},卖得多反而拿得少',
    },
    mend: { en: 'Let the rates rise, or pay by slices (marginal).', 'zh-CN': '请让提成率递增,或改为“超额累进”。' },
  },
})

/** Below this part of the month's median pay a jump is not felt. */
const FELT = 0.01

/** Edges where one unit more changes the commission of a plan at once. */
export const cliffs: LintRule = month => {
  const { input } = month.context
  const felt = FELT * medianPay(month.result)
  return versionFor(input.commissionPlans, input.month).flatMap(plan => cliffsOf(month, plan, felt))
}

function cliffsOf({ context, result }: LintMonth, plan: CommissionPlan, felt: number): Issue[] {
  const person = result.people.find(({ plan: own }) => own === plan.plan)
  if (!person) return []
  const terms = { context, plan, presence: person.presence }
  const earned = earningIn(terms, context.input.month)
  return edgesIn(terms, context.input.month).flatMap(edge => {
    if (edge <= 0) return []
    const before = earned(edge - 1).pay
    const after = earned(edge).pay
    if (Math.abs(after - before) <= Math.max(1, felt)) return []
    const values = { plan: plan.name, edge: edge / 100, before: before / 100, after: after / 100 }
    return [issue(after > before ? found.jumps : found.falls, values, { place: plan.place })]
  })
}

/** Minor units. */
function medianPay({ people }: MonthResult): number {
  const pays = people.flatMap(({ pay }) => (pay && pay.total > 0 ? [pay.total] : [])).sort((a, b) => a - b)
  return pays[Math.floor(pays.length / 2)] ?? 0
}
