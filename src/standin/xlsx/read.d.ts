import { type BookOptions, Workbook } from '../model/workbook'
/** What the caller says wins over what the file says, which wins over the usual. */
export interface OpenOptions {
  readonly id: string
  /** The ids the tabs had. */
  readonly sheetIds?: readonly number[]
  readonly said: Partial<BookOptions>
  readonly usual: BookOptions
}
export declare const openWorkbook: (bytes: Uint8Array, { id, sheetIds, said, usual }: OpenOptions) => Promise<Workbook>
