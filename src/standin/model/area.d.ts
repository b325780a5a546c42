import type { Sheet } from './sheet'
/** A rectangle of one sheet, counted from 0. */
export interface Box {
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}
export interface Area extends Box {
  readonly sheet: Sheet
}
export declare const isBox: (value: object) => value is Box
export declare const columnLetters: (column: number) => string
export declare const columnNumber: (letters: string) => number
export declare const cellName: (row: number, column: number) => string
export declare const boxName: ({ top, left, rows, columns }: Box) => string
export declare const quotedTab: (name: string) => string
/** Reads `B2`, `B2:C`, `B:C`, `2:3`; open ends reach to the edge of the grid. */
export declare const readBox: (
  text: string,
  grid: {
    rows: number
    columns: number
  },
) => Box | null
/** `'A tab'!B2:C3` → its tab and its cells. */
export declare const splitTab: (text: string) => {
  tab: string | null
  cells: string
}
export declare const overlaps: (a: Box, b: Box) => boolean
export declare const covers: (outer: Box, inner: Box) => boolean
/** The box after `count` lines were inserted (or, when negative, deleted) at `at`; null when nothing is left. */
export declare const shifted: <B extends Box>(
  box: B,
  axis: 'rows' | 'columns',
  {
    at,
    count,
  }: {
    at: number
    count: number
  },
) => B | null
