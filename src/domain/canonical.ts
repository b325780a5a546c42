/** The same data always gives the same text: keys sorted, blanks left out, maps as lists. For digests and snapshots. */
export function canonical(data: unknown): string {
  return `v1\n${JSON.stringify(sorted(data))}`
}

function sorted(data: unknown): unknown {
  if (data instanceof Map) return [...data].map(sorted)
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const record = data as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).filter(key => record[key] !== undefined)
  return Object.fromEntries(keys.sort().map(key => [key, sorted(record[key])]))
}
