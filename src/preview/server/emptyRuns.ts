import type { EmptyRun } from '../protocol'

/** Gathers empty cells, met row by row, into runs. */
export class EmptyRuns {
  readonly all: EmptyRun[] = []
  /** By column: the place of its last run. */
  private readonly last: number[] = []

  add(row: number, column: number, look: string) {
    const at = this.last[column]
    const run = at === undefined ? undefined : this.all[at]
    if (at !== undefined && run && run[0] + run[2] === row && run[3] === look) {
      this.all[at] = [run[0], column, run[2] + 1, look]
      return
    }
    this.last[column] = this.all.length
    this.all.push([row, column, 1, look])
  }
}
