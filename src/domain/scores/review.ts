import { snap } from '../values/round'

/** One rating given to somebody; several by one reviewer count as their mean. */
export interface ReviewRating {
  readonly role: string
  readonly rating: number
  readonly reviewer?: string | undefined
}

export interface ReviewRole {
  readonly role: string
  readonly weight: number
  /** Counted however few they are (self, manager): nobody could hide among them anyway. */
  readonly alone: boolean
}

export interface RoleMean {
  readonly role: ReviewRole
  readonly raters: number
  readonly mean: number
  /** Too few raters: neither shown nor counted. */
  readonly withheld: boolean
}

export interface Reviewed {
  /** On the scale of the ratings; undefined when no role with a weight counts. */
  readonly value: number | undefined
  /** Roles that rated, in the order of the weights. */
  readonly roles: readonly RoleMean[]
}

/**
 * 360° (docs/rules.md, Reviews): the mean per reviewer, then per role, then by role weights; the weight of a role that is absent
 * or has too few raters is shared over the others.
 */
export function review360(ratings: readonly ReviewRating[], roles: readonly ReviewRole[], minRaters: number): Reviewed {
  const means = roles.flatMap((role): RoleMean[] => {
    const given = byReviewer(ratings.filter(rating => rating.role === role.role))
    if (given.length === 0) return []
    return [{ role, raters: given.length, mean: mean(given), withheld: !role.alone && given.length < minRaters }]
  })
  const counted = means.filter(({ role, withheld }) => !withheld && role.weight > 0)
  const base = counted.reduce((sum, { role }) => sum + role.weight, 0)
  const sum = counted.reduce((total, { role, mean }) => total + role.weight * mean, 0)
  return { value: base > 0 ? snap(sum / base) : undefined, roles: means }
}

/** One figure for each reviewer; ratings without a name are a reviewer each. */
function byReviewer(ratings: readonly ReviewRating[]): number[] {
  const named = new Map<string, number[]>()
  const unnamed: number[] = []
  for (const { reviewer, rating } of ratings) {
    const own = reviewer === undefined ? undefined : named.get(reviewer)
    if (reviewer === undefined) unnamed.push(rating)
    else if (own) own.push(rating)
    else named.set(reviewer, [rating])
  }
  return [...[...named.values()].map(mean), ...unnamed]
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}
