import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
/** Values, looks and sizes of a tab on a new one; what refers to the old tab stays there. */
export declare const copyOf: (
  source: Sheet,
  {
    book,
    name,
    at,
  }: {
    book: Workbook
    name: string
    at: number
  },
) => Sheet
export declare const deleteSheet: (book: Workbook, [sheet]: [Sheet]) => void
export declare const spreadsheet: import('../runtime/define').ServiceClass
