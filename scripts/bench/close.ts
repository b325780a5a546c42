import { asked, completeSample, MONTH } from './fixtures/sample'
import type { Part } from './part'

/** Closing a month of the sample that is scored and approved. */
export const part: Part = {
  figures() {
    const world = completeSample()
    world.call('scorePeriod', { period: MONTH })
    world.call('approvePeriod', { period: MONTH, overBudget: true })
    world.call('closePeriod', { period: MONTH })
    return asked(world)
  },
}
