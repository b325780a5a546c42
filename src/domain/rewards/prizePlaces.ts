import { competitionRanks } from '../rules/ranks'
import { allocateInSteps } from '../values/allocate'

/**
 * Prizes by place for scores in the order given, highest first; no score, no prize. Tied competitors share the sum of
 * the places they cover in steps (largest remainder, the earlier gets more).
 * @param prizes whole units of the first place, the second, …
 */
export function awardPlaces(scores: ReadonlyArray<number | undefined>, prizes: readonly number[], step = 1): number[] {
  const awards = scores.map(() => 0)
  for (const [place, tied] of tiedByPlace(scores)) {
    const covered = prizes.slice(place - 1, place - 1 + tied.length).reduce((a, b) => a + b, 0)
    const parts = allocateInSteps(
      covered,
      tied.map(() => 1),
      step,
    )
    for (const [i, index] of tied.entries()) awards[index] = parts[i] ?? 0
  }
  return awards
}

function tiedByPlace(scores: ReadonlyArray<number | undefined>): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [index, place] of competitionRanks(scores).entries()) {
    if (place === undefined) continue
    const tied = places.get(place)
    if (tied) tied.push(index)
    else places.set(place, [index])
  }
  return places
}
