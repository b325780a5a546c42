import { type CellValue } from '../model/cell'
/** What readings of texts depend on. */
export interface Reading {
  readonly locale: string
}
/** A value as a number; a text counts when typing it would give a number. */
export declare const numberOf: (value: CellValue, { locale }: Reading) => number
export declare const textAsNumber: (text: string, locale: string) => number | null
export declare const textOf: (value: CellValue, { locale }: Reading) => string
export declare const truthOf: (value: CellValue) => boolean
/** Below 0, 0 or above 0: numbers before texts before truth values, texts without regard to case; blanks are like the other. */
export declare const compare: (a: CellValue, b: CellValue) => number
export declare const sameValue: (a: CellValue, b: CellValue) => boolean
