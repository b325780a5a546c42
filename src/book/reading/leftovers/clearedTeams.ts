import { type Issue, issue } from '../../../domain/values/issue'
import type { Month } from '../../../domain/values/period'
import { inForce } from '../../../domain/values/versions'
import { sameName } from '../names'
import { placeOf, type Reads } from '../reads'
import { isSlip, type KnownNames } from './known'
import { leftoverProblems } from './words'

interface Planned {
  readonly plans: readonly string[]
  readonly names: KnownNames
  readonly month: Month
}

/** Teams whose plan is gone are scored as if they had none. */
export function clearedTeams(reads: Reads, { plans, names, month }: Planned): { reads: Reads; issues: Issue[] } {
  const { teams } = reads
  if (!teams) return { reads, issues: [] }
  const issues: Issue[] = []
  const rows = teams.rows.map(row => {
    const { team, plan } = row
    if (plan === undefined || sameName(plan, plans) !== undefined || isSlip({ typed: plan, of: 'plan' }, plans, names))
      return row
    if (inForce(row, month)) {
      issues.push(issue(leftoverProblems.team, { team, plan }, { place: placeOf(teams, row, 'plan') }))
    }
    return { ...row, plan: undefined }
  })
  return { reads: { ...reads, teams: { ...teams, rows } }, issues }
}
