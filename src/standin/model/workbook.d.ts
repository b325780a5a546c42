import type { Area } from './area'
import { type Protection } from './protection'
import { type Recalculation } from './recalculation'
import { type Axis, Sheet } from './sheet'
export interface Metadata {
  readonly id: number
  key: string
  value: string | null
  visibility: string
  place:
    | {
        type: 'SPREADSHEET'
      }
    | {
        type: 'SHEET'
        sheet: Sheet
      }
    | {
        type: 'ROW' | 'COLUMN'
        sheet: Sheet
        index: number
      }
}
export interface NamedRange {
  name: string
  area: Area
}
export interface BookOptions {
  readonly name: string
  readonly locale: string
  readonly timeZone: string
}
interface Grid {
  readonly rows: number
  readonly columns: number
}
/** One file: its tabs in order and what belongs to no single tab. */
export declare class Workbook {
  readonly id: string
  name: string
  locale: string
  timeZone: string
  readonly sheets: Sheet[]
  active: Sheet
  readonly names: NamedRange[]
  readonly metadata: Metadata[]
  readonly protections: Protection[]
  readonly editors: Set<string>
  formulas: Recalculation
  private nextMetadata
  private madeSheets
  /** Of the first tabs, when they had ids before. */
  private readonly sheetIds
  constructor(
    id: string,
    options: BookOptions & {
      readonly firstTab?: string
      readonly firstGrid?: Grid | undefined
      readonly sheetIds?: readonly number[]
    },
  )
  sheet(name: string): Sheet | undefined
  checkName(name: string, owner?: Sheet): void
  addSheet(
    name: string,
    at: number,
    size?: {
      rows: number
      columns: number
    },
  ): Sheet
  /** The first tab has id 0, as in a file Google makes; the others look as random as Google's but are the same every time. */
  private nextSheetId
  freeName(base: string): string
  removeSheet(sheet: Sheet): void
  makeRoom(cells: number): void
  setName(name: string, area: Area): void
  removeName(name: NamedRange): void
  named(name: string): NamedRange | undefined
  addMetadata(entry: Omit<Metadata, 'id'>): Metadata
  protect(kind: Protection['kind'], area: Area): Protection
  /** Moves everything that points at lines of a sheet after lines came or went. */
  shift(
    sheet: Sheet,
    axis: Axis,
    change: {
      at: number
      count: number
    },
  ): void
  private shiftMetadata
}
