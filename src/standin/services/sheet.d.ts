import type { Sheet } from '../model/sheet'
import { type Env } from '../runtime/define'
export declare const dataRange: (sheet: Sheet) => import('../runtime/handle').Handle
export declare const appendRow: (sheet: Sheet, row: readonly unknown[], env: Env) => Sheet
export declare const hide: (sheet: Sheet) => Sheet
export declare const rename: (sheet: Sheet, name: string) => Sheet
export declare const activate: (sheet: Sheet) => Sheet
export declare const sheetClass: import('../runtime/define').ServiceClass
