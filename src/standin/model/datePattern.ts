import { type WallClock, wallClock } from './zone'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const padded = (n: number, width: number) => String(n).padStart(width, '0')
const name = (names: readonly string[], index: number, width: number) =>
  (width > 3 ? names[index] : names[index]?.slice(0, 3)) ?? ''
const zoneText = (offset: number, colon: string) => {
  const minutes = Math.abs(offset) / 60_000
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`
}
const dayOfYear = ({ year, month, day }: WallClock) =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000)

/** The letters of Java's SimpleDateFormat. */
const LETTERS: Readonly<Record<string, (clock: WallClock, width: number) => string>> = {
  y: ({ year }, width) => (width === 2 ? padded(year % 100, 2) : padded(year, width)),
  M: ({ month }, width) => (width > 2 ? name(MONTHS, month - 1, width) : padded(month, width)),
  d: ({ day }, width) => padded(day, width),
  D: (clock, width) => padded(dayOfYear(clock), width),
  H: ({ hour }, width) => padded(hour, width),
  k: ({ hour }, width) => padded(hour || 24, width),
  h: ({ hour }, width) => padded(hour % 12 || 12, width),
  K: ({ hour }, width) => padded(hour % 12, width),
  m: ({ minute }, width) => padded(minute, width),
  s: ({ second }, width) => padded(second, width),
  S: ({ millisecond }, width) => padded(millisecond, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  E: ({ weekday }, width) => name(DAYS, weekday, width),
  u: ({ weekday }) => String(weekday || 7),
  Z: ({ offset }) => zoneText(offset, ''),
  X: ({ offset }, width) =>
    offset === 0 ? 'Z' : width === 1 ? zoneText(offset, '').slice(0, 3) : zoneText(offset, width === 2 ? '' : ':'),
  z: ({ offset }) => `GMT${offset === 0 ? '' : zoneText(offset, ':')}`,
}

/** An instant, in milliseconds since 1970, as clocks in `zone` show it, by a pattern of Java’s SimpleDateFormat; unknown letters stay. */
export const dateText = (at: number, zone: string, pattern: string): string => {
  const clock = wallClock(at, zone)
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'")
    return LETTERS[run[0] ?? '']?.(clock, run.length) ?? run
  })
}
