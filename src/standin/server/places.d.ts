import type { Area } from '../model/area'
import type { Sheet } from '../model/sheet'
import type { Operation, Place } from '../protocol'
import type { World } from '../world'
/** Lines that came or went, for pages to move what they show. */
export interface Moved {
  readonly sheet: Sheet
  readonly axis: 'rows' | 'columns'
  readonly at: number
  readonly count: number
}
/** What of an operation changes cells only can be undone cell by cell. */
export interface Done {
  readonly moved?: Moved
  readonly value?: unknown
}
export type Kind = Operation['do']
export type Of<K extends Kind> = Extract<
  Operation,
  {
    do: K
  }
>
export type Run<K extends Kind> = (world: World, operation: Of<K>) => Done | undefined
export declare const sheetOf: (world: World, id: number) => Sheet
export declare const areaOf: (world: World, { sheet, top, left, rows, columns }: Place) => Area
/** The part of a place that lies in its grid. */
export declare const inGrid: (world: World, place: Place) => Area
