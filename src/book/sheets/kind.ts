import type { Wording } from '../../domain/values/text'
import type { CellStyle } from '../looks/look'
import type { CellLook, ColumnPlan, Highlight } from '../looks/plan'
import type { Tab } from '../table/table'

/**
 * A sheet made of formulas, as plain data: one file of this folder, in the language of none. Rows and columns are those
 * of the sheet itself, row 1 is its title. Formulas speak of other sheets by tokens (layout/tokens.ts): `[kpis]` a whole
 * table with its header row, `[kpis.weight]` a column below its header, `[settings.defaultCap]` the cell of a setting;
 * of their own cells by address. Arguments are separated by `;`, no decimals, no `{,}`; `npm run check` looks at that.
 */
export interface FormulaSheet extends Tab {
  /** Rows of the grid: formulas that spill need room. */
  readonly rows: number
  readonly columns: readonly SheetColumn[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly cells: readonly SheetCell[]
  /** Cells joined into one, such as A9:E9. */
  readonly merged?: readonly string[]
  /** Heights of single rows, in pixels. */
  readonly heights?: Readonly<Record<number, number>>
  readonly highlights?: readonly Highlight[]
  readonly charts?: readonly SheetChart[]
}

/** A chart over cells of its own sheet: the first column names the points, each further one is a series. */
export interface SheetChart {
  readonly kind: 'column' | 'bar'
  readonly title: Wording
  /** Columns beside each other or not, with one row of headers, such as A7:A20 and D7:D20. */
  readonly ranges: readonly string[]
  /** Where the rows are those of a table and some more, the chart is no longer than they are. */
  readonly rowsOf?: { readonly table: string; readonly more: number }
  /** The cell its corner stands on. */
  readonly at: string
  readonly width: number
  readonly height: number
}

export interface SheetColumn {
  readonly width: number
  readonly format?: string
  readonly align?: ColumnPlan['align']
  readonly folded?: boolean
  readonly long?: ColumnPlan['long']
}

/** One cell: a label, or a formula (one for both languages, or one each when it holds words), or a picker. */
export interface SheetCell extends Pick<CellLook, 'format' | 'align' | 'long'> {
  /** Such as B2. */
  readonly at: string
  readonly text?: Wording
  readonly formula?: string | Wording
  /** A cell to choose in; it may stay blank. */
  readonly offers?: Offers
  readonly style?: CellStyle
  /** The text leads there: a table, the first cell of a column, or a setting, such as `kpis.weight`. */
  readonly leadsTo?: string
  /** A name of its own, such as YS_MONTH. */
  readonly name?: string
}

export interface Offers {
  /** Months of the fiscal years around, or the entries of a column, such as `people.name`. */
  readonly of: 'months' | `${string}.${string}`
  readonly help: Wording
}

/** Declares a sheet made of formulas. */
export function defineSheet(sheet: FormulaSheet): FormulaSheet {
  return sheet
}
