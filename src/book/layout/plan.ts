import type { WrittenCell } from '../write'

/** A sheet as plain data: everything the platform has to set, with every choice made. */
export interface SheetPlan {
  readonly table: string
  readonly tab: string
  readonly tabColour: string
  readonly hidden: boolean
  /** Rows of the grid, the header's included. */
  readonly rows: number
  readonly frozenColumns: number
  readonly header: HeaderLook
  readonly columns: readonly ColumnPlan[]
  /** The filled rows below the header. */
  readonly body: readonly RowPlan[]
  readonly highlights: readonly Highlight[]
  /** Changing a cell by hand asks first. */
  readonly protected: boolean
  /** Cells with a name of their own. */
  readonly named: readonly NamedCell[]
}

export interface HeaderLook {
  readonly background: string
  readonly colour: string
  readonly height: number
}

export interface ColumnPlan {
  /** Its id in the table; none for a column the table leaves open. */
  readonly id: string | undefined
  readonly header: string
  readonly note: string
  readonly width: number
  readonly format: string
  readonly align: 'left' | 'right' | 'center'
  readonly background: string
  readonly folded: boolean
  /** Long texts: on several lines, or cut at the edge of the cell. */
  readonly long: 'wrap' | 'cut' | undefined
  readonly accepts: Accepts | undefined
}

/** One filled row; what a cell leaves out is as its column says. */
export interface RowPlan {
  readonly values: readonly WrittenCell[]
  readonly looks?: ReadonlyMap<number, CellLook>
  /** A line above a block of settings: bold, on grey. */
  readonly title?: boolean
}

export interface CellLook {
  readonly format?: string
  readonly background?: string
  readonly accepts?: Accepts
}

/** What a dropdown offers. Other entries get a warning and stay. */
export type Accepts =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly help: string }
  | { readonly kind: 'column'; readonly table: string; readonly column: string; readonly help: string }
  | { readonly kind: 'tick'; readonly help: string }

/** Colours cells of some columns (counted from 1) by what they hold. */
export interface Highlight {
  readonly from: number
  readonly count: number
  readonly when: { readonly text: string } | { readonly begins: string } | { readonly formula: string }
  readonly tone: Tone
}

export type Tone = 'needsYou' | 'look' | 'fine' | 'unmeasured'

export interface NamedCell {
  readonly name: string
  readonly row: number
  readonly column: number
}
