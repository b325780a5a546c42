import { freeze as freezeLines } from '@yardstick/standin/model/frozen'
import { refuse } from '@yardstick/standin/refusals'
import { type Run, sheetOf } from './places'

/** New lines look like the one before them. */
export const insert: Run<'insert'> = (world, { sheet: id, axis, at, count }) => {
  const sheet = sheetOf(world, id)
  if (at < 0 || at > sheet[axis].count || count < 1 || count > 10_000) throw refuse('outside')
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns
  const like = at === 0 || at === frozen ? Math.min(at, sheet[axis].count - 1) : at - 1
  sheet.insert(axis, { at, count, like })
  return { moved: { sheet, axis, at, count } }
}
/** Deletes rows or columns. */
export const remove: Run<'remove'> = (world, { sheet: id, axis, at, count }) => {
  const sheet = sheetOf(world, id)
  sheet.remove(axis, { at, count })
  return { moved: { sheet, axis, at, count: -count } }
}

/** Gives rows or columns a size. */
export const size: Run<'size'> = (world, { sheet, axis, lines }) => {
  const all = sheetOf(world, sheet)[axis]
  for (const line of lines) if (line.at < all.count) all.at(line.at).size = Math.max(2, Math.min(2000, line.size))
  return undefined
}
/** Hides rows or columns, or shows them. */
export const hideLines: Run<'hideLines'> = (world, { sheet, axis, at, count, hidden }) => {
  for (const line of sheetOf(world, sheet)[axis].each(at, count)) line.hidden = hidden
  return undefined
}
/** Folds a group, or opens it. */
export const fold: Run<'fold'> = (world, { sheet, group }) => {
  const { axis, from, to, folded } = group
  for (const line of sheetOf(world, sheet)[axis].each(from, to - from + 1)) if (line.depth > 0) line.folded = folded
  return undefined
}
/** Freezes the first rows and columns. */
export const freeze: Run<'freeze'> = (world, { sheet: id, rows, columns }) => {
  const sheet = sheetOf(world, id)
  freezeLines(sheet, 'rows', rows)
  freezeLines(sheet, 'columns', columns)
  return undefined
}
