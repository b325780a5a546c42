import { displayAt, valueAt } from './model/read'
import type { Sheet } from './model/sheet'

const filled = <T>(sheet: Sheet, take: (sheet: Sheet, row: number, column: number) => T): T[][] =>
  sheet.read({ top: 0, left: 0, ...sheet.extent }, (_cell, row, column) => take(sheet, row, column))

/** The filled part of a tab, as `getDataRange().getValues()` gives it. */
export const tabValues = (sheet: Sheet) => filled(sheet, valueAt)

/** The same as it is shown. */
export const tabDisplay = (sheet: Sheet): string[][] => filled(sheet, displayAt)

/** What a cell shows while its function runs, or one it depends on. */
const LOADING = 'Loading...'

/** The same as somebody sees it who does not wait, so many virtual milliseconds after the last change. */
export const tabDisplayAfter = (sheet: Sheet, ms: number): string[][] => {
  const { readyAt } = sheet.book.formulas.timing()
  return tabDisplay(sheet).map((row, r) => row.map((text, c) => (readyAt(sheet, r, c) > ms ? LOADING : text)))
}
