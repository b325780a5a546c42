import { type CellValue } from './cell'
/** What typing a text into a cell makes of it. */
export interface Typed {
  readonly value: CellValue
  /** The format the cell takes when it has none of its own. */
  readonly format?: string
}
/** Reads a text as Sheets reads what a person types into an automatic cell; a formula is not a text. */
export declare const typed: (text: string, locale: string) => Typed
