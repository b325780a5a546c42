import type { Credit, MonthInput, Person } from '../records/month'
import { groupBy } from '../values/groupBy'
import { type Month, monthOf } from '../values/period'
import { versionFor } from '../values/versions'
import { type Presence, presenceIn } from './presence'

/** Looks up what a team was credited. */
export interface TeamCredits {
  /** Credits of everybody in the teams the person leads, those below them included; of the own team for other people. */
  of(presence: Presence, months: readonly Month[]): readonly Credit[]
  /** Those teams, in the month of the presence. */
  teams(presence: Presence): readonly string[]
}

/** Made when it is first asked for: most months have no plan on team credit. */
export function teamCredits(input: MonthInput): TeamCredits {
  let made: ReadonlyMap<string, readonly Credit[]> | undefined
  return {
    teams: presence => teamsOf(input, presence),
    of({ person }, months) {
      made = made ?? byTeamAndMonth(input)
      const known = made
      return months.flatMap(month => {
        const there = presenceIn(person, month, input)
        const teams = there ? teamsOf(input, there) : []
        return teams.flatMap(team => known.get(key(team, month)) ?? [])
      })
    },
  }
}

function byTeamAndMonth(input: MonthInput): Map<string, Credit[]> {
  const people = new Map(input.people.map(person => [person.name, person] as const))
  const teams = new Map<string, string | undefined>()
  const teamOf = (person: Person, month: Month) => {
    const at = key(person.name, month)
    if (!teams.has(at)) teams.set(at, presenceIn(person, month, input)?.last.team)
    return teams.get(at)
  }
  return groupBy(input.credits, ({ person, event }) => {
    const month = monthOf(event.date)
    const who = people.get(person)
    return key((who && teamOf(who, month)) ?? '', month)
  })
}

/** Whose deals are somebody's team credit: the teams led, with those below them, else the own one. */
export function teamsOf(input: Pick<MonthInput, 'teams'>, { person, month, last }: Presence): string[] {
  const teams = versionFor(input.teams, month)
  const led = teams.filter(team => team.leader === person.name).map(team => team.name)
  if (led.length === 0) return [last.team]
  const all = new Set(led)
  for (let size = 0; size < all.size; ) {
    size = all.size
    for (const { name, parent } of teams) if (parent !== undefined && all.has(parent)) all.add(name)
  }
  return [...all]
}

function key(name: string, month: Month): string {
  return `${name}\u0001${month}`
}
