import type { Cell } from '../../domain/values/cell'
import type { CellLook } from './plan'

/** What a new sheet holds: rows by column id, and the columns and cells that its table leaves open. */
export interface SheetContent {
  readonly rows: readonly ContentRow[]
  readonly open?: readonly OpenColumnContent[]
}

export interface ContentRow {
  readonly values: Readonly<Record<string, unknown>>
  /** Cells of open columns by header. */
  readonly open?: Readonly<Record<string, Cell>>
  /** What single cells want of their own, by column id. */
  readonly looks?: Readonly<Record<string, CellLook>>
  /** The title of a block of rows. */
  readonly title?: boolean
  /** A name for the cell in the column `value`. */
  readonly cellName?: string
}

export interface OpenColumnContent {
  readonly header: string
  readonly note: string
  readonly format: string
}

export const NOTHING: SheetContent = { rows: [] }
