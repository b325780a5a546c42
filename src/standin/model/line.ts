export type Axis = 'rows' | 'columns'

/** What the sheet knows of one row or column besides its cells. Sizes are pixels. */
export interface Line {
  size: number | null
  hidden: boolean
  depth: number
  /** The innermost group that holds the line is folded. */
  folded: boolean
}

/** Of a new column, in pixels. */
export const DEFAULT_WIDTH = 100
/** Of a new row, in pixels. */
export const DEFAULT_HEIGHT = 21

const newLine = (like?: Line): Line => ({
  size: like?.size ?? null,
  hidden: false,
  depth: like?.depth ?? 0,
  folded: false,
})

/** The rows or the columns of a sheet, in order; unremarkable ones are not stored. */
export class Lines {
  private lines: (Line | undefined)[] = []
  constructor(
    public count: number,
    readonly usual: number,
  ) {}

  peek(index: number): Line | undefined {
    return this.lines[index]
  }

  at(index: number): Line {
    const known = this.lines[index]
    if (known) return known
    const made = newLine()
    this.lines[index] = made
    return made
  }

  size(index: number) {
    return this.lines[index]?.size ?? this.usual
  }

  insert(at: number, count: number, like: number) {
    const model = this.lines[like]
    if (this.lines.length > at || model) {
      const added = Array.from({ length: count }, () => (model ? newLine(model) : undefined))
      const before = Array.from({ length: at }, (_, i) => this.lines[i])
      this.lines = [...before, ...added, ...this.lines.slice(at)]
    }
    this.count += count
  }

  remove(at: number, count: number) {
    this.lines.splice(at, count)
    this.count -= count
  }

  each(from: number, count: number) {
    return Array.from({ length: count }, (_, i) => this.at(from + i))
  }
}
