import { evened } from './cell'

/** The candidate most like what was typed, when it is like enough to propose ("did you mean …?"). */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  return within(Math.max(1, Math.floor(evened(typed).length / 3)), typed, candidates)
}

/** The candidate that was meant almost surely: at most one letter in four is another. */
export function mistyped(typed: string, candidates: readonly string[]): string | undefined {
  return within(Math.max(1, Math.floor(evened(typed).length / 4)), typed, candidates)
}

/** The candidate with fewest letters changed, when they are no more than so many. */
function within(most: number, typed: string, candidates: readonly string[]): string | undefined {
  const wanted = evened(typed)
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(wanted, evened(candidate))
    if (!best || distance < best.distance) best = { candidate, distance }
  }
  return best && best.distance <= most && best.distance < wanted.length ? best.candidate : undefined
}

/** Letters to change, insert, drop or swap with their neighbour to make one text of the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1)]
      if (swapped) steps.push(at(beforeLast, j - 2) + 1)
      row.push(Math.min(...steps))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
