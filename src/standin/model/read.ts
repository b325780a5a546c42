import { type Cell, CellError } from './cell'
import { displayed, showsDates } from './display'
import type { Workbook } from './workbook'
import { instantOf } from './zone'

/** A cell's value as `getValue` gives it. */
export const cellValue = (cell: Cell | undefined, book: Workbook): string | number | boolean | Date => {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  const pattern = cell?.style.numberFormat ?? cell?.inferred ?? undefined
  if (typeof value !== 'number' || pattern === undefined || !showsDates(pattern)) return value
  return new Date(instantOf(value, book.timeZone))
}

export const displayOf = (cell: Cell | undefined, book: Workbook): string =>
  cell ? displayed(cell.value, cell.style.numberFormat ?? cell.inferred ?? undefined, book.locale) : ''
