import type { PlainCells } from '../book/editing/rowFormats'
import type { Box } from '../book/editing/tidy'
import { groupBy } from '../domain/values/groupBy'
import { isPercentFormat, written } from './cells'
import { type Sheet, sheetOf } from './sheets'

/** Nobody means so large a share: the cell brought its % format from elsewhere. */
const NO_SHARE = 10

/**
 * Cells that are no percentages lose a % format they still have, so that the next figure typed there is not divided by
 * 100. A percentage that stands there all the same stays one, as text, and is named by who reads it. Each table is read
 * in one block. Gives back whether something changed.
 */
export function applyFormats(plain: readonly PlainCells[]): boolean {
  return [...groupBy(plain, ({ table }) => table.id).values()].map(applyTo).includes(true)
}

/** Whether any cell of a block has a % format. */
export function hasPercents(sheet: Sheet, { top, left, rows, columns }: Box): boolean {
  return sheet
    .getRange(top, left, rows, columns)
    .getNumberFormats()
    .some(row => row.some(isPercentFormat))
}

function applyTo(plain: readonly PlainCells[]): boolean {
  const sheet = plain[0] && sheetOf(plain[0].table)
  if (!sheet) return false
  const columns = plain.map(({ column }) => column)
  const rows = plain.map(({ row }) => row)
  const [top, left] = [Math.min(...rows), Math.min(...columns)]
  const bottom = plain.some(({ isColumn }) => isColumn) ? sheet.getMaxRows() : Math.max(...rows)
  if (bottom < top) return false
  const range = sheet.getRange(top, left, bottom - top + 1, Math.max(...columns) - left + 1)
  const formats = range.getNumberFormats().map(row => [...row])
  const signed = plain.flatMap(({ row, column, isColumn, format }) => {
    const lines = formats.slice(row - top, isColumn ? undefined : row - top + 1)
    return lines.flatMap((line, i) =>
      isPercentFormat(line[column - left] ?? '') ? [{ row: row + i, column, format }] : [],
    )
  })
  if (signed.length === 0) return false
  const shares = sharesIn(range.getValues(), range.getFormulas(), { signed, top, left })
  for (const cell of signed) {
    const line = formats[cell.row - top]
    if (line) line[cell.column - left] = shares.has(cell) ? '@' : cell.format
  }
  range.setNumberFormats(formats)
  for (const own of groupBy([...shares], ([{ column }]) => String(column)).values()) keepShares(sheet, own)
  return true
}

interface Signed {
  readonly row: number
  readonly column: number
  readonly format: string
}
interface Block {
  readonly signed: readonly Signed[]
  readonly top: number
  readonly left: number
}

/** The typed cells that hold a percentage somebody may mean. */
function sharesIn(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  { signed, top, left }: Block,
): ReadonlyMap<Signed, number> {
  return new Map(
    signed.flatMap((cell): [Signed, number][] => {
      const at = [cell.row - top, cell.column - left] as const
      const value = values[at[0]]?.[at[1]]
      const isTyped = !formulas[at[0]]?.[at[1]]
      return isTyped && typeof value === 'number' && value !== 0 && Math.abs(value) < NO_SHARE ? [[cell, value]] : []
    }),
  )
}

/** Shares of one column as texts, by runs of rows. */
function keepShares(sheet: Sheet, shares: readonly (readonly [Signed, number])[]): void {
  const sorted = [...shares].sort(([a], [b]) => a.row - b.row)
  let run: (readonly [Signed, number])[] = []
  for (const [i, share] of sorted.entries()) {
    run.push(share)
    const [{ row, column }] = share
    if (sorted[i + 1]?.[0].row === row + 1) continue
    const texts = run.map(([, value]) => [written(`${Number((value * 100).toPrecision(12))}%`, '@')])
    sheet.getRange(row - run.length + 1, column, run.length, 1).setValues(texts)
    run = []
  }
}
