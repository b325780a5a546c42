import type { Workbook } from '../model/workbook'
/** The workbook as the file Google would export. Protections that only warn are not the file's to keep. */
export declare const saveWorkbook: (book: Workbook, customFunctions: ReadonlySet<string>) => Promise<Uint8Array>
