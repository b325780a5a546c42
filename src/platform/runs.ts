interface Run<T> {
  readonly from: number
  readonly count: number
  readonly value: T
}

/** Neighbours of equal value together, counted from 1. */
export function runs<T>(values: readonly T[]): Run<T>[] {
  const found: Run<T>[] = []
  for (const [index, value] of values.entries()) {
    const last = found[found.length - 1]
    if (last && last.value === value) found[found.length - 1] = { ...last, count: last.count + 1 }
    else found.push({ from: index + 1, count: 1, value })
  }
  return found
}
