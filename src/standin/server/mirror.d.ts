import type { Box } from '../model/area'
import type { Cell, CellValue, TextRun } from '../model/cell'
import type { Sheet } from '../model/sheet'
import type { Style } from '../model/style'
import type { ValidationRule } from '../model/validation'
import type { Workbook } from '../model/workbook'
import type { Axis, FaceCell, FaceSheet, SheetPatch } from '../protocol'
import { type Wardrobe } from './cellFace'
/** What a cell held when pages were last told. */
export interface Seen {
  readonly value: CellValue
  readonly formula: string | null
  readonly spilled: boolean
  readonly style: Style
  readonly note: string
  readonly runs: readonly TextRun[] | null
  readonly validation: ValidationRule | null
  readonly inferred: string | null
}
export interface CellChange {
  readonly row: number
  readonly column: number
  readonly before: Seen | undefined
}
interface Change extends CellChange {
  readonly cell: Cell | undefined
}
/** What pages know of one tab. */
export declare class SheetMirror {
  private sheet
  private grid
  private painted
  /** Cells a page shows otherwise already. */
  private readonly unsure
  private parts
  private texts
  constructor(sheet: Sheet)
  get face(): FaceSheet
  /** The same tab of another copy of the workbook. */
  follow(sheet: Sheet): this
  /** Lines came or went, and pages are told of that instead of every cell that moved. */
  shift(axis: Axis, at: number, count: number): void
  /** A page shows something of its own in these cells until it is told. */
  doubt({ top, left, rows, columns }: Box): void
  /** Cells that differ from what pages know; from now on they know. */
  takeCells(): Change[]
  /** Cells that are no longer there at all. */
  private takeGone
  /** Parts of the tab that differ from what pages know. */
  takeParts(): Partial<FaceSheet>
  /** Cells whose conditional looks differ from what pages know. */
  takePaint(): {
    row: number
    column: number
  }[]
  faceAt(row: number, column: number, wardrobe: Wardrobe): FaceCell | null
}
export interface Collected {
  readonly patches: SheetPatch[]
  readonly gone: number[]
  /** By tab. */
  readonly changes: Map<number, readonly CellChange[]>
}
/** What pages know of the workbook's tabs. */
export declare class Mirror {
  private readonly wardrobe
  private readonly sheets
  constructor(wardrobe: Wardrobe)
  shift(
    sheet: Sheet,
    axis: Axis,
    change: {
      at: number
      count: number
    },
  ): void
  doubt(id: number, box: Box): void
  /** What pages are to be told now. */
  collect(book: Workbook): Collected
  private faces
  private known
  /** Conditional looks, told apart from contents: they may take long. */
  collectPaint(): SheetPatch[]
  /** Everything, for a page that opens. */
  whole(book: Workbook): SheetPatch[]
}
