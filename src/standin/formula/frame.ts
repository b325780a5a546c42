import type { CellValue } from '../model/cell'
import type { Area, Sheet } from '../model/sheet'
import type { CellReader, Scope } from './values'

/** A call of a function of the file's script. */
export interface CustomCall {
  readonly name: string
  /** As a script gets them. */
  readonly args: readonly unknown[]
  /** The call as the formula says it. */
  readonly text: string
}

/** What formulas are computed with: the cells, the clock, the names and the script of one file. */
export interface Source extends CellReader {
  readonly locale: string
  readonly timeZone: string
  /** Milliseconds. */
  readonly now: number
  random(): number
  /** Notes that what is being computed changes by itself. */
  taint(): void
  /** Runs `work` and says whether it met something that changes by itself. */
  watched<T>(work: () => T): { result: T; tainted: boolean }
  sheet(name: string): Sheet | undefined
  /** The area of a name that formulas on `home` know. */
  named(name: string, home: Sheet): Area | undefined
  hasCustom(name: string): boolean
  callCustom(call: CustomCall): CellValue | readonly (readonly CellValue[])[]
  /** The format a cell shows its value by, when it has one. */
  formatAt(sheet: Sheet, row: number, column: number): string | undefined
}

/** Where and how an expression is computed. */
export interface Frame {
  readonly source: Source
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  readonly scope: Scope | null
  /** Operators and functions of single values take whole arrays. */
  readonly array: boolean
}
