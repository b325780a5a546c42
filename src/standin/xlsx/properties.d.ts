import type { WorkbookProperties } from 'hucre'
import type { Workbook } from '../model/workbook'
/** What the file's own properties say of a workbook beyond its sheets. */
export interface FileProperties {
  readonly name?: string
  readonly locale?: string
  readonly timeZone?: string
  /** Rows and columns of each tab, in order. */
  readonly grids: readonly {
    rows: number
    columns: number
  }[]
}
/** An .xlsx has no locale, no zone and no grid size; custom properties carry them and every program leaves them be. */
export declare const propertiesOut: (book: Workbook) => WorkbookProperties
export declare const propertiesIn: (properties: WorkbookProperties | undefined) => FileProperties
