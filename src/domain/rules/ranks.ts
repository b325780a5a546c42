import { allocate } from '../values/allocate'
import { snap } from '../values/round'

/** Scores from the highest down: 1, 2, 2, 4; those without a score have no rank. */
export function competitionRanks(scores: ReadonlyArray<number | undefined>): (number | undefined)[] {
  const counted = scores.filter((score): score is number => score !== undefined).map(snap)
  const best = [...counted].sort((a, b) => b - a)
  const places = new Map<number, number>()
  for (const [i, score] of best.entries()) if (!places.has(score)) places.set(score, i + 1)
  return scores.map(score => (score === undefined ? undefined : places.get(snap(score))))
}

/** Head-counts of a forced distribution, best grade first, by largest remainder. */
export function headCounts(people: number, shares: readonly number[]): number[] {
  return allocate(people, shares)
}

/**
 * Forced distribution: for each score the index of its grade, best first. A person gets the best grade whose
 * cumulative head-count reaches their competition rank, so ties get the better grade; no score, no grade.
 */
export function distributed(
  scores: ReadonlyArray<number | undefined>,
  shares: readonly number[],
): (number | undefined)[] {
  const counts = headCounts(scores.filter(score => score !== undefined).length, shares)
  let sum = 0
  const upTo = counts.map(count => (sum += count))
  return competitionRanks(scores).map(rank => (rank === undefined ? undefined : upTo.findIndex(last => last >= rank)))
}
