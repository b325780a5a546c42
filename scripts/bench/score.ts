import { asked, MONTH, sample } from './fixtures/sample'
import type { Part } from './part'

/** Scoring a month of the sample. */
export const part: Part = {
  figures() {
    const world = sample()
    world.call('scorePeriod', { period: MONTH })
    return asked(world)
  },
}
