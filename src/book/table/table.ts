import type { Cell } from '../../domain/values/cell'
import type { Field } from '../../domain/values/field'
import type { Severity } from '../../domain/values/issue'
import type { Text, Wording } from '../../domain/values/text'

/** A column: found by its header in either language, read by its field, explained by the note on its header. */
export interface Column<T> {
  readonly header: Text
  readonly note: Text
  readonly field: Field<T>
  /** Its header must be there and its cells filled. */
  readonly required?: boolean
  /** Rare: in a folded column group. */
  readonly folded?: boolean
  /** Width in pixels. */
  readonly width?: number
  /** A template formula in its header cell that gives the header and, below it, the whole column. */
  readonly formula?: Wording
  /** Other spellings of the header that are recognised. */
  readonly also?: readonly string[]
}

export type Columns = Readonly<Record<string, Column<unknown>>>

/** What a tab is for: begin here, type here, read here, system. It gives the colour and the protection. */
export type Role = 'begin' | 'type' | 'read' | 'system'

/** What every tab of ours has, whether people type in it, jobs write it or formulas fill it. */
export interface Tab {
  readonly id: string
  readonly name: Text
  readonly role: Role
}

export interface Table<C extends Columns = Columns> extends Tab {
  readonly columns: C
  /** Columns that name a row; results are replaced and the manager's own columns kept by them. */
  readonly key: readonly string[]
  /** The workbook cannot be scored without this sheet. */
  readonly needed?: boolean
  /** What a cell that cannot be read means: the plan is unclear (stop), or only that person (leavesOut). */
  readonly unreadable: Severity
  /** The column that names whom a row concerns. */
  readonly who?: string
  /** The column whose month or day tells which month a row concerns. */
  readonly when?: string
  /** Whether columns of other names belong to the table (figures by KPI) rather than to the manager. */
  readonly open?: boolean
  readonly frozenColumns?: number
  /** What a sheet of an earlier version needs beyond new columns, in the order of versions. */
  readonly upgrades?: readonly Upgrade[]
  /** Large and rarely needed: read only by the jobs that ask for it. */
  readonly onDemand?: boolean
}

/** How cells of a column become those of a version. */
export interface Upgrade {
  readonly to: number
  readonly column: string
  /** The new cell; undefined where it stays. */
  change(cell: Cell): Cell | undefined
}

/** Declares a table, keeping the type of its columns. */
export function defineTable<const C extends Columns>(table: Table<C> & Named<keyof C & string>): Table<C> {
  return table
}

interface Named<K extends string> {
  readonly key: readonly K[]
  readonly who?: K
  readonly when?: K
}

type ValueOf<Col> = Col extends { readonly field: Field<infer T> } ? T : never
type Cells<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends { readonly required: true } ? ValueOf<C[K]> : ValueOf<C[K]> | undefined
}

/** A row as read: its values by column id, the sheet row it stands in, and the cells of open columns by header. */
export type RowOf<T extends Table> = Cells<T['columns']> & Placed
export interface Placed {
  /** Row in the sheet, counted from 1. */
  readonly at: number
  readonly open: readonly OpenCell[]
}

export interface OpenCell {
  readonly header: string
  readonly cell: Cell
  readonly column: number
}

/** A record to be written: values by column id, blank where left out. */
export type RecordOf<T extends Table> = {
  readonly [K in keyof T['columns']]?: ValueOf<T['columns'][K]> | null | undefined
}

/** The cells of a sheet from its first row and column on, with the name on its tab. */
export interface Grid {
  readonly tab: string
  readonly cells: ReadonlyArray<readonly Cell[]>
  /** Cells that hold a day as text rather than as a date, by `row,column` counted from 0. */
  readonly dayTexts?: ReadonlySet<string>
}
