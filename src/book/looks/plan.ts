import type { WrittenCell } from '../table/write'

/** A cell that computes what it shows; with `;` between arguments, which every locale takes. */
export interface Formula {
  readonly formula: string
}

/** A sheet as plain data: everything the platform has to set, with every choice made. */
export interface SheetPlan {
  readonly table: string
  readonly tab: string
  readonly tabColour: string
  readonly hidden: boolean
  /** Rows of the grid, the header's included. */
  readonly rows: number
  readonly frozenColumns: number
  /** 1 unless the sheet says otherwise. */
  readonly frozenRows?: number
  readonly header: HeaderLook
  readonly columns: readonly ColumnPlan[]
  /** The filled rows below the header. */
  readonly body: readonly RowPlan[]
  readonly highlights: readonly Highlight[]
  /** Changing a cell by hand asks first. */
  readonly protected: boolean
  /** Cells that are open to typing on a protected sheet, such as B2. */
  readonly open?: readonly string[]
  /** Cells joined into one, such as A9:E9. */
  readonly merged?: readonly string[]
  /** Cells with a name of their own. */
  readonly named: readonly NamedCell[]
  readonly links?: readonly LinkedCell[]
  readonly charts?: readonly ChartPlan[]
}

/** A chart over columns with one row of headers. */
export interface ChartPlan {
  readonly kind: 'column' | 'bar'
  readonly title: string
  readonly ranges: readonly string[]
  readonly rowsOf?: { readonly table: string; readonly more: number }
  readonly row: number
  readonly column: number
  readonly width: number
  readonly height: number
}

export interface HeaderLook {
  readonly background: string
  readonly colour: string
  readonly height: number
  /** The first row is the sheet's title rather than the headers of its columns. */
  readonly title?: boolean
}

export interface ColumnPlan {
  /** Its id in the table; none for a column the table leaves open. */
  readonly id: string | undefined
  readonly header: string | Formula
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
  readonly values: ReadonlyArray<WrittenCell | Formula>
  readonly looks?: ReadonlyMap<number, CellLook>
  /** In pixels, where it is not the usual. */
  readonly height?: number
  /** A line above a block of settings: bold, on grey. */
  readonly title?: boolean
}

export interface CellLook {
  readonly format?: string
  readonly background?: string
  readonly colour?: string
  readonly bold?: boolean
  /** In points, where it is not the usual 10. */
  readonly size?: number
  readonly align?: ColumnPlan['align']
  readonly long?: ColumnPlan['long']
  readonly accepts?: Accepts
}

/** What a dropdown offers. Other entries get a warning and stay. */
export type Accepts =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly help: string }
  | (ColumnPlace & { readonly kind: 'column'; readonly help: string })
  | { readonly kind: 'tick'; readonly help: string }

interface ColumnPlace {
  readonly table: string
  readonly column: string
  /** Where the column stands, counted from 1, when that is known already. */
  readonly at?: number
}

/** Colours cells of some columns (counted from 1) by what they hold. */
export interface Highlight {
  /** The first row it is for; 2 unless it says otherwise. */
  readonly top?: number
  /** How many rows; all below where it says nothing. */
  readonly rows?: number
  readonly from: number
  readonly count: number
  readonly when: { readonly text: string } | { readonly begins: string } | { readonly formula: string }
  readonly tone: Tone
}

export type Tone = 'needsYou' | 'look' | 'fine' | 'unmeasured'

/** A text that leads to a cell of the tab of a table. */
export interface LinkedCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly table: string
  readonly cell: string
}

export interface NamedCell {
  readonly name: string
  readonly row: number
  readonly column: number
}
