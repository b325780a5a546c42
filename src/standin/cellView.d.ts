import { type Box } from './model/area'
import type { Sheet } from './model/sheet'
/** One cell as a person sees it. */
export interface CellView {
  readonly value: string | number | boolean | Date
  readonly formula: string
  /** What a person reads when pointing at a cell with an error. */
  readonly error: string
  readonly display: string
  /** Empty when automatic. */
  readonly format: string
  readonly note: string
  readonly link: string | null
  readonly background: string
  readonly fontColor: string
  readonly bold: boolean
  /** The dropdown's items or the range they come from; null without validation. */
  readonly choices: readonly string[] | string | null
}
export declare const cellView: (sheet: Sheet, { top, left }: Box) => CellView
