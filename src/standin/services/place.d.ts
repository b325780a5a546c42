import { type Area, type Box } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { Workbook } from '../model/workbook'
import type { Env } from '../runtime/define'
import { type RangeRef } from '../runtime/handle'
/** The range a script asks for, refused as the platform refuses it. */
export declare const rangeAt: (
  sheet: Sheet,
  box: Box,
  open?: {
    openRows?: boolean
    openColumns?: boolean
  },
) => RangeRef
export declare const rangeHandle: (sheet: Sheet, box: Box) => import('../runtime/handle').Handle
export declare const namedArea: (book: Workbook, text: string) => Area | undefined
/** Reads A1 notation, with or without a tab, or a named range. */
export declare const rangeNamed: (sheet: Sheet, text: string) => RangeRef
/** The cells of a range, without how they were asked for: what the file keeps. */
export declare const areaOf: ({ sheet, top, left, rows, columns }: Area) => Area
/** Throws unless the person may write into the box. */
export declare const mayWrite: (area: Area, { state }: Env) => void
/** Throws unless a table of values has the shape of the range. */
export declare const sameShape: (rows: readonly (readonly unknown[])[], range: Box) => void
