import type { Workbook } from './model/workbook'
/** Everything that hangs on a value once more, each object once; functions are shared. */
export declare const deepCopy: <T>(value: T) => T
/** The file somebody gets by *Make a copy*: protected ranges and the editors of protected sheets stay behind. */
export declare const fileCopy: (book: Workbook, id: string, owner: string) => Workbook
