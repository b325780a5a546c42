import { refuse } from '../refusals'
import type { Box } from './area'
import type { Axis } from './line'
import type { Sheet } from './sheet'

/** Whether a box stands on both sides of the line below which so many rows (beside which so many columns) are frozen. */
const straddles = (box: Box, axis: Axis, frozen: number) => {
  const first = axis === 'rows' ? box.top : box.left
  return first < frozen && frozen < first + box[axis]
}

/** Refuses to join frozen cells and others into one. */
export const checkMerge = ({ frozenRows, frozenColumns }: Sheet, box: Box): void => {
  if (straddles(box, 'columns', frozenColumns)) throw refuse('mergeFrozen', 'columns')
  if (straddles(box, 'rows', frozenRows)) throw refuse('mergeFrozen', 'rows')
}

/** Freezes so many rows or columns; refuses where that would cut a merged cell. */
export const freeze = (sheet: Sheet, axis: Axis, count: number): void => {
  if (count < 0 || count >= sheet[axis].count) throw refuse('outside')
  if (sheet.merges.some(box => straddles(box, axis, count))) throw refuse('freezeMerged', axis)
  if (axis === 'rows') sheet.frozenRows = count
  else sheet.frozenColumns = count
}
