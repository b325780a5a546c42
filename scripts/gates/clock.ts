import { placeOf } from '../../src/book/layout/formulaSheet'
import type { FormulaSheet } from '../../src/book/sheets/kind'
import { callsIn, code, isCustom } from './formulaCode'

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g

/**
 * Cells of a sheet that no formula can read, so that they may depend on the clock: they call no custom function
 * themselves, have no name, and no formula of the sheet refers to them. Tokens reach tables only.
 */
export function unreadByFunctions({ id, cells }: FormulaSheet): string[] {
  const formulas = cells.flatMap(({ formula }) =>
    typeof formula === 'object' ? Object.values(formula) : (formula ?? []),
  )
  const read = formulas.flatMap(areasIn)
  const own = cells.filter(({ formula, name }) => {
    const all = typeof formula === 'object' ? Object.values(formula) : [formula ?? '']
    return formula !== undefined && name === undefined && !all.some(one => callsIn(one).some(isCustom))
  })
  const isRead = (at: string) => {
    const { row, column } = placeOf(at)
    return read.some(area => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)
  }
  return own.filter(({ at }) => !isRead(at)).map(({ at }) => `${id} ${at}`)
}

function areasIn(formula: string) {
  return [...code(formula).matchAll(REFERENCE)].map(([, left = '', top = '', right = left, bottom = top]) => {
    const [from, to] = [placeOf(`${left}${top}`), placeOf(`${right}${bottom}`)]
    return { top: from.row, left: from.column, bottom: to.row, right: to.column }
  })
}
