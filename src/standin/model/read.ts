import { CellError } from './cell'
import { displayed, showsDates } from './display'
import type { Sheet } from './sheet'
import { instantOf, namesDay } from './zone'

/** The number format a cell shows its value by: its own or the one its formula gives; undefined is automatic. */
export const formatAt = (sheet: Sheet, row: number, column: number): string | undefined =>
  sheet.looks.at(row, column).numberFormat ?? sheet.peek(row, column)?.inferred ?? undefined

/** A cell's value as `getValue` gives it: dates as instants, errors as their text, blanks as `''`. */
export const valueAt = (sheet: Sheet, row: number, column: number): string | number | boolean | Date => {
  const value = sheet.peek(row, column)?.value ?? null
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  if (typeof value !== 'number') return value
  const pattern = formatAt(sheet, row, column)
  const isDate = pattern !== undefined && showsDates(pattern) && namesDay(value)
  return isDate ? new Date(instantOf(value, sheet.book.timeZone)) : value
}

/** A cell's text as a person sees it. */
export const displayAt = (sheet: Sheet, row: number, column: number): string => {
  const value = sheet.peek(row, column)?.value ?? null
  return value === null ? '' : displayed(value, formatAt(sheet, row, column), sheet.book.locale)
}
