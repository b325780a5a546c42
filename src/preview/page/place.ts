import type { Place } from '../protocol'

const column = (letters: string) =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Reads `#gid=12&range=B2:C3`; null when it is no such link. */
export const readPlace = (link: string): Place | null => {
  if (!link.startsWith('#gid=')) return null
  const query = new URLSearchParams(link.slice(1))
  const sheet = Number(query.get('gid'))
  const found = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(query.get('range') ?? 'A1')
  if (!Number.isFinite(sheet) || !found) return null
  const [, from = 'A', top = '1', to = from, bottom = top] = found
  return {
    sheet,
    top: Number(top) - 1,
    left: column(from),
    rows: Math.max(1, Number(bottom) - Number(top) + 1),
    columns: Math.max(1, column(to) - column(from) + 1),
  }
}
