/** Chance from a seed: the same numbers in the same order on every machine. */
export interface Chance {
  /** A number from low up to high. */
  between(low: number, high: number): number
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number
  /** Around 0, mostly within −1 and 1, never beyond ±1.5. */
  swing(): number
  happens(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
}

/** A small generator (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    swing: () => next() + next() + next() - 1.5,
    happens: share => next() < share,
    pick: from => from[whole(0, from.length - 1)] ?? from[0],
  }
}
