import { CellError } from '../../model/cell'
import { fn, type Group } from '../signature'

/** Functions of the look of a cell: the value is kept, the page draws it. */
export const shown: Group = {
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
