import type { World } from '../../src/standin/world'
import { installed, LANGS, type Lang } from '../installed'

const books = new Map<Lang, World>()

/** A workbook of general sales with its sample, made once per language; each test gets its own copy. */
export function sample(lang: Lang): World {
  const book = books.get(lang) ?? installed({ lang })
  books.set(lang, book)
  return book.twin()
}

/** The same with March 2026 scored. */
export function scored(lang: Lang): World {
  const world = sample(lang)
  world.call('scorePeriod', { period: '2026-03' })
  return world
}

export { LANGS, type Lang }
