const VERSION = 'v1'

/** The same data always gives the same text: keys sorted, blanks left out, maps as lists. For digests and snapshots. */
export function canonical(data: unknown): string {
  return `${VERSION}\n${JSON.stringify(sorted(data))}`
}

/** What `canonical` wrote, with its maps and the blanks of its lists; undefined for a text of another kind or version. */
export function parseCanonical(text: string): unknown {
  const [version, ...rest] = text.split('\n')
  if (version !== VERSION) return undefined
  try {
    return JSON.parse(rest.join('\n'), (_, value: unknown) => {
      if (Array.isArray(value)) return value.map((item: unknown) => (item === null ? undefined : item))
      return isMap(value) ? new Map(value.map) : value
    })
  } catch {
    return undefined
  }
}

interface MapText {
  readonly map: ReadonlyArray<readonly [unknown, unknown]>
}

function isMap(value: unknown): value is MapText {
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === 'map' && Array.isArray((value as MapText).map)
}

function sorted(data: unknown): unknown {
  if (data instanceof Map) return { map: [...data].map(sorted) }
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const record = data as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).filter(key => record[key] !== undefined)
  return Object.fromEntries(keys.sort().map(key => [key, sorted(record[key])]))
}
