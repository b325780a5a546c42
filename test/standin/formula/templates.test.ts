import { expect, test } from 'vitest'
import { callsIn } from '../../../scripts/gates/formulaCode'
import { OFFICE_TOO } from '../../../scripts/gates/templateFunctions'
import { installed, LANGS } from '../../installed'
import { computedByOffice, inCI, office, officeValue, plain } from './office'

const isOffice = (formula: string): boolean => callsIn(formula).every(name => OFFICE_TOO.has(name))

test.skipIf(!office && !inCI).each(LANGS)(
  'LibreOffice computes every template formula it has the functions for as we do, in %s (needs soffice)',
  { timeout: 240_000 },
  async lang => {
    const world = installed({ lang })
    world.call('scorePeriod', { period: '2026-03' })
    world.book.formulas.settle()
    const ours = new Map<string, unknown>()
    for (const [index, sheet] of world.book.sheets.entries()) {
      sheet.visit(sheet.box, (cell, row, column) => {
        if (cell.formula !== null && isOffice(cell.formula))
          ours.set(`${index} ${row} ${column} =${cell.formula}`, plain(cell.value ?? ''))
      })
    }
    expect(ours.size).toBeGreaterThan(50)
    const book = await computedByOffice(world, isOffice)
    const theirs = new Map(
      [...ours.keys()].map(key => {
        const [sheet = 0, row = 0, column = 0] = key.split(' ').slice(0, 3).map(Number)
        return [key, officeValue(book, sheet, { row, column }) ?? '']
      }),
    )
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours))
  },
)
