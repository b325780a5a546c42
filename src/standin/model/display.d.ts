import { type CellValue } from './cell'
/** Google writes months and minutes both as `M` or `m`; the reader of patterns wants Excel's small letters. */
export declare const excelPattern: (pattern: string) => string
export declare const showsDates: (pattern: string) => boolean
export declare const showsText: (pattern: string) => boolean
/** The value as the cell shows it. */
export declare const displayed: (value: CellValue, pattern: string | undefined, locale: string) => string
