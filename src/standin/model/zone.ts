const DAY = 86_400_000
const HOUR = 3_600_000
/** Serial 0 is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30)

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

const formatOf = (zone: string) => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

const measured = (zone: string, at: number) => {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(part => [part.type, part.value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year')
  const wall = new Date(Date.UTC(2000, part('month') - 1, part('day'), part('hour'), part('minute'), part('second')))
  wall.setUTCFullYear(year)
  return wall.getTime() - Math.floor(at / 1000) * 1000
}

/** Milliseconds the zone's clocks are ahead of UTC at an instant. */
const offsetAt = (zone: string, at: number): number => {
  const hours = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, hours)
  const hour = Math.floor(at / (HOUR / 4))
  const known = hours.get(hour)
  if (known !== undefined) return known
  const offset = measured(zone, hour * (HOUR / 4))
  hours.set(hour, offset)
  return offset
}

/** The serial a sheet in `zone` shows for an instant. */
export const serialOf = (at: number, zone: string): number => (at + offsetAt(zone, at) - EPOCH) / DAY

/** Whether a date can name the day of a serial; larger numbers stay numbers under a date format, too. */
export const namesDay = (serial: number): boolean => Math.abs(serial) < 99_000_000

/** The instant at which clocks in `zone` show a serial; of two, the earlier. */
export const instantOf = (serial: number, zone: string): number => {
  const wall = Math.round(serial * DAY) + EPOCH
  const before = wall - offsetAt(zone, wall - DAY)
  if (before + offsetAt(zone, before) === wall) return before
  return wall - offsetAt(zone, wall + DAY)
}

/** Whether it is the name of a time zone, such as `Asia/Shanghai`. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** What clocks of a zone show; `month` from 1, `weekday` 0 is Sunday, `offset` in milliseconds ahead of UTC. */
export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
  weekday: number
  offset: number
}

/** What clocks in `zone` show at an instant, in milliseconds since 1970. */
export const wallClock = (at: number, zone: string): WallClock => {
  const offset = offsetAt(zone, at)
  const wall = new Date(at + offset)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay(),
    offset,
  }
}
