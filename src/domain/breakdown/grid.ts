import { linesOf, matrix, sum } from './matrix'
import { rounded } from './rounding'

/**
 * The table whose rows and columns come to their totals exactly, every cell less than one unit from its proportional
 * share `row × column ÷ total`. Totals are whole numbers of units, none below 0, with equal sums (up to 2^53).
 * Ties go to the earlier row and column.
 */
export function grid(rowTotals: readonly number[], columnTotals: readonly number[]): number[][] {
  const total = sum(rowTotals)
  const whole = matrix(rowTotals.length, columnTotals.length)
  const part = new Float64Array(whole.cells.length)
  let at = 0
  for (const row of rowTotals) {
    for (const column of columnTotals) {
      const share = total > 0 ? divided(row, column, total) : { whole: 0, part: 0 }
      whole.cells[at] = share.whole
      part[at++] = share.part
    }
  }
  return linesOf(rounded({ whole, part }, rowTotals, columnTotals))
}

/** a × b ÷ c, the part above the whole number exact enough to tell whether there is any. */
function divided(a: number, b: number, c: number): { whole: number; part: number } {
  const top = a * b
  if (top <= Number.MAX_SAFE_INTEGER) return { whole: (top - (top % c)) / c, part: (top % c) / c }
  const exact = BigInt(a) * BigInt(b)
  const base = BigInt(c)
  return { whole: Number(exact / base), part: Number(exact % base) / c }
}
