import type { ColumnDef, RowDef, WriteSheet } from 'hucre'
import type { Sheet } from '../model/sheet'
export declare const columnsOut: (sheet: Sheet) => ColumnDef[]
export declare const rowsOut: (sheet: Sheet) => Map<number, RowDef>
export declare const outlineOut: (sheet: Sheet) => NonNullable<WriteSheet['outlineProperties']>
export declare const columnsIn: (sheet: Sheet, defs: readonly ColumnDef[]) => void
export declare const rowsIn: (sheet: Sheet, defs: ReadonlyMap<number, RowDef>) => void
