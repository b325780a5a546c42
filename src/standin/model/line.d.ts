/** What the sheet knows of one row or column besides its cells. Sizes are pixels. */
export interface Line {
  size: number | null
  hidden: boolean
  depth: number
  /** The innermost group that holds the line is folded. */
  folded: boolean
}
export declare const DEFAULT_WIDTH = 100
export declare const DEFAULT_HEIGHT = 21
/** The rows or the columns of a sheet, in order; unremarkable ones are not stored. */
export declare class Lines {
  count: number
  readonly usual: number
  private lines
  constructor(count: number, usual: number)
  peek(index: number): Line | undefined
  at(index: number): Line
  size(index: number): number
  insert(at: number, count: number, like: number): void
  remove(at: number, count: number): void
  each(from: number, count: number): Line[]
}
