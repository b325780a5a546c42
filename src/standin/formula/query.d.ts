import { type CellValue } from '../model/cell'

type Row = readonly CellValue[]
export type RowTest = (row: Row) => boolean
/** A column of the answer: one of the table, or a summary of one. */
export interface Item {
  readonly summary: string | null
  readonly column: number
  readonly text: string
}
export interface Query {
  /** Null for all columns. */
  items: Item[] | null
  where: RowTest
  groups: Item[]
  orders: {
    item: Item
    ascending: boolean
  }[]
  limit: number
  offset: number
  labels: Map<string, string>
}
export declare const readQuery: (text: string, firstColumn: number) => Query
