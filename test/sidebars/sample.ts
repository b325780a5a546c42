import type { World } from '../../src/standin/world'
import { copyOf, installed, LANGS, type Lang } from '../installed'

/** A workbook of general sales with its sample. */
export const sample = (lang: Lang): World => installed({ lang })

/** The same with March 2026 scored. */
export function scored(lang: Lang): World {
  return copyOf(`scored ${lang}`, () => {
    const world = sample(lang)
    world.call('scorePeriod', { period: '2026-03' })
    return world
  })
}

export { LANGS, type Lang }
