import { CellError, type CellValue } from '../../model/cell'
import { displayed } from '../../model/display'
import { textOf } from '../coerce'
import { type Args, fn, type Group } from '../signature'
import { Matrix, Range, type Value } from '../values'

/** What a cell shows; what is not in a cell has no look of its own. */
const shownText = (a: Args): Value => {
  const { source, array } = a.frame
  const value = a.value(0)
  if (!(value instanceof Range)) {
    const text = (cell: CellValue) => (cell instanceof CellError ? cell : textOf(cell, a.reading))
    return value instanceof Matrix ? new Matrix(value.rows.map(row => row.map(text))) : text(a.scalar(0))
  }
  const text = (cell: CellValue, r: number, c: number): CellValue => {
    if (typeof cell !== 'number') return cell instanceof CellError ? cell : textOf(cell, a.reading)
    return displayed(cell, source.formatAt(value.sheet, value.top + r, value.left + c), source.locale)
  }
  if (value.single) return text(value.first, 0, 0)
  const shown = new Matrix(value.matrix.rows.map((row, r) => row.map((cell, c) => text(cell, r, c))))
  return array ? shown : a.single(shown)
}

/** Functions of the look of a cell: the value is kept, the page draws it. */
export const shown: Group = {
  TO_TEXT: fn('r', shownText),
  HYPERLINK: fn('vv?', a => (a.has(1) ? a.scalar(1) : a.text(0))),
  SPARKLINE: fn('rr?', a => {
    const broken = a.matrix(0).flat.find(value => value instanceof CellError)
    return broken ?? ''
  }),
  IMAGE: fn('vv?v?v?', () => ''),
  TO_PERCENT: fn('v', a => a.scalar(0)),
  TO_DOLLARS: fn('v', a => a.scalar(0)),
  TO_PURE_NUMBER: fn('v', a => a.scalar(0)),
}
