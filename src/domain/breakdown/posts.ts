import { type PresenceRules, presenceIn } from '../lookups/presence'
import type { Person, Stint } from '../records/month'
import type { Month } from '../values/period'

/** A person in one team over a year; who moves has two. */
export interface Post {
  readonly person: string
  readonly id?: string | undefined
  readonly team: string
  readonly fte: number
  /** Share of the days of each month. */
  readonly active: readonly number[]
  /** Share of a full target each month. */
  readonly ramp: readonly number[]
}

export interface PostRules extends PresenceRules {
  /** Whether what is planned is asked there; left out = everywhere. */
  readonly counts?: (stint: Stint) => boolean
}

/** The posts filled in these months, by person id or name; who is active on no day has none. */
export function postsOf(people: readonly Person[], months: readonly Month[], rules: PostRules): Post[] {
  const sorted = [...people].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return sorted.flatMap(person => {
    const posts = new Map<string, { fte: number; active: number[]; ramp: number[] }>()
    for (const [at, month] of months.entries()) {
      const presence = presenceIn(person, month, rules)
      for (const { stint, days } of presence?.segments ?? []) {
        if (rules.counts && !rules.counts(stint)) continue
        const none = () => months.map(() => 0)
        const post = posts.get(stint.team) ?? { fte: stint.fte ?? 1, active: none(), ramp: months.map(() => 1) }
        post.active[at] = (post.active[at] ?? 0) + days / (presence?.daysInMonth ?? 1)
        post.ramp[at] = presence?.ramp ?? 1
        posts.set(stint.team, post)
      }
    }
    return [...posts].map(([team, post]) => ({ person: person.name, id: person.id, team, ...post }))
  })
}

function orderOf({ id = '', name }: Person): string {
  return `${id}\u0001${name}`
}
