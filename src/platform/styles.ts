import type { CellLook, ColumnPlan, SheetPlan } from '../book/looks/plan'
import { runs } from './runs'
import type { Sheet } from './sheets'

type CellOf<T> = (row: SheetPlan['body'][number] | undefined, column: ColumnPlan, index: number) => T

/** One entry per cell: the header's, then what `of` says for each row. */
export function grid<T>({ rows, columns, body }: SheetPlan, top: T, of: CellOf<T>): T[][] {
  const empty = columns.map((column, index) => of(undefined, column, index))
  const below = Array.from({ length: rows - 1 }, (_, r) => {
    const row = body[r]
    return row ? columns.map((column, index) => of(row, column, index)) : empty
  })
  return [columns.map(() => top), ...below]
}

const USUAL_SIZE = 10
const TITLE_SIZE = 14

/** What cells of a sheet made of formulas have of their own: weight, colour, size, wrapping, and cells joined into one. */
export function setStyles(sheet: Sheet, plan: SheetPlan): void {
  const { columns, body, header, merged = [] } = plan
  const { OVERFLOW, CLIP, WRAP } = SpreadsheetApp.WrapStrategy
  const title: CellLook = { bold: true, colour: header.colour, size: TITLE_SIZE }
  const looks = grid(plan, title, (row, column, index): CellLook => {
    const own = row?.looks?.get(index) ?? {}
    return column.long ? { long: column.long, ...own } : own
  })
  const whole = sheet.getRange(1, 1, plan.rows, columns.length)
  const each = <T>(of: (look: CellLook) => T) => looks.map(row => row.map(of))
  whole.breakApart()
  whole.setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
  whole.setFontColors(each(({ colour = '#000000' }) => colour))
  whole.setFontSizes(each(({ size = USUAL_SIZE }) => size))
  whole.setWrapStrategies(each(({ long }) => (long === 'wrap' ? WRAP : long === 'cut' ? CLIP : OVERFLOW)))
  for (const { from, to } of rowsAlike(merged)) sheet.getRange(`${from}:${to}`).mergeAcross()
  let row = 2
  for (const { count, value } of runs(body.map(({ height }) => height))) {
    if (value !== undefined) sheet.setRowHeights(row, count, value)
    row += count
  }
}

/** Cells to be joined within their row: neighbours of the same columns together. */
function rowsAlike(merged: readonly string[]): { from: string; to: string }[] {
  const found: { from: string; to: string; columns: string; last: number }[] = []
  for (const cells of merged) {
    const [, left = '', row = '', right = ''] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(cells) ?? []
    const columns = `${left}:${right}`
    const above = found.find(group => group.columns === columns && group.last === Number(row) - 1)
    if (above) Object.assign(above, { to: `${right}${row}`, last: Number(row) })
    else found.push({ from: `${left}${row}`, to: `${right}${row}`, columns, last: Number(row) })
  }
  return found
}
