import { type Cell } from './cell'
import type { Workbook } from './workbook'
/** A cell's value as `getValue` gives it. */
export declare const cellValue: (cell: Cell | undefined, book: Workbook) => string | number | boolean | Date
export declare const displayOf: (cell: Cell | undefined, book: Workbook) => string
