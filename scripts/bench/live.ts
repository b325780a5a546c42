import { sample } from './fixtures/sample'
import type { Part } from './part'

/** What the formulas of the sample ask of the script after one figure is typed on Actuals. */
export const part: Part = {
  figures() {
    const world = sample()
    world.book.formulas.settle()
    const [header = [], ...rows] = world.values('Actuals')
    const column = String.fromCharCode(65 + header.indexOf('Cash due'))
    world.edit('Actuals', `${column}${rows.findIndex(([month]) => month === '2026-03') + 2}`, 31_000)
    return { ...world.lastRecalculation }
  },
}
