import type { MonthResult } from '../month/scoreMonth'
import type { PersonResult } from '../pay/personResult'

/** How somebody comes out of a month; money in minor units, blank while pending. */
export interface Standing {
  readonly final?: number | undefined
  readonly grade?: string | undefined
  readonly total?: number | undefined
}

export interface PersonChange {
  readonly person: string
  readonly team: string
  readonly before: Standing
  readonly after: Standing
  /** Minor units; 0 while pending. */
  readonly difference: number
}

/** A month under two sets of rules. */
export interface Comparison {
  /** Those who gain most first. */
  readonly people: readonly PersonChange[]
  readonly cost: { readonly before: number; readonly after: number }
  readonly winners: number
  readonly losers: number
  /** Who comes into another grade. */
  readonly regraded: number
}

export function compared(before: MonthResult, after: MonthResult): Comparison {
  const later = new Map(after.people.map(person => [nameOf(person), person]))
  const people = before.people.map((person): PersonChange => {
    const [was, is] = [standing(person), standing(later.get(nameOf(person)))]
    const difference = was.total === undefined || is.total === undefined ? 0 : is.total - was.total
    return { person: nameOf(person), team: person.presence.last.team, before: was, after: is, difference }
  })
  return {
    people: people.sort((a, b) => b.difference - a.difference),
    cost: { before: costOf(before), after: costOf(after) },
    winners: people.filter(({ difference }) => difference > 0).length,
    losers: people.filter(({ difference }) => difference < 0).length,
    regraded: people.filter(({ before: was, after: is }) => was.grade !== is.grade).length,
  }
}

function nameOf({ presence }: PersonResult): string {
  return presence.person.name
}

function standing(person: PersonResult | undefined): Standing {
  return { final: person?.final, grade: person?.graded?.row?.grade, total: person?.pay?.total }
}

/** What a month pays in all, minor units. */
function costOf({ people }: MonthResult): number {
  return people.reduce((sum, { pay }) => sum + (pay?.total ?? 0), 0)
}
