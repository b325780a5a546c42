import { asAttainments } from '../../../domain/methods/rule'
import type { Milestone } from '../../../domain/records/rewards'
import { toMinor } from '../../../domain/values/money'
import { sameName, unknownName } from '../names'
import type { Reads } from '../reads'
import { known, rowsOf, stop, type To, words } from './shared'

export function milestonesOf(reads: Reads, to: To): Milestone[] {
  const rows = rowsOf<'milestones'>(reads, 'milestones', to)
  return rows.map(row => {
    const { amount, pays = 'highest', fromMonth, toMonth } = row
    const plans = [...new Set(to.kpis.map(kpi => kpi.plan))]
    const plan = sameName(row.plan, plans)
    const kpis = [...new Set(to.kpis.filter(kpi => kpi.plan === plan).map(kpi => kpi.name))]
    const kpi = sameName(row.kpi, kpis)
    const current = known(row, to)
    if (current && plan === undefined)
      to.issues.push(unknownName(words.plan, row.plan, plans, stop(reads, 'milestones', row, 'plan')))
    else if (current && kpi === undefined)
      to.issues.push(unknownName(words.kpi, row.kpi, kpis, stop(reads, 'milestones', row, 'kpi')))
    const together = rows.filter(other => sameName(other.kpi, [row.kpi]) && sameName(other.plan, [row.plan]))
    const from = asAttainments(together.map(other => other.from))[together.indexOf(row)] ?? 0
    const place = stop(reads, 'milestones', row).place
    return {
      plan: plan ?? row.plan,
      kpi: kpi ?? row.kpi,
      from,
      amount: toMinor(amount),
      pays,
      fromMonth,
      toMonth,
      place,
    }
  })
}
