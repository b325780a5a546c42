import type { Membership } from '../pay/awards/figures'
import type { MonthInput } from '../records/month'
import { groupBy } from '../values/groupBy'
import type { Month } from '../values/period'
import { presenceIn } from './presence'

/** Who was in a team in a month, by the days spent there; each month is looked through once. */
export function memberships(input: MonthInput): (team: string, month: Month) => readonly Membership[] {
  const known = new Map<Month, ReadonlyMap<string, readonly Membership[]>>()
  return (team, month) => {
    const teams = known.get(month) ?? byTeam(input, month)
    known.set(month, teams)
    return teams.get(team) ?? []
  }
}

function byTeam(input: MonthInput, month: Month): Map<string, Membership[]> {
  const teams = new Map<string, Membership[]>()
  for (const person of input.people) {
    const presence = presenceIn(person, month, input)
    if (!presence) continue
    for (const [team, segments] of groupBy(presence.segments, segment => segment.stint.team)) {
      const days = segments.reduce((sum, segment) => sum + segment.days, 0)
      const own = teams.get(team) ?? []
      own.push({ presence, days, fraction: days / presence.days })
      teams.set(team, own)
    }
  }
  return teams
}
