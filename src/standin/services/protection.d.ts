import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import { type Env } from '../runtime/define'
export declare const protectionsOf: (
  book: Workbook,
  kind: string,
  sheet?: Sheet,
) => import('../runtime/handle').Handle[]
/** A sheet has one protection: asking again gives the same. */
export declare const sheetProtection: (sheet: Sheet, env: Env) => import('../runtime/handle').Handle
export declare const protectionClass: import('../runtime/define').ServiceClass
