import { type Day, dayOf } from './day'

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

type Order = 'ymd' | 'dmy' | 'mdy' | 'either'
const NOTATIONS: ReadonlyArray<readonly [RegExp, Order]> = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/, 'ymd'],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/, 'ymd'],
  [/^(\d{4})(\d{2})(\d{2})$/, 'ymd'],
  [new RegExp(`^(\\d{1,2})[ .-]*(${MONTHS})[a-z]*[ .,-]*(\\d{4})$`), 'dmy'],
  [new RegExp(`^(${MONTHS})[a-z]*[ .-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\\d{4})$`), 'mdy'],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, 'either'],
]

export interface ReadDay {
  readonly day?: Day
  /** It is written as a date, but the calendar has no such day. */
  readonly impossible?: boolean
}

/** Reads a date in words or figures; `3/4/2026` alone is not read, since it may be March or April. */
export function readDay(text: string): ReadDay {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  for (const [notation, order] of NOTATIONS) {
    const found = notation.exec(plain)
    if (found) return ordered([found[1] ?? '', found[2] ?? '', found[3] ?? ''], order)
  }
  return {}
}

function ordered([a, b, c]: readonly [string, string, string], order: Order): ReadDay {
  if (order === 'ymd') return dated(a, b, c)
  if (order === 'dmy') return dated(c, b, a)
  if (order === 'mdy') return dated(c, a, b)
  if (Number(a) > 12) return dated(c, b, a)
  if (Number(b) > 12 || a === b) return dated(c, a, b)
  return {}
}

function dated(year: string, month: string, date: string): ReadDay {
  const number = Number(month) || MONTHS.split('|').indexOf(month) + 1
  const day = dayOf(Number(year), number, Number(date))
  return day === undefined ? { impossible: true } : { day }
}
